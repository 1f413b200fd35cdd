# What ${cluster} gives, and what its failures cost

${guests}: ${totals}. ${votes}.
<#if chosen?has_content>

## Chosen hosts

Of the hosts that could take a guest, it is on the one that stays least full.

<#list chosen as it>
- ${it.guest} is on ${it.host}, of ${it.choices} that could take it; ${it.full} had no room for it, ${it.apart} held what it stands apart from.
</#list>
</#if>
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
