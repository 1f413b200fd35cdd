package dev.soke.emit.proxmox;

import dev.soke.model.VmTemplate;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A template as the script of its host makes it.
///
/// @param options of its machine
/// @param disk its disk, made of an image
/// @param drive that of cloud-init, or null
/// @param boot what it starts from
/// @param size of its disk, in GiB
public record ScriptTemplate(
    String name,
    long vmid,
    List<Setting> options,
    String disk,
    @Nullable String drive,
    String boot,
    long size,
    List<Span> origins) {
  /// Copies what it is given.
  public ScriptTemplate {
    options = List.copyOf(options);
    origins = List.copyOf(origins);
  }

  static ScriptTemplate of(VmTemplate template) {
    String storage = template.storage().value();
    String image =
        Property.of(storage + ":0")
            .with("import-from", template.image().value())
            .with("discard", "on")
            .with("iothread", true)
            .with("ssd", true)
            .toString();
    List<String> boot = template.boot().stream().map(Located::value).toList();
    return new ScriptTemplate(
        template.name().value(),
        template.vmid().value(),
        options(template),
        Shell.word(image),
        template.cloudInit().value() ? Shell.word(storage + ":cloudinit") : null,
        Shell.word("order=" + String.join(";", boot)),
        Templates.gibibytes(template),
        List.of(template.name().span()));
  }

  private static List<Setting> options(VmTemplate template) {
    List<Span> own = List.of(template.name().span());
    List<Setting> options = new ArrayList<>();
    options.add(new Setting("memory", Long.toString(Templates.MEBIBYTES), own));
    options.add(new Setting("cores", "1", own));
    options.add(new Setting("cpu", Templates.CPU, own));
    options.add(new Setting("ostype", template.ostype().value(), own));
    options.add(new Setting("scsihw", "virtio-scsi-single", own));
    options.add(new Setting("agent", "enabled=1", own));
    options.add(new Setting("onboot", template.onboot().value() ? "1" : "0", own));
    options.add(new Setting("net0", "virtio,bridge=" + template.bridge(), own));
    if (template.serial().value()) {
      options.add(new Setting("serial0", "socket", own));
      options.add(new Setting("vga", "serial0", own));
    }
    return options;
  }
}
