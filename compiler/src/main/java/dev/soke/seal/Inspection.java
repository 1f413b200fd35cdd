package dev.soke.seal;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Looks for the first thing that is wrong with a text that is meant to be sealed in a form.
record Inspection(Form form, String text) {
  private static final Pattern COMMENT = Pattern.compile("\\s*#(?!ENC\\[).*");
  private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
  private static final String OPENING = "-----BEGIN AGE ENCRYPTED FILE-----";
  private static final String CLOSING = "-----END AGE ENCRYPTED FILE-----";

  @Nullable Flaw flaw() {
    Reading reading = Reading.of(form, text);
    if (isOtherForm(reading)) {
      return new Flaw(Flaw.Kind.FORM, "is sealed in another form", 1);
    }
    if (!reading.isSealed()) {
      return unsealed(reading);
    }
    Envelope envelope = reading.envelope();
    Flaw open = values(envelope);
    Flaw comment = open == null ? comments() : open;
    return comment == null ? seal(envelope) : comment;
  }

  /// A JSON document is YAML as well, but what opens it goes by its name.
  private boolean isOtherForm(Reading reading) {
    if (form == Form.YAML && text.stripLeading().startsWith("{")) {
      return Reading.of(Form.BINARY, text).isSealed();
    }
    if (reading.isSealed()) {
      boolean data = reading.envelope().names().equals(new TreeSet<>(List.of("data")));
      return form == Form.BINARY && !data;
    }
    return List.of(Form.values()).stream().anyMatch(it -> Reading.of(it, text).isSealed());
  }

  private Flaw unsealed(Reading reading) {
    boolean begun = text.contains(Ciphertext.BEGINS + "AES256_GCM");
    if (!begun) {
      return new Flaw(Flaw.Kind.PLAIN, "is plain text", Math.max(1, reading.broken()));
    }
    return reading.broken() > 0
        ? damaged("breaks off or cannot be read", reading.broken())
        : damaged("does not say how it was sealed", (int) text.lines().count());
  }

  private static Flaw damaged(String problem, int line) {
    return new Flaw(Flaw.Kind.DAMAGED, problem, line);
  }

  private static @Nullable Flaw values(Envelope envelope) {
    Clear clear = new Clear(envelope);
    boolean sealed = false;
    for (Leaf value : envelope.values()) {
      boolean begins = value.text().startsWith(Ciphertext.BEGINS);
      if (begins && !Ciphertext.isWhole(value.text())) {
        return damaged("has an encrypted value that is not whole", value.line());
      }
      if (!begins && !value.text().isEmpty() && !clear.allows(value)) {
        return new Flaw(Flaw.Kind.PLAIN, "has a value in plain text", value.line());
      }
      sealed |= begins;
    }
    return sealed ? null : new Flaw(Flaw.Kind.PLAIN, "has no encrypted value", 1);
  }

  /// Comments are sealed as well; one in clear was written afterwards.
  private @Nullable Flaw comments() {
    List<String> lines = text.lines().toList();
    for (int line = 0; form != Form.BINARY && line < lines.size(); line++) {
      if (COMMENT.matcher(lines.get(line)).matches()) {
        return new Flaw(Flaw.Kind.PLAIN, "has a comment in plain text", line + 1);
      }
    }
    return null;
  }

  private static @Nullable Flaw seal(Envelope envelope) {
    int line = envelope.seal().getFirst().line();
    for (String name : List.of("mac", "lastmodified", "version")) {
      if (envelope.said(name).isEmpty()) {
        return damaged("has no `" + name + "`", line);
      }
    }
    if (!Ciphertext.isWhole(envelope.said("mac"))) {
      return damaged("has a `mac` that is not whole", line);
    }
    if (!TIME.matcher(envelope.said("lastmodified")).matches()) {
      return damaged("has a `lastmodified` that is no time", line);
    }
    return openings(envelope, line);
  }

  private static @Nullable Flaw openings(Envelope envelope, int line) {
    for (Leaf opening : envelope.openings()) {
      String words = opening.text().replace("\\n", "\n").strip();
      if (!words.startsWith(OPENING) || !words.endsWith(CLOSING)) {
        return damaged("has a key for a recipient that is not whole", opening.line());
      }
    }
    if (envelope.openings().size() < envelope.recipients().size()) {
      return damaged("has no key for some recipient", line);
    }
    boolean opened = !envelope.openings().isEmpty() || envelope.hasOtherKeys();
    return opened ? null : damaged("has a key for nobody", line);
  }
}
