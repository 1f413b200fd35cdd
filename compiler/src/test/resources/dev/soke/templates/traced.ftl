before
<@from at=outer>
outer
<@from at=inner>
inner ${count}
</@from>
mixed <@from at=inner>inner</@from>
outer
</@from>
after
