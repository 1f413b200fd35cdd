package dev.soke.cli.report;

import dev.soke.Outcome;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// The results of tests in the XML of JUnit: a test case each.
public final class TestXml {
  private TestXml() {}

  /// The report, LF line ends, a final line end.
  public static String of(List<Outcome> outcomes) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      write(xml, outcomes);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("a text in memory cannot be written", impossible);
    }
    return text + "\n";
  }

  private static void write(XMLStreamWriter xml, List<Outcome> outcomes) throws XMLStreamException {
    long failed = outcomes.stream().filter(outcome -> !outcome.passed()).count();
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuite");
    JunitReport.attributes(xml, "name", "soke test", "tests", Integer.toString(outcomes.size()));
    JunitReport.attributes(xml, "failures", Long.toString(failed), "errors", "0");
    JunitReport.attributes(xml, "skipped", "0", "time", JunitReport.NO_TIME);
    for (Outcome outcome : outcomes) {
      JunitReport.startCase(xml, outcome.trial().span().source().path(), outcome.trial().name());
      for (Outcome.Failure failure : outcome.failures()) {
        write(xml, failure);
      }
      xml.writeEndElement();
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
  }

  private static void write(XMLStreamWriter xml, Outcome.Failure failure)
      throws XMLStreamException {
    xml.writeStartElement("failure");
    JunitReport.attributes(xml, "message", TestReport.expected(failure), "type", "expectation");
    String place = failure.expectation().span() + "\n";
    xml.writeCharacters(JunitReport.clean(place + String.join("\n", failure.reasons())));
    xml.writeEndElement();
  }
}
