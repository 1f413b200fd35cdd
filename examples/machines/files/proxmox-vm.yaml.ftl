apiVersion: "example.dbis/v1alpha1"
kind: "ProxmoxVM"
metadata:
  name: "${vm.name}"
  labels:
    cluster: "${cluster}"
<#if vm.role??>
    role: "${vm.role}"
</#if>
spec:
  vmid: ${vm.vmid}
  node: "${vm.host}"
  kind: "${vm.kind}"
  cores: ${vm.settings.cores}
  memoryMiB: ${vm.settings.memory}
  disks:
<#list vm.disks as slot, disk>
    - slot: "${slot}"
      storage: "${disk.storage}"
      sizeGiB: ${disk.gib}
</#list>
  interfaces:
<#list vm.interfaces as nic>
    - name: "${nic.name}"
      bridge: "${nic.bridge}"
      address: "${nic.address}"
</#list>
