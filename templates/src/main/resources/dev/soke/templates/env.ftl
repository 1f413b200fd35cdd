<#list lines as line>
<@from at=line.origins>
<#if line.secret?has_content>
# ${line.name}: from ${line.secret}, never in this file
<#else>
${line.name}=${line.value}
</#if>
</@from>
</#list>
