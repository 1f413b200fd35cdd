package dev.soke.chain;

import dev.soke.ethereum.Hex;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What was done with each transaction, a line a step, on the disk before the step is taken. After
/// a crash the same signed bytes are sent again; nothing is ever signed twice.
final class Journal {
  private final Path file;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /// How far a transaction came.
  record Entry(Hex raw, boolean confirmed) {}

  private Journal(Path file) {
    this.file = file;
  }

  /// The journal in a file, which need not be there yet.
  static Journal of(Path file) throws Refusal {
    Journal journal = new Journal(file);
    try {
      if (Files.exists(file)) for (String line : Files.readAllLines(file)) journal.read(line);
    } catch (IOException unreadable) {
      throw Refusal.because("The journal " + file + " cannot be read.", "Check its permissions.");
    }
    return journal;
  }

  /// What is known of a transaction by its name; null when it was never signed.
  @Nullable Entry of(String name) {
    return entries.get(name);
  }

  void signed(String name, Hex raw) throws Refusal {
    entries.put(name, new Entry(raw, false));
    append(line(name, "signed").put("raw", raw.toString()));
  }

  void sent(String name, Hex hash) throws Refusal {
    append(line(name, "sent").put("hash", hash.toString()));
  }

  void confirmed(String name, Hex raw, String blockHash) throws Refusal {
    entries.put(name, new Entry(raw, true));
    append(line(name, "confirmed").put("block", blockHash));
  }

  private static ObjectNode line(String name, String step) {
    return JsonNodeFactory.instance.objectNode().put("transaction", name).put("step", step);
  }

  private void append(ObjectNode line) throws Refusal {
    byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) channel.write(buffer);
      channel.force(true);
    } catch (IOException unwritable) {
      throw Refusal.because(
          "The journal " + file + " cannot be written.", "Check its permissions.");
    }
  }

  /// The last line may have been cut off by a crash: its step was not taken then.
  private void read(String line) {
    try {
      JsonNode node = JsonMapper.shared().readTree(line);
      String name = node.path("transaction").asString("");
      Hex raw = Hex.parse(node.path("raw").asString("?"));
      Entry entry = entries.get(name);
      switch (node.path("step").asString("")) {
        case "signed" -> {
          if (raw != null) entries.put(name, new Entry(raw, false));
        }
        case "confirmed" -> {
          if (entry != null) entries.put(name, new Entry(entry.raw(), true));
        }
        default -> {}
      }
    } catch (JacksonException cutOff) {
      // Not a step.
    }
  }
}
