<#macro section title lines none>

## ${title}

<#list lines as line>
<@from at=line.origins>
- ${line.words}
</@from>
<#else>
${none}
</#list>
</#macro>
# What the files of ${cluster} do not carry
<@section title="Guests that are left out" lines=left none="None." />
<@section title="In every target" lines=anywhere none="Nothing." />
<@section title="In Terraform" lines=terraform none="Nothing." />
<@section title="In Crossplane, which is given virtual machines alone" lines=crossplane none="Nothing." />
