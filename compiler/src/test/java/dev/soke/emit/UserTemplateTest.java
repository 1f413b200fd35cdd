package dev.soke.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.emit.UserTemplate.Result;
import dev.soke.source.Source;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserTemplateTest {
  @Test
  void laysOutValues() {
    assertEquals(
        new Result.Text("web of 4\na b \n"),
        fill("${name} of ${cores}\n<#list tags as t>${t} </#list>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "one;two ${wep} | 2 | 'wep' has no value",
        "${name | 1 | it cannot be read",
        "<#if | 1 | it cannot be read",
        "${name + tags} | 1 | 'tags' cannot be written",
        "a;;${.now} | 3 | '.now' is not for templates",
        "<#macro m><@m/></#macro><@m/> | 1 | '<#macro' is not for templates",
        "<#list 1.. as i></#list> | 1 | '..' is not for templates",
        "<#include 'x'> | 1 | '<#include' is not for templates",
        "${'x'?interpret} | 1 | '?interpret' is not for templates",
        "${'java.lang.Runtime'?new()} | 1 | '?new' is not for templates",
      })
  void refusesWhatDoesNotComeToAText(String text, int line, String why) {
    assertEquals(new Result.Refused(line, why.replace('\'', '`')), fill(text.replace(';', '\n')));
  }

  private static Result fill(String text) {
    TreeMap<String, Object> values = new TreeMap<>();
    values.put("name", "web");
    values.put("cores", 4L);
    values.put("tags", List.of("a", "b"));
    return new UserTemplate(new Source("files/x.ftl", text)).fill(values);
  }
}
