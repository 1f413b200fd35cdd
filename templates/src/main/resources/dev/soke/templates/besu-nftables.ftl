#!/usr/sbin/nft -f
# Who may open the ports of Besu on ${node}. Load it on the machine that the node runs on; loading it again replaces it.

table inet soke-${node}
delete table inet soke-${node}

table inet soke-${node} {
  chain guard {
<#list rules as it>
<#if it.from?has_content>
<@from at=it.origins>
    ip daddr ${it.to} tcp dport ${it.port} ip saddr { ${it.from?join(", ")} } accept comment "${it.purpose}"
</@from>
</#if>
</#list>
    ip daddr { ${addresses?join(", ")} } tcp dport { ${ports?join(", ")} } drop
    ip daddr { ${addresses?join(", ")} } udp dport ${p2p} drop
  }

  chain input {
    type filter hook input priority -10; policy accept;
    jump guard
  }

  # Where the node is a container, what it is sent is forwarded.
  chain forward {
    type filter hook forward priority -10; policy accept;
    jump guard
  }
}
