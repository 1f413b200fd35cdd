package dev.soke.packages;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.source.Source;
import dev.soke.syntax.Expression;
import dev.soke.syntax.Statement;
import dev.soke.syntax.Syntax;
import dev.soke.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The text of `soke.lock`, in the syntax of the language itself: a block a package, a line a file.
///
/// @param packages what is locked
/// @param findings what cannot be read
public record LockText(List<LockedPackage> packages, List<Diagnostic> findings) {
  private static final List<String> CLAUSES = List.of("from", "commit", "sha256", "by");

  /// Reads a lock; an empty text locks nothing.
  public static LockText read(Source source) {
    LockText lock = new LockText(new ArrayList<>(), new ArrayList<>());
    SyntaxTree tree = Syntax.parse(source);
    lock.findings.addAll(tree.diagnostics());
    for (Statement statement : tree.statements()) {
      lock.read(statement);
    }
    return lock;
  }

  /// Writes a lock, the same for the same packages.
  public static String write(List<LockedPackage> packages) {
    StringBuilder text = new StringBuilder("// Written by `soke vendor`; commit it as it is.\n");
    for (LockedPackage it : packages) {
      text.append("\npackage ").append(it.name()).append(' ').append(it.version());
      clause(text, "from", it.source());
      clause(text, "commit", it.commit());
      clause(text, "sha256", it.sha256());
      text.append(it.signer().isEmpty() ? "" : " by " + it.signer()).append(" {\n");
      it.files()
          .forEach((path, digest) ->
              text.append("  file ")
                  .append(quoted(path))
                  .append(" \"")
                  .append(digest)
                  .append("\"\n"));
      text.append("}\n");
    }
    return text.toString();
  }

  private static void clause(StringBuilder text, String word, String value) {
    if (!value.isEmpty()) {
      text.append(' ').append(word).append(' ').append(quoted(value));
    }
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private void read(Statement statement) {
    if (!(statement instanceof Statement.Block block) || !block.kind().value().equals("package")) {
      findings.add(Diagnostic.of(Code.PKG018, statement.span()));
      return;
    }
    Head head = Head.read(block, CLAUSES, findings);
    if (head == null) {
      return;
    }
    LockedPackage locked =
        new LockedPackage(
            head.name(),
            head.version(),
            head.clause("from"),
            head.clause("commit"),
            head.clause("by"),
            files(block),
            head.span());
    boolean known = packages.stream().anyMatch(it -> it.name().equals(locked.name()));
    if (known || !locked.sha256().equals(head.clause("sha256"))) {
      findings.add(Diagnostic.of(Code.PKG018, head.span()));
    } else {
      packages.add(locked);
    }
  }

  /// What is no line of a file is left out, and then the digest tells.
  private static SortedMap<String, String> files(Statement.Block block) {
    SortedMap<String, String> files = new TreeMap<>();
    for (Statement statement : block.statements()) {
      if (statement instanceof Statement.Block file
          && file.heads().size() == 2
          && file.heads().get(0) instanceof Expression.Text path
          && file.heads().get(1) instanceof Expression.Text digest) {
        files.put(path.value(), digest.value());
      }
    }
    return files;
  }
}
