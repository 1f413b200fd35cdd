package dev.soke.emit.proxmox;

import dev.soke.emit.Data;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A block of Terraform: attributes, then blocks. What Crossplane takes is the same in other words.
final class Block {
  private final String type;
  private final List<String> labels;
  private final List<Span> origins;
  private final List<Attribute> attributes = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();

  private Block(String type, List<String> labels, List<Span> origins) {
    this.type = type;
    this.labels = labels;
    this.origins = origins;
  }

  /// A name and what it stands for.
  sealed interface Attribute {
    /// Its name.
    String name();

    /// Where it came from; empty when its block says enough.
    List<Span> origins();
  }

  /// A value.
  record Given(String name, Data value) implements Attribute {
    @Override
    public List<Span> origins() {
      return value.origins();
    }
  }

  /// What must be there first.
  record After(List<String> addresses) implements Attribute {
    @Override
    public String name() {
      return "depends_on";
    }

    @Override
    public List<Span> origins() {
      return List.of();
    }
  }

  /// A block inside another.
  static Block of(String type, Span... origins) {
    return new Block(type, List.of(), List.of(origins));
  }

  /// Something that Terraform makes.
  static Block resource(String type, String name, List<Span> origins) {
    return new Block("resource", List.of(type, name), origins);
  }

  /// A block with a name at the top of a file.
  static Block named(String type, String name, List<Span> origins) {
    return new Block(type, List.of(name), origins);
  }

  Block put(String name, Data value) {
    attributes.add(new Given(name, value));
    return this;
  }

  /// Adds an attribute unless there is no value.
  Block putIfAny(String name, @Nullable Data value) {
    return value == null ? this : put(name, value);
  }

  /// Says what must be there first, if anything.
  Block after(List<String> addresses) {
    if (!addresses.isEmpty()) {
      attributes.add(new After(List.copyOf(addresses)));
    }
    return this;
  }

  Block add(Block inner) {
    blocks.add(inner);
    return this;
  }

  /// How others name it where they depend on it.
  String address() {
    return String.join(".", labels);
  }

  String type() {
    return type;
  }

  List<String> labels() {
    return labels;
  }

  List<Span> origins() {
    return origins;
  }

  List<Attribute> attributes() {
    return Collections.unmodifiableList(attributes);
  }

  List<Block> blocks() {
    return Collections.unmodifiableList(blocks);
  }
}
