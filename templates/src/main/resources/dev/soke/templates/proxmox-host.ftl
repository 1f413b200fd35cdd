#!/usr/bin/env bash
# Makes the guests of ${host} what the estate says. Run it as root on ${host}, after `cluster.sh before` on any one host.
# shellcheck source=common.sh disable=SC1091
source "$(dirname "<#noparse>${BASH_SOURCE[0]}</#noparse>")/common.sh"
on_host ${host}
<#list snippets as it>
<@from at=it.origins>
keep_file ${it.from} ${it.to}
</@from>
</#list>
<#list templates as it>
<@from at=it.origins>

# template ${it.name}
if [[ -z $(home_of ${it.vmid}) ]]; then
  say 'template ${it.name}'
  qm create ${it.vmid} --name ${it.name} <#list it.options as option>--${option.key} ${option.word}<#sep> </#list>
  qm set ${it.vmid} --scsi0 ${it.disk}
<#if it.drive??>
  qm set ${it.vmid} --ide2 ${it.drive}
</#if>
  qm set ${it.vmid} --boot ${it.boot}
  qm resize ${it.vmid} scsi0 ${it.size}G
  qm template ${it.vmid}
fi
</@from>
</#list>
<#list guests as it>
<@from at=it.origins>

# ${it.kind} ${it.name}
if [[ -z $(home_of ${it.vmid}) ]]; then
  say '${it.kind} ${it.name}'
  ${it.make}
fi
if [[ $(home_of ${it.vmid}) == ${host} ]]; then
  begin ${it.tool} ${it.vmid}
</@from>
<#list it.settings as setting>
<@from at=setting.origins>
  keep ${setting.key} ${setting.word}
</@from>
</#list>
<#if it.drive??>
<@from at=it.origins>
  [[ -n $(setting ide2) ]] || changes+=(--ide2 ${it.drive})
</@from>
</#if>
<@from at=it.origins>
  end
</@from>
<#list it.disks as disk>
<@from at=disk.origins>
  keep_disk ${disk.slot} ${disk.storage} ${disk.gibibytes}<#if disk.options?has_content> ${disk.options}</#if>
</@from>
</#list>
<#if it.keys??>
<@from at=it.keys.origins>
  keep_keys ${it.keys.word}
</@from>
</#if>
<@from at=it.origins>
else
  say "${it.name} runs on $(home_of ${it.vmid}) now; left alone."
fi
</@from>
</#list>
