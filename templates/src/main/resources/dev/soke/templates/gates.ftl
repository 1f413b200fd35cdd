<@from at=wave.origins>
# Before wave ${wave.words}
</@from>

<#if gates?has_content>
<#list gates as line>
<@from at=line.origins>
- [ ] ${line.words}
</@from>
</#list>
<#else>
Nothing has to hold.
</#if>
<#if quorums?has_content>

# Once it is done

<#list quorums as line>
<@from at=line.origins>
- [ ] ${line.words}
</@from>
</#list>
</#if>
