package io.github.medlint.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.medlint.report.Report;
import io.github.medlint.report.writing.JsonWriting;
import io.github.medlint.rule.Level;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The loaded rules as SARIF reporting descriptors. */
final class SarifRules {

  /** GitHub takes no more tags of one rule. */
  private static final int MAX_TAGS = 20;

  private final JsonGenerator json;

  SarifRules(JsonGenerator json) {
    this.json = json;
  }

  void write(Report report) throws IOException {
    json.writeArrayFieldStart("rules");
    for (Report.RuleInfo rule : report.rules().values()) {
      rule(rule);
    }
    json.writeEndArray();
  }

  private void rule(Report.RuleInfo rule) throws IOException {
    SarifHelp help = SarifHelp.of(rule);
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    SarifJson.message("shortDescription", rule.summary(), json);
    SarifJson.message("fullDescription", help.description(), json);
    json.writeObjectFieldStart("help");
    json.writeStringField("text", SarifJson.literal(help.text()));
    json.writeStringField("markdown", help.markdown());
    json.writeEndObject();
    if (isAddress(rule.link())) {
      json.writeStringField("helpUri", rule.link());
    }
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField(
        "level", SarifJson.level(Level.valueOf(rule.level().toUpperCase(Locale.ROOT))));
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    JsonWriting.strings("tags", tags(rule), json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static List<String> tags(Report.RuleInfo rule) {
    return Stream.concat(
            Stream.of(rule.family()), rule.authority().stream().map(a -> a.kind().label()))
        .distinct()
        .limit(MAX_TAGS)
        .toList();
  }

  /** Whether SARIF's readers can follow a link; a rule's author may have written anything. */
  private static boolean isAddress(String link) {
    try {
      String scheme = new URI(link).getScheme();
      return "https".equals(scheme) || "http".equals(scheme);
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
