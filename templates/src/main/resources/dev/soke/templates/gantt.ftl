<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="sans-serif" font-size="12" fill="#1a1a1a">
  <title>Phases over weeks</title>
<#list marks as it>
  <line x1="${it.x}" y1="20" x2="${it.x}" y2="${bottom}" stroke="#c0c0c0"/>
  <text x="${it.x}" y="14">${it.week}</text>
</#list>
<#list bars as it>
<@from at=it.origins>
  <text x="4" y="${it.y + 14}">${it.name}</text>
  <rect x="${it.x}" y="${it.y + 3}" width="${it.width}" height="14" stroke="#24507a" fill="<#if it.critical>#24507a<#else>#dce8f3</#if>"><title>${it.name}: weeks ${it.weeks}</title></rect>
</@from>
</#list>
</svg>
