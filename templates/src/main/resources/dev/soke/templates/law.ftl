# The law that answers rest on, read on ${day}

Grade A is the law itself or an official site, B a reputable second hand, C weak, single or in conflict with others.

| file | path | SHA-256 |
| --- | --- | --- |
<#list packs as pack>
<@from at=pack.origins>
| ${pack.name} | ${pack.path} | ${pack.digest} |
</@from>
</#list>

| record | of | key | says | contested | from | to | grade | seen | look up again | authority | source |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
<#list rows as row>
<@from at=row.origins>
| ${row.id} | ${row.subject} | ${row.key} | ${row.values} | ${row.contested} | ${row.from} | ${row.to} | ${row.grade} | ${row.seen} | ${row.again} | ${row.authority} | ${row.source} |
</@from>
</#list>
