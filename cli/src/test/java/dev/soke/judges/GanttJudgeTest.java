package dev.soke.judges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// An XML parser reads every chart, and each of its bars lies within the picture.
class GanttJudgeTest {
  @Test
  void barsLieInThePicture() throws Exception {
    List<Path> charts = Written.filesEndingIn("gantt.svg");
    assertFalse(charts.isEmpty(), "the charts are where they were");
    for (Path chart : charts) {
      Document read =
          DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(chart.toFile());
      Element picture = read.getDocumentElement();
      assertEquals("svg", picture.getTagName());
      var bars = read.getElementsByTagName("rect");
      assertTrue(bars.getLength() > 0, "no bars");
      for (int i = 0; i < bars.getLength(); i++) {
        Element bar = (Element) bars.item(i);
        assertTrue(number(bar, "x") + number(bar, "width") < number(picture, "width"));
        assertTrue(number(bar, "y") + number(bar, "height") < number(picture, "height"));
      }
    }
  }

  private static int number(Element element, String name) {
    return Integer.parseInt(element.getAttribute(name));
  }
}
