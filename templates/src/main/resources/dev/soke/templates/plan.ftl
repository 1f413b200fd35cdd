# The plan

${weeks}. What sets the end: <#list path as it>${it}<#sep>, then </#sep></#list>.

![phases over weeks](gantt.svg)

## Phases

| phase | wave | weeks | for | can be late by |
|---|---|---|---|---|
<#list phases as it>
<@from at=it.origins>
| ${it.name} | ${it.wave} | ${it.start} to ${it.end} | ${it.projects} | <#if it.slack?has_content>${it.slack}<#else>nothing</#if> |
</@from>
</#list>

## Projects

Each after those it depends on; those of one wave wait for none of each other.

<#list projects as it>
<@from at=it.origins>
- wave ${it.wave}: ${it.name}
</@from>
</#list>
