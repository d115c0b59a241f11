package io.github.medlint.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.text.Diagnostic;
import io.github.medlint.text.Diagnostics;
import io.github.medlint.text.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ConfigurationReaderTest {

  private final Diagnostics diagnostics = new Diagnostics();

  private Configuration read(String yaml) {
    return ConfigurationReader.read(
        SourceText.of("medlint.yaml", yaml), Path.of("/site"), diagnostics);
  }

  private String told() {
    return diagnostics.list().stream().map(Diagnostic::format).collect(Collectors.joining("\n"));
  }

  private static Map<String, String> shown(Map<String, Setting<List<String>>> facts) {
    return facts.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                e -> e.getValue().value() + " " + e.getValue().origin().label()));
  }

  @Test
  void each_value_knows_the_line_that_set_it() {
    Configuration read =
        read(
            """
            root: true
            packs:
              include: [us-fda, us-ftc]
              directories: [compliance/medlint]
            rules:
              ftc-outcome-guarantee: warning
              fda-x: off
            facts:
              markets: [us, us-fl]
              audience: consumer
            exclude: ["drafts/old/**"]
            max-file-size: 2MB
            """);

    assertThat(told()).isEmpty();
    assertThat(read.packs().include())
        .isEqualTo(new Setting<>(List.of("us-fda", "us-ftc"), new Origin("medlint.yaml:3")));
    assertThat(read.packs().exclude().origin()).isEqualTo(Origin.DEFAULT);
    assertThat(read.packs().directories().value()).containsExactly("compliance/medlint");
    assertThat(read.rules().get("fda-x"))
        .isEqualTo(new Setting<>(RuleSwitch.OFF, new Origin("medlint.yaml:7")));
    assertThat(shown(read.factsOf("page.md")))
        .containsEntry("markets", "[us, us-fl] medlint.yaml:9")
        .containsEntry("audience", "[consumer] medlint.yaml:10");
    assertThat(read.maxFileSize())
        .isEqualTo(new Setting<>(2_000_000L, new Origin("medlint.yaml:12")));
  }

  @Test
  void packs_are_those_included_less_those_excluded() {
    assertThat(read("packs: {exclude: [us-ftc]}").packs().has("us-fda")).isTrue();
    assertThat(read("packs: {exclude: [us-ftc]}").packs().has("us-ftc")).isFalse();
    assertThat(read("packs: {include: us-fda}").packs().has("us-ftc")).isFalse();
    assertThat(read("packs: {include: all}").packs().has("anything")).isTrue();
    assertThat(Configuration.DEFAULT.packs().has("anything")).isTrue();
    assertThat(told()).isEmpty();
  }

  @Test
  void of_the_entries_that_match_a_file_the_later_one_wins() {
    Configuration read =
        read(
            """
            facts: {audience: consumer, channel: web}
            files:
              - match: ["blog/**/*.md", "*.txt"]
                facts: {audience: professional}
              - match: "blog/news/*"
                facts: {audience: consumer, drugs: [ketamine]}
            """);

    assertThat(shown(read.factsOf("index.md")))
        .containsEntry("audience", "[consumer] medlint.yaml:1");
    assertThat(shown(read.factsOf("blog/a.md")))
        .containsEntry("audience", "[professional] medlint.yaml:4")
        .containsEntry("channel", "[web] medlint.yaml:1");
    assertThat(shown(read.factsOf("deep/down/a.txt")))
        .containsEntry("audience", "[professional] medlint.yaml:4");
    assertThat(shown(read.factsOf("blog/news/a.md")))
        .containsEntry("audience", "[consumer] medlint.yaml:6")
        .containsEntry("drugs", "[ketamine] medlint.yaml:6");
  }

  @Test
  void an_exclude_covers_a_folder_and_all_that_is_in_it() {
    Configuration read = read("exclude: [\"drafts/old\", \"*.tmp.md\", \"/top.md\"]");
    assertThat(read.excludes("drafts/old/2023/a.md")).isTrue();
    assertThat(read.excludes("drafts/older/a.md")).isFalse();
    assertThat(read.excludes("x/y.tmp.md")).isTrue();
    assertThat(read.excludes("top.md")).isTrue();
    assertThat(read.excludes("x/top.md")).isFalse();
  }

  @Test
  void a_wrong_key_is_shown_with_a_caret_and_the_nearest_name() {
    Configuration read = read("rules: {a: eror}\nfacts:\n  audiance: consumer\nexlude: [x]\n");

    assertThat(told())
        .isEqualTo(
            """
            medlint.yaml:1:12: no such value: “eror”
              rules: {a: eror}
                         ^
              did you mean “error”?
            medlint.yaml:3:3: unknown fact “audiance”
                audiance: consumer
                ^
              did you mean “audience”?
            medlint.yaml:4:1: unknown key “exlude”
              exlude: [x]
              ^
              did you mean “exclude”?""");
    assertThat(read.factsOf("a.md")).isEmpty();
  }

  @Test
  void a_size_that_is_none_is_told() {
    assertThat(read("max-file-size: huge").maxFileSize().value()).isEqualTo(10_000_000);
    assertThat(told()).contains("medlint.yaml:1:1: not a size", "write it like 10MB");
  }

  @Test
  void files_without_globs_are_told() {
    read("files: [{facts: {audience: consumer}}]");
    assertThat(told()).contains("“match” is missing");
  }

  @Test
  void unknown_rules_and_packs_are_told_once_the_library_is_known() {
    Configuration read = read("rules:\n  fda-cura: off\npacks: {include: [us-fdaa, all]}\n");
    assertThat(told()).isEmpty();
    assertThat(read.unknownNames(Set.of("fda-cure"), Set.of("us-fda")))
        .extracting(Diagnostic::format)
        .containsExactly(
            """
            medlint.yaml:2:3: unknown rule “fda-cura”
                fda-cura: off
                ^
              did you mean “fda-cure”?""",
            """
            medlint.yaml:3:19: unknown pack “us-fdaa”
              packs: {include: [us-fdaa, all]}
                                ^
              did you mean “us-fda”?""");
  }

  @Test
  void a_rule_may_be_named_by_a_former_id() {
    Configuration read = read("rules: {old-id: advice}");
    assertThat(read.of("new-id", List.of("old-id"))).isEqualTo(RuleSwitch.ADVICE);
    assertThat(read.of("other", List.of())).isNull();
  }

  @Test
  void an_empty_file_configures_nothing() {
    assertThat(read("").packs()).isEqualTo(PackChoice.DEFAULT);
    assertThat(told()).isEmpty();
  }
}
