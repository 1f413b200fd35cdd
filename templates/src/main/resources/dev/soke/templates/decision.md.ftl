# ${name}

<#if doc?has_content>
${doc}

</#if>
Every case has exactly one answer; `-` is anything.

| row |<#list inputs as input> ${input.name} |</#list> answer |
|---|<#list inputs as input>---|</#list>---|
<#list rows as row>
<@from at=row.origins>
| ${row.name} |<#list row.cells as cell> `${cell}` |</#list> `${row.outcome}` |
</@from>
</#list>

<#list inputs as input>
<@from at=input.origins>
- `${input.name}` is one of `${input.allowed}`<#if input.doc?has_content>: ${input.doc}</#if>
</@from>
</#list>
