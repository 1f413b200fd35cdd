package dev.soke.cli.files;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.source.Source;
import dev.soke.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// One `.soke` file of an estate.
///
/// @param name its path below the estate, with forward slashes
record EstateFile(String name, Path path) {
  /// The largest file that is read, in bytes.
  static final int LARGEST = 4 << 20;

  /// Reads it into the sources, or says in the findings why not.
  void read(List<Source> sources, List<Diagnostic> findings) {
    try {
      if (!Files.isRegularFile(path)) {
        findings.add(unreadable(name, "it is not a regular file"));
      } else if (Files.size(path) > LARGEST) {
        findings.add(Diagnostic.of(Code.SYN002, nowhere(name)).with("limit", "4 MiB"));
      } else {
        decode(bytes(), sources, findings);
      }
    } catch (IOException e) {
      findings.add(unreadable(name, Trouble.words(e)));
    }
  }

  /// A finding about a file none of whose text can be shown.
  static Diagnostic unreadable(String name, String reason) {
    return Diagnostic.of(Code.SYN001, nowhere(name)).with("reason", reason);
  }

  private byte[] bytes() throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(LARGEST);
    }
  }

  private void decode(byte[] bytes, List<Source> sources, List<Diagnostic> findings) {
    CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    if (strict.decode(in, out, true).isError()) {
      findings.add(malformed(bytes, in.position(), out.position()));
    } else {
      sources.add(new Source(name, withoutMark(out.flip().toString())));
    }
  }

  /// Shows the text with a sign in the place of the bytes that mean nothing.
  private Diagnostic malformed(byte[] bytes, int offset, int place) {
    Source shown = new Source(name, new String(bytes, StandardCharsets.UTF_8));
    Span span = new Span(shown, place, place + 1);
    String reason = "it is not UTF-8, see byte " + (offset + 1) + " on line " + span.from().line();
    return Diagnostic.of(Code.SYN001, span).with("reason", reason);
  }

  /// Editors do not count a byte order mark, so neither do columns.
  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Span nowhere(String name) {
    return new Span(new Source(name, ""), 0, 0);
  }
}
