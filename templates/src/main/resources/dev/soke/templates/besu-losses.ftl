# What chain ${chain} lives through

${now.validators} validators; ${now.needed} must agree on a block, so ${now.silent} may be silent. Up to ${now.faulty} may say anything before two blocks of
one height can come about.
<#list sections as section>

## Each ${section.word}

<#if section.most == 0>
Blocks stop when the first of them is lost.
<#else>
Blocks go on when any <#if section.most == 1>one<#else>${section.most}</#if> of them <#if section.most == 1>is<#else>are</#if> lost.
</#if>

| ${section.word} | validators | left without it | blocks | if it says anything |
|---|---|---|---|---|
<#list section.lines as line>
<@from at=line.origins>
| ${line.name} | ${line.validators} | ${now.validators} - ${line.validators} = ${line.left} <#if line.stops>< ${now.needed}<#else>>= ${now.needed}</#if> | <#if line.stops>stop<#else>go on</#if> | <#if line.forks>${line.validators} > ${now.faulty}: the chain may fork<#else>${line.validators} <= ${now.faulty}: one chain</#if> |
</@from>
</#list>
</#list>
