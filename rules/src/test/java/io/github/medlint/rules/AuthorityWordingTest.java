package io.github.medlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.knowledge.Authority;
import io.github.medlint.knowledge.Authority.Kind;
import io.github.medlint.rule.Rule;
import io.github.medlint.rule.RuleInfo;
import io.github.medlint.rule.RuleLibrary;
import io.github.medlint.rule.library.LibraryDirectory;
import io.github.medlint.rule.library.LibraryLoader;
import io.github.medlint.text.Diagnostics;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** House policy never poses as law, and advice is not told as a duty. */
class AuthorityWordingTest {

  private static final RuleLibrary LIBRARY =
      LibraryLoader.load(
          LibraryDirectory.read(
              Path.of("src/main/resources/medlint"), "medlint", new Diagnostics()),
          new Diagnostics());

  private static final Set<Kind> LAW = Set.of(Kind.STATUTE, Kind.REGULATION);

  /** Words that say that a law asks for something or forbids it. */
  private static final Pattern CLAIMS_LAW =
      Pattern.compile(
          "\\b(the law (requires|forbids|bars|says)|by law|illegal(ly)?|unlawful(ly)?|against the law"
              + "|legally (required|bound)|legal(ly)? (duty|obligation)|(is|are) a crime|statute)\\b",
          Pattern.CASE_INSENSITIVE);

  /** A citation of a code or an act. */
  private static final Pattern CITES_LAW =
      Pattern.compile("\\b(U\\.S\\.C\\.|USC|Pub\\. L\\.|\\d+ CFR \\d|FDCA s)");

  @Test
  void a_rule_without_law_behind_it_does_not_speak_of_law() {
    assertThat(LIBRARY.rules()).isNotEmpty();
    for (Rule rule : LIBRARY.rules()) {
      RuleInfo info = rule.info();
      if (info.authority().stream().noneMatch(a -> LAW.contains(a.kind()))) {
        assertThat(told(rule)).as(info.id()).noneMatch(text -> CLAIMS_LAW.matcher(text).find());
      }
    }
  }

  private static List<String> told(Rule rule) {
    RuleInfo info = rule.info();
    Stream<String> own = Stream.of(info.summary(), info.message());
    Stream<String> because =
        rule instanceof Rule.Requirement requirement
            ? Stream.of(requirement.because())
            : Stream.empty();
    return Stream.of(own, because, info.suggestions().stream()).flatMap(s -> s).toList();
  }

  /** Only a text that a law fixes may be told as required by law; nearly none is. */
  @Test
  void a_missing_statement_is_expected_not_demanded_by_law() {
    for (Rule rule : LIBRARY.rules()) {
      if (rule instanceof Rule.Requirement) {
        assertThat(told(rule))
            .as(rule.id())
            .noneMatch(text -> text.toLowerCase(java.util.Locale.ROOT).contains("law requires"));
      }
    }
  }

  @Test
  void house_policy_cites_no_law_and_says_that_it_is_none() {
    List<Authority> house = authorities().filter(a -> a.kind() == Kind.HOUSE_POLICY).toList();
    assertThat(house).isNotEmpty();
    for (Authority authority : house) {
      assertThat(authority.cite()).as(authority.id()).doesNotContainPattern(CITES_LAW);
      assertThat(authority.says()).as(authority.id()).containsIgnoringCase("no law");
    }
  }

  @Test
  void a_cited_code_is_not_called_guidance_or_policy() {
    Set<Kind> bound = Set.of(Kind.INDUSTRY_CODE, Kind.PLATFORM_POLICY, Kind.HOUSE_POLICY);
    assertThat(authorities().filter(a -> bound.contains(a.kind())))
        .allSatisfy(
            authority ->
                assertThat(authority.cite()).as(authority.id()).doesNotContainPattern(CITES_LAW));
    assertThat(authorities().filter(a -> a.kind() == Kind.STATUTE))
        .as("a regulation is no statute")
        .noneMatch(a -> a.cite().matches("\\d+ CFR .*"));
  }

  @Test
  void every_authority_says_its_piece_in_one_line_and_links_safely() {
    LocalDate compiled = LocalDate.of(2026, 11, 23);
    assertThat(authorities())
        .hasSizeGreaterThan(100)
        .allSatisfy(
            authority -> {
              assertThat(authority.says()).as(authority.id()).endsWith(".").doesNotContain("\n");
              assertThat(authority.says().length()).as(authority.id()).isBetween(20, 320);
              assertThat(authority.asOf()).as(authority.id()).isAfterOrEqualTo(compiled);
              if (!authority.link().isEmpty()) {
                assertThat(authority.link()).as(authority.id()).matches("https?://[^\\s\"<>]+");
              }
            });
  }

  private static Stream<Authority> authorities() {
    return LIBRARY.knowledge().authorities().values().stream();
  }
}
