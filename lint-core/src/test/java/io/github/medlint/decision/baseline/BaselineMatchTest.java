package io.github.medlint.decision.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.Finding;
import io.github.medlint.check.Place;
import io.github.medlint.decision.Decided;
import io.github.medlint.rule.Certainty;
import io.github.medlint.rule.Level;
import io.github.medlint.text.Position;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BaselineMatchTest {

  private static Finding finding(String rule, String quote, int... lines) {
    List<Place> places = new ArrayList<>();
    for (int line : lines) {
      places.add(
          new Place(
              new Position(line, 1), new Position(line, 2), new TextRange(line, line), List.of()));
    }
    return new Finding(
        rule + quote,
        rule,
        "f",
        Level.ERROR,
        Certainty.EXACT,
        "m",
        List.of(),
        quote,
        quote,
        places,
        List.of());
  }

  private static DocumentResult draft(String path, Finding... findings) {
    return new DocumentResult(path, "", "markdown", List.of(findings), List.of(), List.of());
  }

  private static Baseline baseline(DocumentResult... drafts) {
    return Baseline.of("medlint-baseline.yaml", "", List.of(drafts));
  }

  private static BaselineMatch match(Baseline baseline, Set<String> there, DocumentResult... now) {
    return BaselineMatch.of(baseline, List.of(now), there::contains);
  }

  private static List<String> open(BaselineMatch match) {
    return match.documents().stream()
        .flatMap(one -> one.findings().stream().map(f -> one.path() + " " + f.quote()))
        .toList();
  }

  @Test
  void what_was_there_passes_at_any_line_and_what_is_new_does_not() {
    Baseline baseline = baseline(draft("a.md", finding("r", "heals all", 3)));
    BaselineMatch match =
        match(
            baseline,
            Set.of("a.md"),
            draft("a.md", finding("r", "Heals all", 40), finding("r", "cures", 1)));
    assertThat(open(match)).containsExactly("a.md cures");
    assertThat(match.decided()).extracting(Decided::path).containsExactly("a.md");
    assertThat(match.gone()).isEmpty();
  }

  @Test
  void the_same_words_at_more_places_are_new() {
    Baseline baseline = baseline(draft("a.md", finding("r", "heals", 3)));
    BaselineMatch match =
        match(baseline, Set.of("a.md"), draft("a.md", finding("r", "heals", 3, 9)));
    assertThat(open(match)).containsExactly("a.md heals");
  }

  @Test
  void the_same_words_of_another_rule_are_new() {
    Baseline baseline = baseline(draft("a.md", finding("r", "heals", 3)));
    assertThat(open(match(baseline, Set.of("a.md"), draft("a.md", finding("q", "heals", 3)))))
        .hasSize(1);
  }

  @Test
  void a_renamed_file_keeps_its_findings_and_a_copied_one_does_not() {
    Baseline baseline = baseline(draft("a.md", finding("r", "heals", 3)));
    BaselineMatch renamed =
        match(baseline, Set.of("b.md"), draft("b.md", finding("r", "heals", 3)));
    assertThat(open(renamed)).isEmpty();
    assertThat(renamed.renames()).isTrue();
    assertThat(renamed.current().entries()).extracting(BaselineEntry::path).containsExactly("b.md");
    BaselineMatch copied =
        match(
            baseline,
            Set.of("a.md", "b.md"),
            draft("a.md", finding("r", "heals", 3)),
            draft("b.md", finding("r", "heals", 3)));
    assertThat(open(copied)).containsExactly("b.md heals");
  }

  @Test
  void a_vanished_file_lends_its_findings_once() {
    Baseline baseline = baseline(draft("a.md", finding("r", "heals", 3)));
    BaselineMatch match =
        match(
            baseline,
            Set.of("b.md", "c.md"),
            draft("b.md", finding("r", "heals", 3)),
            draft("c.md", finding("r", "heals", 3)));
    assertThat(open(match)).containsExactly("c.md heals");
  }

  @Test
  void what_is_mended_is_gone_and_what_was_not_checked_stays() {
    Baseline baseline =
        baseline(
            draft("a.md", finding("r", "heals", 3, 4), finding("r", "cures", 5)),
            draft("b.md", finding("r", "soothes", 3)));
    BaselineMatch match =
        match(baseline, Set.of("a.md", "b.md"), draft("a.md", finding("r", "heals", 3)));
    assertThat(match.gone())
        .extracting(entry -> entry.quote() + " " + entry.count())
        .containsExactlyInAnyOrder("cures 1", "heals 1");
    assertThat(match.current().entries())
        .extracting(BaselineEntry::quote)
        .containsExactly("heals", "soothes");
  }

  @Test
  void two_records_that_say_the_same_are_one_entry() {
    Baseline baseline =
        baseline(draft("a.json", finding("r", "heals", 3), finding("r", "heals", 9)));
    assertThat(baseline.entries()).singleElement().extracting(BaselineEntry::count).isEqualTo(2);
    BaselineMatch match =
        match(
            baseline,
            Set.of("a.json"),
            draft("a.json", finding("r", "heals", 3), finding("r", "heals", 9)));
    assertThat(open(match)).isEmpty();
    assertThat(match.current()).isEqualTo(baseline);
  }

  @Test
  void names_are_those_from_the_directory_of_the_baseline() {
    Baseline baseline =
        Baseline.of("site/x.yaml", "site/", List.of(draft("site/a.md", finding("r", "heals", 3))));
    assertThat(baseline.entries()).extracting(BaselineEntry::path).containsExactly("a.md");
    BaselineMatch match =
        match(baseline, Set.of("a.md"), draft("site/a.md", finding("r", "heals", 7)));
    assertThat(open(match)).isEmpty();
  }
}
