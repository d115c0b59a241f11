package io.github.medlint.report.check;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.medlint.check.Finding;
import io.github.medlint.decision.Fingerprint;
import io.github.medlint.report.Report;
import io.github.medlint.report.writing.AuthorityJson;
import io.github.medlint.report.writing.JsonWriting;
import io.github.medlint.report.writing.PlaceJson;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A finding as JSON. */
final class FindingJson {

  private FindingJson() {}

  /** The finding as an object. */
  static void write(Finding finding, Report.@Nullable RuleInfo rule, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", finding.id());
    json.writeStringField("fingerprint", Fingerprint.of(finding));
    json.writeStringField("rule", finding.rule());
    json.writeStringField("kind", rule == null ? "" : rule.kind());
    json.writeStringField("family", finding.family());
    json.writeStringField("level", finding.level().label());
    json.writeStringField("certainty", finding.certainty().label());
    json.writeStringField("message", finding.message());
    json.writeStringField("quote", finding.quote());
    json.writeStringField("context", finding.context());
    JsonWriting.strings("suggestions", finding.suggestions(), json);
    PlaceJson.write("places", finding.places(), json);
    AuthorityJson.write(finding.authority(), json);
    JsonWriting.named("record", finding.record(), json);
    json.writeEndObject();
  }
}
