<#ftl output_format="XML">
<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="definitions" name="${name}" namespace="urn:soke:${estate}:${name}">
<#list inputs as input>
<@from at=input.origins>
  <itemDefinition id="type-${input?counter}" name="${input.name}-type">
    <typeRef>${input.type}</typeRef>
    <allowedValues id="allowed-${input?counter}">
      <text>${input.allowed}</text>
    </allowedValues>
  </itemDefinition>
</@from>
</#list>
<#list inputs as input>
<@from at=input.origins>
  <inputData id="input-${input?counter}" name="${input.name}">
<#if input.doc?has_content>
    <description>${input.doc}</description>
</#if>
    <variable id="variable-${input?counter}" name="${input.name}" typeRef="${input.name}-type"/>
  </inputData>
</@from>
</#list>
  <decision id="decision" name="${name}">
<#if doc?has_content>
    <question>${doc}</question>
</#if>
    <variable id="answer" name="${name}" typeRef="string"/>
<#list inputs as input>
    <informationRequirement id="requirement-${input?counter}">
      <requiredInput href="#input-${input?counter}"/>
    </informationRequirement>
</#list>
    <decisionTable id="table" hitPolicy="ANY">
<#list inputs as input>
<@from at=input.origins>
      <input id="column-${input?counter}" label="${input.name}">
        <inputExpression id="expression-${input?counter}" typeRef="${input.name}-type">
          <text>${input.name}</text>
        </inputExpression>
        <inputValues id="values-${input?counter}">
          <text>${input.allowed}</text>
        </inputValues>
      </input>
</@from>
</#list>
      <output id="output">
        <outputValues id="outcomes">
          <text>${outcomes}</text>
        </outputValues>
      </output>
<#list rows as row>
<@from at=row.origins>
      <rule id="row-${row?counter}">
        <description>${row.name}</description>
<#list row.cells as cell>
        <inputEntry id="cell-${row?counter}-${cell?counter}">
          <text>${cell}</text>
        </inputEntry>
</#list>
        <outputEntry id="outcome-${row?counter}">
          <text>${row.outcome}</text>
        </outputEntry>
      </rule>
</@from>
</#list>
    </decisionTable>
  </decision>
</definitions>
