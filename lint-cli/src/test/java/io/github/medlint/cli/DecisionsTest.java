package io.github.medlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionsTest {

  private static final String WAIVER =
      """
      waivers:
        - rule: fda-cure-claim
          text: Ketamine cures anxiety
          reason: quoted from an old ad
          by: A. Lee
          until: 2027-01-31
      """;

  @TempDir Path directory;
  private CommandLineFixture medlint;

  @BeforeEach
  void start() {
    medlint = new CommandLineFixture(directory);
    medlint.file("content/a.md", "# Care\n\nKetamine cures depression.\n");
  }

  @Test
  void a_site_is_taken_up_with_what_it_has_and_only_new_faults_fail() throws IOException {
    assertThat(medlint.run("check", "content").code()).isEqualTo(1);
    var made = medlint.run("baseline", "create", "content");
    assertThat(made.code()).isZero();
    assertThat(made.out()).contains("medlint-baseline.yaml: ").contains(" in 1 file");

    var passes = medlint.run("check", ".");
    assertThat(passes.code()).isZero();
    assertThat(passes.out())
        .contains("findings in the baseline")
        .contains("fda-offlabel-disclosure-missing, in the baseline");
    assertThat(medlint.run("check", "--no-baseline", "content").code()).isEqualTo(1);

    Files.move(directory.resolve("content/a.md"), directory.resolve("content/b.md"));
    medlint.file("content/b.md", "# Care\n\nNew.\n\nKetamine cures depression.\n");
    assertThat(medlint.run("check", "content").code()).isZero();

    medlint.file("content/c.md", "# More\n\nKetamine cures anxiety.\n");
    var fails = medlint.run("check", "content");
    assertThat(fails.code()).isEqualTo(1);
    assertThat(fails.out())
        .contains("“>>Ketamine cures anxiety<<.”")
        .doesNotContain(">>Ketamine cures depression");

    medlint.file("waivers.yaml", WAIVER);
    var waived = medlint.run("check", "--as-of", "2026-12-01", "content");
    assertThat(waived.out()).contains("1 finding waived").contains("waivers.yaml:2:5");
    var expired = medlint.run("check", "--as-of", "2027-02-01", "content");
    assertThat(expired.code()).isEqualTo(1);
    assertThat(expired.out()).contains("decision-expired");
  }

  @Test
  void what_is_mended_is_told_and_taken_out() {
    medlint.run("baseline", "create", "content");
    medlint.file("content/a.md", "# Care\n\nWe listen.\n");
    var check = medlint.run("baseline", "check", "content");
    assertThat(check.code()).isEqualTo(1);
    assertThat(check.out()).contains("content/a.md  fda-cure-claim  “Ketamine cures depression”");
    assertThat(medlint.run("baseline", "prune", "content").out()).contains(" taken out");
    assertThat(medlint.run("baseline", "check", "content").code()).isZero();
  }

  @Test
  void a_baseline_is_not_made_anew_unless_that_is_asked() {
    medlint.run("baseline", "create", "content");
    var again = medlint.run("baseline", "create", "content");
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("is there already");
    assertThat(medlint.run("baseline", "create", "--replace", "content").code()).isZero();
  }

  @Test
  void a_named_baseline_must_be_there() {
    var result = medlint.run("check", "--baseline", "old.yaml", "content");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("old.yaml: there is no such baseline file");
  }

  @Test
  void a_waiver_of_a_rule_that_there_is_not_is_a_mistake() {
    medlint.file("waivers.yaml", WAIVER.replace("fda-cure-claim", "fda-cure-clam"));
    var result = medlint.run("check", "content");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .contains("waivers.yaml:2:5: there is no rule “fda-cure-clam”")
        .contains("did you mean “fda-cure-claim”?");
  }

  @Test
  void nothing_that_was_decided_disappears_from_sarif_or_json() {
    medlint.file(
        "content/a.md",
        "<!-- medlint allow fda-cure-claim reason=\"an old ad\" -->\nKetamine cures depression.\n");
    var sarif = medlint.run("check", "--format", "sarif", "content");
    assertThat(sarif.out()).contains("\"suppressions\"").contains("\"kind\" : \"inSource\"");
    var json = medlint.run("check", "--format", "json", "content");
    assertThat(json.out()).contains("\"decided\"").contains("\"reason\" : \"an old ad\"");
  }

  /** In each the first claim is allowed by a mark before it, and the second is not. */
  private static final Map<String, String> CARRIERS =
      Map.ofEntries(
          Map.entry("a.html", "<!-- %s -->\n<p>Ketamine cures anxiety.</p>\n<p>%s</p>\n"),
          Map.entry("a.mdx", "{/* %s */}\n\nKetamine cures anxiety.\n\n%s\n"),
          Map.entry(
              "a.tsx",
              "export default () => <main>{/* %s */}<p>Ketamine cures anxiety.</p><p>%s</p></main>;\n"),
          Map.entry(
              "a.ts",
              "export const page = {\n  // %s\n  title: 'Ketamine cures anxiety.',\n  body: '%s',\n};\n"),
          Map.entry(
              "a.vue", "<template><!-- %s --><p>Ketamine cures anxiety.</p><p>%s</p></template>\n"),
          Map.entry("a.php", "<?php /* %s */ ?><p>Ketamine cures anxiety.</p><p>%s</p>\n"),
          Map.entry("a.twig", "{# %s #}<p>Ketamine cures anxiety.</p><p>%s</p>\n"),
          Map.entry(
              "a.liquid",
              "{%% comment %%}%s{%% endcomment %%}<p>Ketamine cures anxiety.</p><p>%s</p>\n"),
          Map.entry("a.hbs", "{{!-- %s --}}<p>Ketamine cures anxiety.</p><p>%s</p>\n"),
          Map.entry("a.erb", "<%%# %s %%><p>Ketamine cures anxiety.</p><p>%s</p>\n"),
          Map.entry("a.yaml", "# %s\ntitle: Ketamine cures anxiety.\nbody: %s\n"));

  @Test
  void a_mark_stands_in_the_comments_of_every_carrier() {
    String mark = "medlint allow fda-cure-claim reason=\"an old ad\"";
    CARRIERS.forEach(
        (name, text) ->
            medlint.file("site/" + name, text.formatted(mark, "Ketamine cures depression.")));
    var result = medlint.run("check", "--long", "--color", "never", "site");
    for (String name : CARRIERS.keySet()) {
      assertThat(result.out())
          .containsPattern(
              "site/" + name + ":\\S+  fda-cure-claim  “Ketamine cures anxiety” allowed")
          .containsPattern("site/" + name + ":\\S+  error  fda-cure-claim");
    }
  }
}
