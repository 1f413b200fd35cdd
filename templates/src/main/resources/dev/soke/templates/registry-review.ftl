# What registry ${registry} is to be told

Chain ${chain}, contract `${address}`, read at block ${block} of ${time}. Its code hashes to `${code}`: compare that with the contract that you know.

<#if plans?size == 0>
It is in sync: nothing has to be sent.

</#if>
| profile | version | change | when | hash of its content |
|---|---|---|---|---|
<#list rows as row>
| ${row.profile} | ${row.version} | ${row.change} | ${row.when} | <#if row.hash != "">`${row.hash}`</#if> |
</#list>
<#list plans as plan>

## ${plan.word}

${plan.operations} call<#if plan.operations != 1>s</#if> by `${plan.sender}`, plan `${plan.id}`.

Compare the id of the plan and the hashes above with what your wallet shows. Each call expects the epoch that was read: when anybody else was first, it is
refused and changes nothing, and a new plan has to be made. Refusing to sign leaves everything as it is.
</#list>
