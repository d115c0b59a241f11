package io.github.medlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.Place;
import io.github.medlint.check.StatementAnswer;
import io.github.medlint.check.StatementAnswer.Status;
import io.github.medlint.config.Facts;
import io.github.medlint.format.Formats;
import io.github.medlint.format.source.DecodeResult;
import io.github.medlint.format.source.SourceDecoder;
import io.github.medlint.knowledge.Statement;
import io.github.medlint.rule.Rule;
import io.github.medlint.text.SourceText;
import io.github.medlint.text.TextRange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A statement that is taken out of a draft is missed by the requirements that ask for it, and by no
 * others; an accepted wording in its place is found again.
 */
class StatementPropertyTest {

  private static final Path PAGES = Path.of("../../shared/corpus/pages");
  private static final Path SAMPLES = Path.of("../samples");
  private static final Facts FACTS = new Facts(Map.of("markets", List.of("us", "us-fl", "us-nj")));

  /** A draft of our own that carries most statements, each in a sentence of its own. */
  private static final String WHOLE =
      """
      # At-home ketamine for depression

      In crisis? Call or text 988, or chat at 988lifeline.org; in an emergency, call 911.

      Ketamine is not FDA-approved for depression; we prescribe it off-label. Jordan Lee, MD, sees
      adults by telehealth throughout Florida and New Jersey.

      Compounded ketamine is not FDA-approved. We mail sublingual ketamine if it is
      appropriate for you. Ketamine is a Schedule III controlled substance. It can slow breathing
      and raise blood pressure. Have a responsible adult with you during the session, and do not
      drive until the next day.

      Common side effects are nausea and dizziness. Individual results may vary. This page is not
      medical advice.
      """;

  @Test
  void a_draft_of_our_own_behaves_so() {
    List<String> tried = new ArrayList<>();
    holds(SourceText.of("whole.md", WHOLE), tried);
    assertThat(tried).hasSizeGreaterThanOrEqualTo(8);
  }

  @TestFactory
  Stream<DynamicTest> the_samples_behave_so() throws IOException {
    return tests(SAMPLES);
  }

  @TestFactory
  Stream<DynamicTest> real_pages_behave_so() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(PAGES), "the corpus of real pages is not at hand");
    return tests(PAGES);
  }

  private static Stream<DynamicTest> tests(Path directory) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(directory)) {
      files =
          walk.filter(Files::isRegularFile)
              .filter(file -> Formats.standard().readerOf(file.toString()) != null)
              .sorted()
              .toList();
    }
    return files.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    directory.relativize(file).toString(),
                    () -> holds(source(file), new ArrayList<>())));
  }

  private static SourceText source(Path file) {
    try {
      DecodeResult decoded = SourceDecoder.decode(file.toString(), Files.readAllBytes(file));
      return ((DecodeResult.Decoded) decoded).source();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void holds(SourceText source, List<String> tried) {
    DocumentResult before = Library.check(source, FACTS);
    for (StatementAnswer answer : before.statements()) {
      if (answer.status() == Status.PRESENT) {
        List<TextRange> stands = stands(before, answer);
        takenOut(source, before, answer, stands);
        putBack(source, answer, stands);
        tried.add(answer.requirement());
      }
    }
  }

  /** Every place where one of the statements that would do stands, whichever requirement tells. */
  private static List<TextRange> stands(DocumentResult result, StatementAnswer answer) {
    Set<String> statements = statements(answer.requirement());
    return result.statements().stream()
        .filter(other -> !other.status().equals(Status.MISSING))
        .filter(other -> !other.status().equals(Status.NOT_REQUIRED))
        .filter(other -> statements.contains(other.statement()))
        .flatMap(other -> other.places().stream())
        .map(Place::range)
        .distinct()
        .sorted()
        .toList();
  }

  private static void takenOut(
      SourceText source, DocumentResult before, StatementAnswer answer, List<TextRange> stands) {
    DocumentResult after = check(source, without(source.content(), stands, ""));
    assertThat(answer(after, answer.requirement()).status())
        .as(answer.requirement() + " without its statement")
        // Its sentence may hold what asks for it too, and then nothing does.
        .isIn(Status.MISSING, Status.NOT_REQUIRED, Status.UNDETERMINED);
    for (StatementAnswer other : before.statements()) {
      StatementAnswer now = answer(after, other.requirement());
      if (!dependsOn(other, answer, stands)) {
        assertThat(now.status())
            .as(other.requirement() + " when that of " + answer.requirement() + " is taken out")
            .isIn(other.status(), Status.NOT_REQUIRED);
      }
    }
  }

  private static boolean dependsOn(
      StatementAnswer other, StatementAnswer answer, List<TextRange> stands) {
    Set<String> shared = statements(other.requirement());
    shared.retainAll(statements(answer.requirement()));
    return !shared.isEmpty()
        || Stream.concat(other.places().stream(), other.detail().others().stream())
            .anyMatch(place -> stands.stream().anyMatch(place.range()::overlaps));
  }

  private static void putBack(SourceText source, StatementAnswer answer, List<TextRange> stands) {
    Statement statement = Library.ENGINE.library().knowledge().statements().get(answer.statement());
    for (String variant : statement.wordings()) {
      String escaped = source.path().endsWith("html") ? variant.replace("&", "&amp;") : variant;
      DocumentResult after = check(source, without(source.content(), stands, escaped));
      assertThat(answer(after, answer.requirement()).status())
          .as(answer.requirement() + " with “" + variant + "”")
          // A wording that names another drug or condition rightly covers no claim about this one.
          .isIn(Status.PRESENT, Status.NOT_REQUIRED, coversOthers(answer));
    }
  }

  private static Status coversOthers(StatementAnswer answer) {
    return asked(answer.requirement()).covers().isEmpty() ? Status.PRESENT : Status.INCOMPLETE;
  }

  private static DocumentResult check(SourceText source, String content) {
    return Library.check(SourceText.of(source.path(), content), FACTS);
  }

  /** The text without the letters of these ranges, tags left where they are. */
  private static String without(String content, List<TextRange> ranges, String instead) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (TextRange range : ranges) {
      if (range.start() < at) {
        continue;
      }
      out.append(content, at, range.start());
      out.append(instead);
      out.append(tags(content.substring(range.start(), range.end())));
      at = range.end();
    }
    return out.append(content, at, content.length()).toString();
  }

  private static String tags(String text) {
    StringBuilder tags = new StringBuilder();
    boolean in = false;
    for (char c : text.toCharArray()) {
      in |= c == '<';
      if (in) {
        tags.append(c);
      }
      in &= c != '>';
    }
    return tags.toString();
  }

  private static StatementAnswer answer(DocumentResult result, String requirement) {
    return result.statements().stream()
        .filter(answer -> answer.requirement().equals(requirement))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> statements(String requirement) {
    return new TreeSet<>(asked(requirement).statements());
  }

  private static Rule.Requirement asked(String requirement) {
    return Library.ENGINE.library().rules().stream()
        .filter(rule -> rule.id().equals(requirement))
        .map(Rule.Requirement.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
