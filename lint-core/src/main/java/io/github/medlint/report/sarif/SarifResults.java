package io.github.medlint.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.Finding;
import io.github.medlint.check.Place;
import io.github.medlint.decision.Decided;
import io.github.medlint.decision.Decision;
import io.github.medlint.knowledge.Authority;
import io.github.medlint.report.DecisionText;
import io.github.medlint.report.Report;
import io.github.medlint.report.writing.JsonWriting;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The findings of a report as SARIF results. */
final class SarifResults {

  /** GitHub takes no more locations of one result, the first included. */
  private static final int MAX_LOCATIONS = 1000;

  private final JsonGenerator json;
  private final Map<String, Integer> ruleIndex = new HashMap<>();

  SarifResults(JsonGenerator json, Report report) {
    this.json = json;
    report.rules().keySet().forEach(id -> ruleIndex.put(id, ruleIndex.size()));
  }

  void write(Report report) throws IOException {
    Map<String, Integer> artifacts = new HashMap<>();
    json.writeArrayFieldStart("results");
    for (DocumentResult document : report.documents()) {
      artifacts.put(document.path(), artifacts.size());
      for (Finding finding : document.findings()) {
        result(finding, document.path(), artifacts.size() - 1, null);
      }
    }
    for (Decided one : report.decided()) {
      int artifact = artifacts.getOrDefault(one.path(), -1);
      result(one.finding(), one.path(), artifact, one.decision());
    }
    json.writeEndArray();
  }

  private void result(Finding finding, String path, int artifact, @Nullable Decision decision)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule());
    Integer index = ruleIndex.get(finding.rule());
    if (index != null) {
      json.writeNumberField("ruleIndex", index);
    }
    json.writeStringField("level", SarifJson.level(finding.level()));
    SarifJson.message("message", message(finding), json);
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    SarifJson.location(path, artifact, finding.places().get(0), finding.quote(), json);
    json.writeEndObject();
    json.writeEndArray();
    if (finding.places().size() > 1) {
      related(finding.places(), path, artifact);
    }
    if (decision != null) {
      suppression(decision);
    }
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("medlintFinding/v1", finding.id());
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeStringField("certainty", finding.certainty().label());
    json.writeStringField("family", finding.family());
    JsonWriting.named("record", finding.record(), json);
    int left = finding.places().size() - MAX_LOCATIONS;
    if (left > 0) {
      json.writeNumberField("placesLeftOut", left);
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  /** As SARIF tells of a result that somebody decided about (SARIF 2.1.0, 3.35). */
  private void suppression(Decision decision) throws IOException {
    json.writeArrayFieldStart("suppressions");
    json.writeStartObject();
    boolean inSource = decision.kind() == Decision.Kind.ALLOWED;
    json.writeStringField("kind", inSource ? "inSource" : "external");
    json.writeStringField("status", "accepted");
    json.writeStringField("justification", DecisionText.of(decision));
    json.writeEndObject();
    json.writeEndArray();
  }

  private void related(List<Place> places, String path, int artifact) throws IOException {
    json.writeArrayFieldStart("relatedLocations");
    int last = Math.min(places.size(), MAX_LOCATIONS);
    for (int i = 1; i < last; i++) {
      json.writeStartObject();
      json.writeNumberField("id", i);
      SarifJson.location(path, artifact, places.get(i), "", json);
      SarifJson.message("message", "The same words stand here.", json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String message(Finding finding) {
    StringBuilder message = new StringBuilder(finding.message());
    for (Authority authority : finding.authority()) {
      message.append(' ').append(authority.cite());
      message.append(" (").append(authority.kind().label()).append(", as of ");
      message.append(authority.asOf()).append(").");
    }
    return message.toString();
  }
}
