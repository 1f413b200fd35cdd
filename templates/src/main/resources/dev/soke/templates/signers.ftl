<#list lines as line>
<@from at=line.origins>
${line.name} namespaces="git,file" ${line.key}
</@from>
</#list>
