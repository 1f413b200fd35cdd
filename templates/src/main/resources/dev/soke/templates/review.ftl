<#macro section title lines>
<#if lines?has_content>

## ${title}

<#list lines as line>
<@from at=line.origins>
- ${line.words}
</@from>
</#list>
</#if>
</#macro>
<@from at=cluster.origins>
# ${cluster.words}
</@from>

<#list facts as line>
<@from at=line.origins>
- ${line.words}
</@from>
</#list>
<@section title="Services" lines=services />
<@section title="Ports of the host" lines=ports />
<@section title="Onion services" lines=onions />
<@section title="Secrets it demands" lines=secrets />
<@section title="Before it changes" lines=gates />
<@section title="What shows that it works" lines=checks />
