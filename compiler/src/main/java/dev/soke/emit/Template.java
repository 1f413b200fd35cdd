package dev.soke.emit;

import dev.soke.source.Span;
import freemarker.core.Environment;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// A FreeMarker template of the templates module. It has only to lay out text: values arrive ready.
///
/// `<@from at=thing.origins>…</@from>` traces the lines written inside it to those spans; a nested
/// one counts more than the one around it.
public final class Template {
  private static final Configuration CONFIGURATION = configuration();

  private final String name;

  /// @param name the file below `dev/soke/templates`
  public Template(String name) {
    this.name = name;
  }

  /// The text file this template makes of the values.
  ///
  /// @param around where lines outside every `from` came from
  public Artifact artifact(String path, SequencedMap<String, Object> values, List<Span> around) {
    TracedWriter out = new TracedWriter();
    try {
      Environment environment =
          CONFIGURATION.getTemplate(name).createProcessingEnvironment(values, out);
      environment.setVariable("from", fromDirective(out));
      environment.process();
    } catch (IOException | TemplateException e) {
      throw new IllegalStateException("the template " + name + " is wrong", e);
    }
    if (!out.text().endsWith("\n")) {
      throw new IllegalStateException("the template " + name + " does not end its last line");
    }
    return new Artifact(path, out.text(), out.origins(around), null);
  }

  private static TemplateDirectiveModel fromDirective(TracedWriter out) {
    return (environment, parameters, _, body) -> {
      out.enter(spans(parameters.get("at")));
      body.render(environment.getOut());
      out.leave();
    };
  }

  private static List<Span> spans(@Nullable Object at) throws TemplateModelException {
    if (at instanceof TemplateModel model && DeepUnwrap.unwrap(model) instanceof List<?> spans) {
      return spans.stream().map(Span.class::cast).toList();
    }
    throw new TemplateModelException("`at` takes a list of spans");
  }

  private static Configuration configuration() {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setClassForTemplateLoading(Template.class, "/dev/soke/templates");
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setLocale(Locale.ROOT);
    configuration.setNumberFormat("c");
    configuration.setBooleanFormat("c");
    configuration.setLocalizedLookup(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    return configuration;
  }
}
