# What law says, read on ${day}

This is no legal advice. The records behind it are in [LAW.md](LAW.md); counsel confirms them.

| | <#list questions as question>${question}<#sep> | </#list> |
| --- | <#list questions as question>---<#sep> | </#list> |
<#list rows as row>
<@from at=row.origins>
| ${row.what} | <#list row.cells as cell>${cell}<#sep> | </#list> |
</@from>
</#list>
<#list sections as section>

## ${section.words}

| what | where | by | answer | why | to do | records |
| --- | --- | --- | --- | --- | --- | --- |
<#list section.lines as line>
<@from at=line.origins>
| ${line.what} | ${line.where} | ${line.by} | ${line.answer} | ${line.why} | ${line.duty} | ${line.records} |
</@from>
</#list>
</#list>
