package io.github.medlint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.language.assertion.AssertionFinder;
import io.github.medlint.language.assertion.CueLexicon;
import io.github.medlint.rule.RuleLibrary;
import io.github.medlint.rule.library.LibraryFile;
import io.github.medlint.rule.library.LibraryLoader;
import io.github.medlint.text.Diagnostics;
import io.github.medlint.text.Sha256;
import io.github.medlint.text.SourceText;
import io.github.medlint.yaml.YamlParser;
import java.util.ArrayList;
import java.util.List;

/** A small rule library for tests, written in YAML beside what it is tested for. */
public final class TestLibrary {

  public static final String AUTHORITIES =
      """
      - id: test-act
        kind: statute
        cite: Test Act s. 1
        says: No false words.
        link: https://example.org/act
        as-of: 2026-01-31
        confidence: confirmed
      """;

  private static final String PACK =
      """
      id: test
      version: "1"
      title: Test pack
      markets: [us]
      """;

  public final Diagnostics diagnostics = new Diagnostics();
  private final List<LibraryFile> files = new ArrayList<>();

  public TestLibrary() {
    with("knowledge/authorities.yaml", AUTHORITIES).with("packs/test/pack.yaml", PACK);
  }

  public TestLibrary with(String name, String yaml) {
    files.add(
        new LibraryFile(
            name, Sha256.of(yaml), YamlParser.parse(SourceText.of(name, yaml), diagnostics)));
    return this;
  }

  /** A claim rule {@code test-claim} with these phrases, as YAML list items. */
  public TestLibrary claim(String phrases, String more) {
    return with("packs/test/claims.yaml", claimYaml("test-claim", phrases, more));
  }

  public static String claimYaml(String id, String phrases, String more) {
    return """
        - id: %s
          kind: claim
          family: test
          summary: Do not say so.
          level: error
          authority: [test-act]
          match: {phrases: [%s]}
          message: "“{match}” is a claim."
          tests: {flags: ["x"], passes: ["y"]}
        """
            .formatted(id, phrases)
        + more.indent(2);
  }

  /** The library, without demanding that it is sound. */
  public RuleLibrary load() {
    return LibraryLoader.load(files, diagnostics);
  }

  /** The library, which must be sound. */
  public RuleLibrary sound() {
    RuleLibrary library = load();
    assertThat(diagnostics.list()).isEmpty();
    return library;
  }

  public static AssertionFinder assertions() {
    Diagnostics diagnostics = new Diagnostics();
    CueLexicon cues = CueLexicon.load(CueLexicon.standard(diagnostics), diagnostics);
    assertThat(diagnostics.list()).isEmpty();
    return new AssertionFinder(cues);
  }
}
