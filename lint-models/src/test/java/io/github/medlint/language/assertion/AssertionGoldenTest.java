package io.github.medlint.language.assertion;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.language.Sentence;
import io.github.medlint.language.SentenceSplitter;
import io.github.medlint.language.model.Models;
import io.github.medlint.language.syntax.LevelCounts;
import io.github.medlint.language.syntax.SyntaxEngine;
import io.github.medlint.text.Diagnostics;
import io.github.medlint.text.TextRange;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds what copy does with its words to the golden file {@code assertions.txt}, once by words
 * alone and once with parses.
 */
class AssertionGoldenTest {

  private static final SentenceSplitter SPLITTER = new SentenceSplitter();
  private static final CueLexicon CUES = cues();
  private static final AssertionFinder BY_WORDS = new AssertionFinder(CUES);
  private static final AssertionFinder BY_PARSE =
      new AssertionFinder(CUES, new SyntaxEngine(Models.converted(), new LevelCounts()));

  /** What copy does that looks like something else. */
  private static final List<String> TRAPS =
      List.of(
          "not only safe but effective",
          "no other product cures",
          "painless and no pain",
          "double negation",
          "coordinated clauses",
          "without FDA approval",
          "nor is it",
          "has yet to be approved",
          "fails to cure",
          "no treatment can guarantee",
          "to determine whether it is safe for you",
          "questions in headings",
          "myth and fact",
          "reported speech",
          "scare quotes",
          "testimonials in quotation marks",
          "testimonials without quotation marks",
          "presupposed noun phrases",
          "Studies confirm",
          "Studies suggest",
          "asides",
          "another clause behind “no”",
          "questions without their mark",
          "pretended denial");

  private static CueLexicon cues() {
    Diagnostics diagnostics = new Diagnostics();
    CueLexicon cues = CueLexicon.load(CueLexicon.standard(diagnostics), diagnostics);
    assertThat(diagnostics.list()).isEmpty();
    return cues;
  }

  @Test
  void each_trap_is_covered_in_at_least_six_forms() throws IOException {
    Map<String, Integer> forms = new TreeMap<>();
    int all = 0;
    String trap = "";
    for (String line : lines()) {
      if (line.startsWith("## ")) {
        trap = line.startsWith("## trap: ") ? line.substring("## trap: ".length()) : "";
      } else if (!line.isBlank() && !line.startsWith("#")) {
        all++;
        if (!trap.isEmpty() && !line.startsWith("todo ")) {
          forms.merge(trap, 1, Integer::sum);
        }
      }
    }
    assertThat(forms.keySet()).containsExactlyInAnyOrderElementsOf(TRAPS);
    assertThat(forms.values()).allMatch(count -> count >= 6);
    assertThat(all).isGreaterThanOrEqualTo(300);
  }

  @TestFactory
  Stream<DynamicContainer> copy_is_understood_by_its_words() throws IOException {
    return golden(BY_WORDS, List.of("todo", "parse"));
  }

  @TestFactory
  Stream<DynamicContainer> copy_is_understood_better_with_a_parse() throws IOException {
    return golden(BY_PARSE, List.of("todo"));
  }

  /**
   * The tests of the file.
   *
   * @param misses the marks of lines that must come out wrong
   */
  private static Stream<DynamicContainer> golden(AssertionFinder finder, List<String> misses)
      throws IOException {
    List<DynamicContainer> groups = new ArrayList<>();
    List<DynamicTest> tests = new ArrayList<>();
    String group = "";
    for (String line : lines()) {
      if (line.startsWith("## ")) {
        if (!tests.isEmpty()) {
          groups.add(DynamicContainer.dynamicContainer(group, List.copyOf(tests)));
        }
        tests.clear();
        group = line.substring(3);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        tests.add(DynamicTest.dynamicTest(line, () -> check(line, finder, misses)));
      }
    }
    groups.add(DynamicContainer.dynamicContainer(group, List.copyOf(tests)));
    return groups.stream();
  }

  private static void check(String line, AssertionFinder finder, List<String> misses) {
    String expected = line.substring(0, line.indexOf('|')).strip();
    String mark =
        expected.startsWith("todo ") || expected.startsWith("parse ")
            ? expected.substring(0, expected.indexOf(' '))
            : "";
    String wanted = expected.substring(mark.isEmpty() ? 0 : mark.length() + 1);
    String found = describe(line.substring(line.indexOf('|') + 1).strip(), finder);
    if (misses.contains(mark)) {
      assertThat(found).as("a known miss that is none any more").isNotEqualTo(wanted);
    } else {
      assertThat(found).isEqualTo(wanted);
    }
  }

  private static String describe(String marked, AssertionFinder finder) {
    String text = marked.replace("[", "").replace("]", "");
    List<TextRange> parts = parts(marked);
    int start = parts.get(0).start();
    for (Sentence sentence : SPLITTER.split(text)) {
      if (sentence.range().start() <= start && start < sentence.range().end()) {
        BitSet matched = new BitSet();
        for (int i = 0; i < sentence.words().size(); i++) {
          TextRange word = sentence.wordRange(i, i + 1);
          if (parts.stream().anyMatch(word::overlaps)) {
            matched.set(i);
          }
        }
        Assertion assertion =
            finder.find(text, sentence, matched.nextSetBit(0), matched.length(), matched::get);
        AssertionTrace trace =
            finder
                .forDocument()
                .trace(text, sentence, matched.nextSetBit(0), matched.length(), matched::get);
        assertThat(trace.assertion()).as("explain must tell what check says").isEqualTo(assertion);
        assertThat(trace.cues().stream().filter(AssertionTrace.Verdict::counts).count())
            .as("as many cues count as are told as evidence")
            .isEqualTo(assertion.evidence().size());
        return describe(assertion);
      }
    }
    throw new IllegalArgumentException(marked);
  }

  private static String describe(Assertion assertion) {
    List<String> differences = new ArrayList<>();
    if (assertion.polarity() != Assertion.Polarity.AFFIRMED) {
      differences.add(name(assertion.polarity()));
      // Whether what is denied would have been certain matters to no rule.
      return String.join(" ", differences);
    }
    if (assertion.mood() == Assertion.Mood.QUESTION
        || assertion.mood() == Assertion.Mood.CONDITION) {
      return name(assertion.mood());
    }
    if (assertion.voice() == Assertion.Voice.QUOTED
        || assertion.voice() == Assertion.Voice.TESTIMONIAL) {
      return name(assertion.voice());
    }
    if (assertion.certainty() != Assertion.Certainty.ASSERTED) {
      differences.add(name(assertion.certainty()));
    }
    if (assertion.mood() != Assertion.Mood.STATEMENT) {
      differences.add(name(assertion.mood()));
    }
    if (assertion.voice() != Assertion.Voice.OWN) {
      differences.add(name(assertion.voice()));
    }
    return differences.isEmpty() ? "plain" : String.join(" ", differences);
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** The bracketed ranges, in offsets of the text without brackets. */
  private static List<TextRange> parts(String marked) {
    List<TextRange> parts = new ArrayList<>();
    int at = 0;
    int open = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '[') {
        open = at;
      } else if (c == ']') {
        parts.add(new TextRange(open, at));
      } else {
        at++;
      }
    }
    return parts;
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = AssertionGoldenTest.class.getResourceAsStream("assertions.txt");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }
}
