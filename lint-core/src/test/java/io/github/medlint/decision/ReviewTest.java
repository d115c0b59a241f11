package io.github.medlint.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.TestLibrary;
import io.github.medlint.check.Finding;
import io.github.medlint.check.LevelPolicy;
import io.github.medlint.check.Linter;
import io.github.medlint.config.Facts;
import io.github.medlint.document.Document;
import io.github.medlint.format.Formats;
import io.github.medlint.format.ReadResult;
import io.github.medlint.text.Diagnostic;
import io.github.medlint.text.Diagnostics;
import io.github.medlint.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  private static final Linter LINTER =
      new Linter(
          new TestLibrary()
              .claim("guarantee relief", "")
              .with("packs/test/more.yaml", TestLibrary.claimYaml("test-other", "never fails", ""))
              .sound(),
          TestLibrary.assertions());

  private static Review review(String path, String text, List<Waiver> waivers) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Document draft = ((ReadResult.Read) Formats.standard().read(path, bytes)).document();
    return Review.of(
        draft,
        LINTER.check(draft, Facts.NONE, LevelPolicy.AS_WRITTEN),
        waivers,
        Set.of("test-claim", "test-other"),
        DAY);
  }

  private static Review review(String text) {
    return review("a.md", text, List.of());
  }

  private static List<Waiver> waivers(String yaml) {
    Diagnostics diagnostics = new Diagnostics();
    List<Waiver> waivers = WaiverReader.read(SourceText.of("waivers.yaml", yaml), diagnostics);
    assertThat(diagnostics.list()).isEmpty();
    return waivers;
  }

  private static List<Integer> lines(List<Finding> findings) {
    return findings.stream()
        .flatMap(finding -> finding.places().stream())
        .map(place -> place.start().line())
        .toList();
  }

  private static List<Integer> openLines(String text) {
    return lines(review(text).result().findings());
  }

  @Test
  void a_mark_allows_what_comes_next_and_nothing_more() {
    Review review =
        review(
            """
            <!-- medlint allow test-claim reason="we do, in writing" until=2027-01-31 by=Lee -->
            We guarantee relief.

            We guarantee relief.
            """);
    assertThat(lines(review.result().findings())).containsExactly(4);
    Decided decided = review.decided().get(0);
    assertThat(lines(List.of(decided.finding()))).containsExactly(2);
    assertThat(decided.decision())
        .isEqualTo(
            new Decision(
                Decision.Kind.ALLOWED,
                "we do, in writing",
                "Lee",
                LocalDate.of(2027, 1, 31),
                "a.md:1:6"));
  }

  @Test
  void what_is_left_of_a_finding_is_told_with_its_own_surroundings() {
    Review review =
        review(
            """
            <!-- medlint allow test-claim reason="r" -->
            First, we guarantee relief.

            Then we guarantee relief again.
            """);
    assertThat(review.result().findings().get(0).context())
        .isEqualTo("Then we guarantee relief again.");
    assertThat(review.decided().get(0).finding().context())
        .isEqualTo("First, we guarantee relief.");
  }

  @Test
  void a_mark_within_copy_or_at_the_end_of_its_line_is_about_that_copy() {
    assertThat(
            openLines("We guarantee <!-- medlint allow test-claim reason='r' --> relief.\n\nAh.\n"))
        .isEmpty();
    assertThat(
            review(
                    "a.yaml",
                    "one: We guarantee relief. # medlint allow test-claim reason=\"r\"\n"
                        + "two: We guarantee relief.\n",
                    List.of())
                .result()
                .findings())
        .satisfiesExactly(one -> assertThat(lines(List.of(one))).containsExactly(2));
  }

  @Test
  void a_mark_between_copy_of_one_line_is_about_what_comes_next() {
    Review review =
        review(
            "a.html",
            "<p>We guarantee relief.</p><!-- medlint allow test-claim reason=\"r\" -->"
                + "<p>We guarantee relief now.</p><p>We guarantee relief.</p>",
            List.of());
    assertThat(review.decided()).hasSize(1);
    assertThat(review.decided().get(0).finding().context()).contains("now");
    assertThat(review.result().findings().get(0).places()).hasSize(2);
  }

  @Test
  void a_mark_in_the_front_matter_is_about_the_whole_file() {
    assertThat(
            openLines(
                """
                ---
                title: Care
                # medlint allow test-claim reason="agreed"
                ---
                We guarantee relief.

                We never fail. It never fails.
                """))
        .containsExactly(7);
  }

  @Test
  void a_block_is_allowed_from_its_begin_to_its_end() {
    assertThat(
            openLines(
                """
                <!-- medlint allow-begin test-claim reason="quoted" -->
                We guarantee relief.

                - We guarantee relief.
                <!-- medlint allow-end -->

                We guarantee relief.
                """))
        .containsExactly(7);
  }

  @Test
  void one_mark_may_name_several_rules() {
    assertThat(
            openLines(
                """
                <!-- medlint allow test-claim, test-other reason="r" -->
                We guarantee relief. It never fails.
                """))
        .isEmpty();
  }

  @Test
  void what_readers_see_is_no_mark() {
    String mark = "medlint allow test-claim reason=\"r\"";
    assertThat(openLines("# " + mark + "\n\nWe guarantee relief.\n")).containsExactly(3);
    assertThat(openLines("// " + mark + "\nWe guarantee relief.\n")).containsExactly(2);
    assertThat(openLines("`<!-- " + mark + " -->`\n\nWe guarantee relief.\n")).containsExactly(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          <!-- medlint allow test-claim --> | nothing is allowed without a reason
          <!-- medlint allow test-claim reason="" --> | nothing is allowed without a reason
          <!-- medlint allow reason="r" --> | the mark names no rule
          <!-- medlint allow test-clam reason="r" --> | there is no rule “test-clam”
          <!-- medlint allow test-claim reason="r" until=soon --> | not a date: “soon”
          <!-- medlint allow test-claim reason="r" untl=2027-01-31 --> | unknown setting “untl”
          <!-- medlint allow-begin test-claim reason="r" --> | this is never ended
          <!-- medlint allow-end --> | nothing is begun that this could end
          <!-- medlint allow-line test-claim reason="r" --> | no such mark: “allow-line”
          """)
  void a_mark_that_is_wrong_allows_nothing_and_is_told(String mark, String message) {
    Review review = review(mark + "\nWe guarantee relief.\n");
    assertThat(lines(review.result().findings())).containsExactly(2);
    Diagnostic told = review.diagnostics().get(0);
    assertThat(told.message()).isEqualTo(message);
    assertThat(told.position()).hasToString("1:6");
  }

  @ParameterizedTest
  @ValueSource(strings = {"test-claim", "untl"})
  void the_nearest_right_name_is_told(String wrong) {
    Review review =
        review("<!-- medlint allow test-clam reason=\"r\" untl=2027-01-31 -->\nWe heal.\n");
    assertThat(review.diagnostics())
        .anySatisfy(one -> assertThat(one.hint()).contains(wrong.equals("untl") ? "until" : wrong));
  }

  @Test
  void an_expired_mark_reopens_the_finding_and_is_one_itself() {
    Review review =
        review(
            "<!-- medlint allow test-claim reason=\"r\" until=2026-11-30 -->\n"
                + "We guarantee relief.\n");
    assertThat(review.decided()).isEmpty();
    assertThat(review.result().findings())
        .extracting(Finding::rule)
        .containsExactly("decision-expired", "test-claim");
  }

  @Test
  void the_last_day_of_a_mark_counts() {
    Review review =
        review(
            "<!-- medlint allow test-claim reason=\"r\" until=2026-12-01 -->\n"
                + "We guarantee relief.\n");
    assertThat(review.result().findings()).isEmpty();
  }

  @Test
  void a_mark_that_allows_nothing_is_told() {
    Review review = review("<!-- medlint allow test-claim reason=\"r\" -->\nWe listen.\n");
    assertThat(review.result().findings())
        .satisfiesExactly(
            one -> {
              assertThat(one.rule()).isEqualTo("decision-unused");
              assertThat(one.places().get(0).start()).hasToString("1:6");
            });
  }

  private static final String WAIVERS =
      """
      waivers:
        - rule: test-claim
          text: we  Guarantee relief
          reason: agreed
          by: A. Lee
          until: 2027-01-31
          scope: a.md
      """;

  @Test
  void a_waiver_lets_pass_exactly_its_words() {
    Review review =
        review(
            "a.md",
            "We guarantee relief.\n\nWe guarantee quick relief.\n",
            waivers(WAIVERS.replace("we  Guarantee relief", "GUARANTEE  relief")));
    assertThat(review.result().findings()).isEmpty();
    assertThat(review.decided())
        .satisfiesExactly(one -> assertThat(one.decision().where()).isEqualTo("waivers.yaml:2:5"));
  }

  @Test
  void other_words_reopen_a_waiver_and_it_is_told_as_unused() {
    Review review = review("a.md", "We guarantee relief.\n", waivers(WAIVERS));
    assertThat(review.result().findings()).hasSize(1);
    Review changed = review("a.md", "We help.\n", waivers(WAIVERS));
    for (Review one : List.of(review, changed)) {
      assertThat(Review.faults(one.uses()))
          .satisfiesExactly(
              file -> {
                assertThat(file.path()).isEqualTo("waivers.yaml");
                assertThat(file.findings())
                    .extracting(Finding::rule)
                    .containsExactly("decision-unused");
              });
    }
  }

  @Test
  void a_waiver_whose_words_stand_though_no_rule_finds_them_is_overtaken() {
    Review review =
        review("a.md", "We listen.\n", waivers(WAIVERS.replace("we  Guarantee relief", "listen")));
    assertThat(Review.faults(review.uses()).get(0).findings())
        .extracting(Finding::rule)
        .containsExactly("decision-overtaken");
  }

  @Test
  void a_waiver_that_was_used_in_one_draft_is_not_unused_in_another() {
    List<Waiver> waivers = waivers(WAIVERS.replace("we  Guarantee relief", "guarantee relief"));
    List<WaiverUse> uses =
        List.of(
            review("b.md", "We help.\n", waivers).uses().get(0),
            review("a.md", "We guarantee relief.\n", waivers).uses().get(0));
    assertThat(Review.faults(uses)).isEmpty();
  }

  @Test
  void an_expired_waiver_reopens_the_finding() {
    Review review =
        review(
            "a.md",
            "We guarantee relief.\n",
            waivers(
                WAIVERS
                    .replace("we  Guarantee relief", "guarantee relief")
                    .replace("2027-01-31", "2026-11-30")));
    assertThat(review.result().findings()).hasSize(1);
    assertThat(Review.faults(review.uses()).get(0).findings())
        .extracting(Finding::rule)
        .containsExactly("decision-expired");
  }

  @Test
  void waivers_are_about_the_files_of_their_scope() {
    Waivers waivers =
        new Waivers("site/", waivers(WAIVERS.replace("scope: a.md", "scope: 'blog/**'")));
    assertThat(waivers.of("site/blog/a.md")).hasSize(1);
    assertThat(waivers.of("site/a.md")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rule", "text", "reason", "by", "until"})
  void a_waiver_lacks_nothing(String key) {
    Diagnostics diagnostics = new Diagnostics();
    String yaml = WAIVERS.replaceFirst("(?m)^(  [- ] )" + key + ":.*$", "$1scope: a.md");
    String once = yaml.replace("    scope: a.md\n    scope: a.md\n", "    scope: a.md\n");
    List<Waiver> read =
        WaiverReader.read(
            SourceText.of("waivers.yaml", once.replaceAll("\n    scope: a.md\n$", "\n")),
            diagnostics);
    assertThat(read).isEmpty();
    assertThat(diagnostics.list())
        .anySatisfy(one -> assertThat(one.message()).isEqualTo("“" + key + "” is missing"));
  }
}
