package dev.soke.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// The words of every finding, from messages.properties; a finding holds only code and values.
///
/// A code without words, or words that name a value the finding does not carry, are mistakes that
/// tests find; a user would see the bare code.
public final class Messages {
  private static final Properties TEMPLATES = load();

  private Messages() {}

  /// The one-line summary of a finding, its values filled in.
  public static String summary(Diagnostic finding) {
    String text = text(finding, "summary");
    return text.isEmpty() ? finding.code().name() : text;
  }

  /// The label beside the carets of a finding, its values filled in; may be empty.
  public static String label(Diagnostic finding) {
    return text(finding, "label");
  }

  /// The way out, its values filled in; may be empty.
  public static String hint(Diagnostic finding) {
    return text(finding, "hint");
  }

  /// The words before they are filled in, or null when the catalogue lacks them.
  ///
  /// @param part `summary`, `label` or `hint`
  static @Nullable String template(Code code, String part) {
    return TEMPLATES.getProperty(code + "." + part);
  }

  private static String text(Diagnostic finding, String part) {
    String template = template(finding.code(), part);
    String text = template == null ? null : Template.fill(template, finding.values());
    return text == null ? "" : text;
  }

  private static Properties load() {
    Properties templates = new Properties();
    try (InputStream file = Messages.class.getResourceAsStream("messages.properties")) {
      if (file != null) {
        templates.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      }
      return templates;
    } catch (IOException broken) {
      throw new UncheckedIOException("the words of the findings cannot be read", broken);
    }
  }
}
