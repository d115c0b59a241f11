package io.github.medlint.cli.rules;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.medlint.cli.options.LoadedRules;
import io.github.medlint.knowledge.Authority;
import io.github.medlint.rule.NeedsHuman;
import io.github.medlint.rule.Pack;
import io.github.medlint.rule.RuleInfo;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.util.List;

/** Rules as JSON. */
public final class RulesJson {

  private RulesJson() {}

  static void write(List<LoadedRules.Found> rules, List<Pack> packs, PrintStream out)
      throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(printer());
      json.writeStartObject();
      json.writeArrayFieldStart("rules");
      for (LoadedRules.Found found : rules) {
        write(found, json);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("needsHuman");
      for (Pack pack : packs) {
        for (NeedsHuman rule : pack.needsHuman()) {
          write(rule, json);
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.println(text);
  }

  /** Two spaces, and line feeds on every system. */
  public static DefaultPrettyPrinter printer() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
  }

  private static void write(LoadedRules.Found found, JsonGenerator json) throws IOException {
    RuleInfo rule = found.rule().info();
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    json.writeStringField("pack", rule.pack());
    json.writeStringField("kind", found.rule().kind());
    json.writeStringField("family", rule.family());
    json.writeStringField("summary", rule.summary());
    json.writeStringField("level", rule.level().label());
    json.writeStringField("certainty", rule.certainty().label());
    json.writeBooleanField("enabled", rule.enabled());
    if (!rule.enabled()) {
      json.writeStringField("disabledBecause", rule.disabledBecause());
    }
    authority(rule.authority(), json);
    json.writeEndObject();
  }

  private static void write(NeedsHuman rule, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    json.writeStringField("pack", rule.pack());
    json.writeStringField("summary", rule.summary());
    json.writeStringField("why", rule.why());
    authority(rule.authority(), json);
    json.writeEndObject();
  }

  private static void authority(List<Authority> authorities, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("authority");
    for (Authority authority : authorities) {
      json.writeStartObject();
      json.writeStringField("id", authority.id());
      json.writeStringField("kind", authority.kind().label());
      json.writeStringField("cite", authority.cite());
      json.writeStringField("asOf", authority.asOf().toString());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
