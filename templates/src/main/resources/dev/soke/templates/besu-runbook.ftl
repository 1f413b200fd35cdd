# Chain ${chain} (${id})

Every node must tell this hash of block 0 (`eth_getBlockByNumber("0x0", false)`):

    ${hash}

${all}; ${now.needed} must agree on a block. ${now.silent} may be silent while blocks go on, ${now.faulty} may say anything.

<#list validators as it>
<@from at=it.origins>
- ${it.name} at ${it.site} on ${it.host}: `${it.account}`
</@from>
</#list>

<#if ntp?has_content>
## Clocks

A block from a clock that is ahead is refused. The clock of every machine follows:

<#list ntp as it>
<@from at=it.origins>
- ${it.name}
</@from>
</#list>

</#if>
## Restart a node

One node at a time, and the next only when the last has caught up with the others (`eth_blockNumber`).
<#if now.silent gte 1>
While one validator is away, ${now.validators} - 1 >= ${now.needed} are there: blocks go on.
<#else>
While one validator is away, ${now.validators} - 1 < ${now.needed} are there: blocks stop until it is back.
</#if>
<#if contract>

The validators are named by a contract. To change them, call the contract; votes are refused.
<#else>

## Add a validator

1. Make its key away from the estate: `soke chain keys new FOLDER`. Put the private half on its machine and nowhere else.
2. Declare the node with the public half, and write down the present validators as `founders` of the chain if they are not yet: the first block
   must stay what it is. Build, and roll the files out to all nodes, one at a time; wait after each until blocks go on.
3. Wait until the new node has all blocks and meets every validator (`net_peerCount`).
4. On at least ${now.votes} of the ${all}: `qbft_proposeValidatorVote("ACCOUNT", true)`.
5. See it in `qbft_getValidatorsByBlockNumber("latest")`. From then on ${more.needed} of ${more.validators} must agree.
6. On every validator that voted: `qbft_discardValidatorVote("ACCOUNT")`. A vote that stays counts again in later epochs.

## Remove a validator

<#if now.validators gt 1>
1. On at least ${now.votes} of the ${all}: `qbft_proposeValidatorVote("ACCOUNT", false)`.
2. See it gone from `qbft_getValidatorsByBlockNumber("latest")`. From then on ${fewer.needed} of ${fewer.validators} must agree.
3. On every validator that voted: `qbft_discardValidatorVote("ACCOUNT")`.
4. Only now stop the node, remove it from the estate, build, and roll out one node at a time.
<#else>
There is one validator; without it the chain stands. Add another first.
</#if>
</#if>

<#if now.silent gt 0>
Never stop more than ${silent} at once, and never all of them: the time of a round doubles with each that fails.
<#else>
Blocks stop when a validator stops.
</#if>
