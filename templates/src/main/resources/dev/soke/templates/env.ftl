<#list lines as line>
<@from at=line.origins>
<#if line.elsewhere?has_content>
# ${line.name}: ${line.elsewhere}
<#else>
${line.name}=${line.value}
</#if>
</@from>
</#list>
