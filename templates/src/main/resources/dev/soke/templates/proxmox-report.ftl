# What ${cluster} gives, and what its failures cost

${guests}: ${totals}. ${votes}.
<#list hosts as it>
<@from at=it.origins>

## ${it.name}

- Cores: ${it.cores}
- Memory: ${it.memory}
<#list it.disks as disk>
- Disks on ${disk}
</#list>

When it fails:

<#list it.lost as line>
- ${line}
<#else>
- Nothing is lost with it.
</#list>
</@from>
</#list>
