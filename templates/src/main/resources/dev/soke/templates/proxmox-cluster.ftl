#!/usr/bin/env bash
# Makes what all hosts of ${cluster} share what the estate says. Run it as root on any one host: with `before` ahead of the
# scripts of hosts, and with `after` behind them, when every guest is there.
# shellcheck source=common.sh disable=SC1091
source "$(dirname "<#noparse>${BASH_SOURCE[0]}</#noparse>")/common.sh"

before() {
  :
<#list pools as it>
<@from at=it.origins>
  keep_pool ${it.word}
</@from>
</#list>
<#list networks as it>
<@from at=it.origins>
  ${it.command}<#list it.settings as setting> ${setting.key} ${setting.word}</#list>
</@from>
</#list>
  apply_networks
}

after() {
  :
<#list files as it>
<@from at=it.origins>
  keep_config ${it.from} ${it.to}
</@from>
</#list>
<#list sections as it>
<@from at=it.origins>
  ${it.command}<#list it.settings as setting> ${setting.key} ${setting.word}</#list>
</@from>
</#list>
}

<#noparse>case ${1:-} in
  before | after) "$1" ;;
  *) say 'usage: cluster.sh before|after' && exit 2 ;;
esac</#noparse>
