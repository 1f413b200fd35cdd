package dev.soke.cli.files;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.model.Contents;
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

/// One file of an estate: a text, or a file beside the texts.
///
/// @param name its path below the estate, with forward slashes
record EstateFile(String name, Path path) {
  /// The largest file that is read, in bytes.
  static final int LARGEST = 4 << 20;

  /// The largest file that services read, in bytes: engines take no more for one.
  static final int LARGEST_CONTENT = 1 << 20;

  /// Reads it into the sources, or says in the findings why not.
  void read(List<Source> sources, List<Diagnostic> findings) {
    try {
      if (!Files.isRegularFile(path)) {
        findings.add(unreadable(name, "it is not a regular file"));
      } else if (Files.size(path) > limit()) {
        String limit = (limit() >> 20) + " MiB";
        findings.add(Diagnostic.of(Code.SYN002, nowhere(name)).with("limit", limit));
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
      return in.readNBytes(limit());
    }
  }

  private int limit() {
    return Contents.isContent(name) ? LARGEST_CONTENT : LARGEST;
  }

  private void decode(byte[] bytes, List<Source> sources, List<Diagnostic> findings) {
    CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    if (strict.decode(in, out, true).isError()) {
      findings.add(malformed(bytes, in.position(), out.position()));
    } else {
      String text = out.flip().toString();
      sources.add(new Source(name, Contents.isContent(name) ? text : withoutMark(text)));
    }
  }

  /// Shows the text with a sign in the place of the bytes that mean nothing. Of what is no text of
  /// the estate nothing is shown: it may be a secret.
  private Diagnostic malformed(byte[] bytes, int offset, int column) {
    Source shown = new Source(name, new String(bytes, StandardCharsets.UTF_8));
    Span span = new Span(shown, column, column + 1);
    String reason = "it is not UTF-8, see byte " + (offset + 1) + " on line " + span.from().line();
    Span place = Contents.isContent(name) ? nowhere(name) : span;
    return Diagnostic.of(Code.SYN001, place).with("reason", reason);
  }

  /// Editors do not count a byte order mark, so neither do columns.
  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Span nowhere(String name) {
    return new Span(new Source(name, ""), 0, 0);
  }
}
