package dev.soke.packages;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.source.Source;
import dev.soke.source.Span;
import dev.soke.syntax.Expression;
import dev.soke.syntax.Statement;
import dev.soke.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/// What the texts of an estate say about packages, and the texts without it.
///
/// @param uses every `use`
/// @param declared every `package`
/// @param signers the keys of signers that the estate itself declares, by name; a package cannot
///   vouch for itself
/// @param rest the trees without these statements
/// @param findings what is wrong with the statements
public record PackageStatements(
    List<PackageUse> uses,
    List<Declared> declared,
    SequencedMap<String, String> signers,
    List<SyntaxTree> rest,
    List<Diagnostic> findings) {
  /// The words of a `use` that take a value.
  private static final List<String> CLAUSES = List.of("from", "sha256", "by");

  /// A `package` statement.
  ///
  /// @param folder the name of the folder in `vendor` that it stands in; empty for the estate
  public record Declared(String folder, String name, String version, Span span) {}

  /// Reads them off the trees of an estate.
  public static PackageStatements of(List<SyntaxTree> trees) {
    PackageStatements all =
        new PackageStatements(
            new ArrayList<>(),
            new ArrayList<>(),
            new TreeMap<>(),
            new ArrayList<>(),
            new ArrayList<>());
    trees.forEach(all::read);
    return all;
  }

  /// The package that a text belongs to; empty for the estate itself.
  public static String owner(Source source) {
    String path = source.path();
    int end = path.indexOf('/', Vendored.FOLDER.length());
    return path.startsWith(Vendored.FOLDER) && end > 0
        ? path.substring(Vendored.FOLDER.length(), end)
        : "";
  }

  private void read(SyntaxTree tree) {
    List<Statement> others = new ArrayList<>();
    for (Statement statement : tree.statements()) {
      if (!(statement instanceof Statement.Block block) || !read(block, owner(tree.source()))) {
        others.add(statement);
      }
    }
    rest.add(new SyntaxTree(tree.source(), others, tree.diagnostics()));
  }

  /// Whether the statement is about packages and so nobody else's.
  private boolean read(Statement.Block block, String owner) {
    switch (block.kind().value()) {
      case "use" -> readUse(block, owner);
      case "package" -> readPackage(block, owner);
      case "signer" -> {
        readSigner(block, owner);
        return false;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void readUse(Statement.Block block, String owner) {
    Head head = Head.read(block, CLAUSES, findings);
    if (head == null) {
      return;
    }
    String fault = fault(block, head);
    if (fault.isEmpty()) {
      uses.add(
          new PackageUse(
              owner,
              head.name(),
              head.version(),
              head.clause("from"),
              head.clause("sha256"),
              head.clause("by"),
              head.span()));
    } else {
      findings.add(
          Diagnostic.of(Code.PKG016, head.span()).with("statement", "use").with("reason", fault));
    }
  }

  private static String fault(Statement.Block block, Head head) {
    String sha256 = head.clause("sha256");
    if (head.clause("from").isEmpty()) {
      return "`from` and a source are missing";
    }
    if (!sha256.isEmpty() && !sha256.matches("[0-9a-f]{64}")) {
      return "a `sha256` has 64 digits from 0 to f";
    }
    return block.body() == null && block.override() == null ? "" : "it is one line without braces";
  }

  private void readPackage(Statement.Block block, String owner) {
    Head head = Head.read(block, List.of(), findings);
    if (head != null) {
      declared.add(new Declared(owner, head.name(), head.version(), head.span()));
    }
  }

  private void readSigner(Statement.Block block, String owner) {
    if (owner.isEmpty()
        && block.heads().size() == 2
        && block.heads().get(0) instanceof Expression.Word name
        && block.heads().get(1) instanceof Expression.Text key) {
      signers.putIfAbsent(name.name(), key.value());
    }
  }
}
