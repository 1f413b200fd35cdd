package dev.soke.emit;

import dev.soke.source.Source;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A FreeMarker template that people wrote. It reads values and lays out text: it sees no clock, no
/// other file and no class, and cannot run for ever.
public record UserTemplate(Source source) {
  /// What it may not use: what reads a clock or runs text, what calls itself, and endless ranges.
  private static final Pattern BARRED =
      Pattern.compile(
          "[<\\[]#(macro|function|include|import|recurse|visit|fallback|ftl|assign|global|local)\\b"
              + "|\\?(eval|interpret|new|api)\\w*|\\.now\\b|\\.\\.");

  private static final Configuration CONFIGURATION = configuration();

  /// What comes of it.
  public sealed interface Result {
    /// The text, which ends its last line.
    record Text(String text) implements Result {}

    /// That it does not come to a text.
    ///
    /// @param line the line of the template, counted from 1
    /// @param why in a few words
    record Refused(int line, String why) implements Result {}
  }

  /// Fills it with values: texts, numbers, truths, lists and maps.
  public Result fill(SequencedMap<String, Object> values) {
    Matcher barred = BARRED.matcher(source.text());
    if (barred.find()) {
      int line = (int) source.text().substring(0, barred.start()).lines().count();
      return new Result.Refused(Math.max(1, line), "`" + barred.group() + "` is not for templates");
    }
    StringWriter out = new StringWriter();
    try {
      Template template = new Template(source.path(), source.text(), CONFIGURATION);
      template.process(values, out);
    } catch (ParseException e) {
      return new Result.Refused(Math.max(1, e.getLineNumber()), "it cannot be read");
    } catch (InvalidReferenceException e) {
      return new Result.Refused(
          e.getLineNumber(), "`" + e.getBlamedExpressionString() + "` has no value");
    } catch (TemplateException e) {
      return new Result.Refused(
          e.getLineNumber(), "`" + e.getBlamedExpressionString() + "` cannot be written");
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory was not written", e);
    }
    String text = out.toString().replace("\r\n", "\n");
    return new Result.Text(text.endsWith("\n") ? text : text + "\n");
  }

  private static Configuration configuration() {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
    configuration.setLocale(Locale.ROOT);
    configuration.setNumberFormat("c");
    configuration.setBooleanFormat("c");
    configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    return configuration;
  }
}
