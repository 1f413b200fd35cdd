package dev.soke.cli.report;

import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.Messages;
import dev.soke.diagnostic.Severity;
import dev.soke.diagnostic.Suppressed;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Findings in the XML of JUnit, for servers that read nothing else: a test case each, failed when
/// the finding reaches the gate, skipped when it is suppressed; one that passes when there are
/// none.
///
/// @param failOn the mildest finding that fails
public record JunitReport(Severity failOn) {
  static final String NO_TIME = "0";

  /// The report, LF line ends, a final line end.
  public String of(List<Diagnostic> findings, List<Suppressed> suppressed) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      write(xml, findings, suppressed);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("a text in memory cannot be written", impossible);
    }
    return text + "\n";
  }

  private void write(XMLStreamWriter xml, List<Diagnostic> findings, List<Suppressed> suppressed)
      throws XMLStreamException {
    long failures = findings.stream().filter(this::fails).count();
    int cases = findings.size() + suppressed.size();
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuite");
    attributes(xml, "name", "soke", "tests", Integer.toString(Math.max(cases, 1)));
    attributes(xml, "failures", Long.toString(failures), "errors", "0");
    attributes(xml, "skipped", Integer.toString(suppressed.size()), "time", NO_TIME);
    for (Diagnostic finding : findings) {
      startCase(xml, finding);
      outcome(xml, finding);
      xml.writeEndElement();
    }
    for (Suppressed each : suppressed) {
      startCase(xml, each.finding());
      xml.writeEmptyElement("skipped");
      attributes(xml, "message", "until " + each.until() + ": " + each.reason());
      xml.writeEndElement();
    }
    if (cases == 0) {
      startCase(xml, "estate", "no findings");
      xml.writeEndElement();
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
  }

  private static void startCase(XMLStreamWriter xml, Diagnostic finding) throws XMLStreamException {
    startCase(
        xml,
        finding.span().source().path(),
        finding.code() + " " + finding.code().title() + " at " + finding.span());
  }

  static void startCase(XMLStreamWriter xml, String group, String name) throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testcase");
    attributes(xml, "classname", group, "name", name, "time", NO_TIME);
  }

  private void outcome(XMLStreamWriter xml, Diagnostic finding) throws XMLStreamException {
    String summary = Messages.summary(finding);
    if (fails(finding)) {
      xml.writeStartElement("failure");
      attributes(xml, "message", summary, "type", finding.code().name());
    } else {
      xml.writeStartElement("system-out");
    }
    xml.writeCharacters(clean(finding.span() + ": " + summary + "\n" + Messages.hint(finding)));
    xml.writeEndElement();
  }

  private boolean fails(Diagnostic finding) {
    return finding.severity().compareTo(failOn) >= 0;
  }

  static void attributes(XMLStreamWriter xml, String... pairs) throws XMLStreamException {
    for (int at = 0; at < pairs.length; at += 2) {
      xml.writeAttribute(pairs[at], clean(pairs[at + 1]));
    }
  }

  /// XML has no way to write most control characters.
  static String clean(String text) {
    return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "?");
  }
}
