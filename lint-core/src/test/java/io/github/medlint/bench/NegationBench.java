package io.github.medlint.bench;

import io.github.medlint.language.Assertion;
import io.github.medlint.language.AssertionFinder;
import io.github.medlint.language.CueLexicon;
import io.github.medlint.language.Sentence;
import io.github.medlint.language.SentenceSplitter;
import io.github.medlint.text.Diagnostics;
import io.github.medlint.text.SourceText;
import io.github.medlint.text.TextRange;
import io.github.medlint.yaml.YamlParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Measures negation on a file in the format of the NegEx test set: number, concept, sentence,
 * {@code Negated} or {@code Affirmed}, separated by tabs.
 *
 * <p>The profile {@code bench} of this module runs it on files given to it; more cues are read from
 * a second file.
 */
public final class NegationBench {

  private NegationBench() {}

  public static void main(String[] args) throws IOException {
    if (args.length == 0) {
      System.out.println("no file to measure on");
      return;
    }
    Diagnostics diagnostics = new Diagnostics();
    CueLexicon cues = CueLexicon.load(CueLexicon.standard(diagnostics), diagnostics);
    if (args.length > 1) {
      Path more = Path.of(args[1]);
      cues =
          CueLexicon.load(
              List.of(
                  CueLexicon.standard(diagnostics),
                  YamlParser.parse(
                      SourceText.of(more.toString(), Files.readString(more)), diagnostics)),
              diagnostics);
    }
    diagnostics.list().forEach(d -> System.err.println(d.format()));
    AssertionFinder finder = new AssertionFinder(cues);
    SentenceSplitter splitter = new SentenceSplitter();
    int[][] table = new int[2][2];
    int lost = 0;
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      String[] row = line.split("\t", -1);
      boolean negated = row[3].equals("Negated");
      Boolean found = negated(row[2], row[1], finder, splitter);
      if (found == null) {
        lost++;
        found = false;
      }
      table[negated ? 1 : 0][found ? 1 : 0]++;
      if (found != negated && System.getProperty("bench.verbose") != null) {
        System.out.println((negated ? "MISSED " : "FALSE  ") + row[1] + " | " + row[2]);
      }
    }
    double all = table[0][0] + table[0][1] + table[1][0] + table[1][1];
    double precision = table[1][1] / (double) (table[1][1] + table[0][1]);
    double recall = table[1][1] / (double) (table[1][1] + table[1][0]);
    System.out.printf(
        Locale.ROOT,
        "sentences %.0f, concept not found %d%naccuracy %.4f%nnegated: precision %.4f recall %.4f"
            + " F1 %.4f%n",
        all,
        lost,
        (table[0][0] + table[1][1]) / all,
        precision,
        recall,
        2 * precision * recall / (precision + recall));
  }

  /** Whether the concept is negated; null if it does not stand in the sentence. */
  private static Boolean negated(
      String text, String concept, AssertionFinder finder, SentenceSplitter splitter) {
    int at = text.indexOf(concept.toUpperCase(Locale.ROOT));
    if (at < 0) {
      return null;
    }
    TextRange range = new TextRange(at, at + concept.length());
    for (Sentence sentence : splitter.split(text)) {
      int first = -1;
      int end = -1;
      for (int i = 0; i < sentence.words().size(); i++) {
        TextRange word = sentence.wordRange(i, i + 1);
        if (word.overlaps(range)) {
          first = first < 0 ? i : first;
          end = i + 1;
        }
      }
      if (first >= 0) {
        return finder.find(text, sentence, first, end, i -> true).polarity()
            == Assertion.Polarity.NEGATED;
      }
    }
    return null;
  }
}
