package dev.soke.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.Messages;
import dev.soke.source.Source;
import dev.soke.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReportTest {
  private static final Source SOURCE = new Source("a.soke", "plane ops\nplane ops\n");

  @Test
  void hasTheShapeThatDocsDescribe() {
    Diagnostic finding =
        Diagnostic.of(Code.NAM004, new Span(SOURCE, 16, 19))
            .with("name", "ops")
            .related(new Span(SOURCE, 6, 9), "first here");
    assertEquals(
        """
        {
          "tool" : "soke",
          "version" : "1.0",
          "findings" : [ {
            "code" : "NAM004",
            "title" : "declared-twice",
            "severity" : "error",
            "message" : "%s",
            "label" : "%s",
            "hint" : "%s",
            "file" : "a.soke",
            "range" : {
              "start" : {
                "line" : 2,
                "column" : 7
              },
              "end" : {
                "line" : 2,
                "column" : 10
              }
            },
            "values" : {
              "name" : "ops"
            },
            "related" : [ {
              "label" : "first here",
              "file" : "a.soke",
              "range" : {
                "start" : {
                  "line" : 1,
                  "column" : 7
                },
                "end" : {
                  "line" : 1,
                  "column" : 10
                }
              }
            } ],
            "parts" : [ ],
            "fixes" : [ ],
            "follows" : [ ],
            "written" : [ ],
            "origin" : "built-in",
            "explain" : "soke explain NAM004"
          } ],
          "suppressed" : [ ],
          "summary" : {
            "notes" : 0,
            "warnings" : 0,
            "errors" : 1
          },
          "more" : true
        }
        """
            .formatted(Messages.summary(finding), Messages.label(finding), Messages.hint(finding)),
        JsonReport.of(
            "1.0", List.of(finding), List.of(), json -> json.writeBooleanProperty("more", true)));
  }
}
