package io.github.medlint.bench;

import io.github.medlint.language.Sentence;
import io.github.medlint.language.SentenceSplitter;
import io.github.medlint.language.assertion.Assertion;
import io.github.medlint.language.assertion.AssertionFinder;
import io.github.medlint.language.assertion.CueLexicon;
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
    print(table, lost);
  }

  /**
   * What was measured beside what is published of plain NegEx: Chapman et al., <em>A Simple
   * Algorithm for Identifying Negated Findings and Diseases in Discharge Summaries</em>, Journal of
   * Biomedical Informatics 34 (2001) 301-310, abstract. Its sentences were others, so that the
   * columns are to be read side by side, not subtracted.
   */
  private static void print(int[][] table, int lost) {
    double all = table[0][0] + table[0][1] + table[1][0] + table[1][1];
    double sensitivity = table[1][1] / (double) (table[1][1] + table[1][0]);
    double specificity = table[0][0] / (double) (table[0][0] + table[0][1]);
    double ppv = table[1][1] / (double) (table[1][1] + table[0][1]);
    double npv = table[0][0] / (double) (table[0][0] + table[1][0]);
    System.out.printf("sentences %.0f, concept not found %d%n%n", all, lost);
    System.out.printf(
        "%-28s%10s%18s%20s%n", "negated", "medlint", "NegEx (2001)", "baseline (2001)");
    row("sensitivity (recall)", sensitivity, "0.778", "0.883");
    row("specificity", specificity, "0.945", "0.853");
    row("predictive value (precision)", ppv, "0.845", "0.684");
    row("negative predictive value", npv, "-", "-");
    row("F1", 2 * ppv * sensitivity / (ppv + sensitivity), "0.810", "0.771");
    row("accuracy", (table[0][0] + table[1][1]) / all, "-", "-");
    System.out.printf(
        "%nNegEx and its baseline as published, on 1,000 sentences of discharge summaries; medlint on"
            + " the file given. F1 follows from the published figures.%n");
  }

  private static void row(String name, double own, String negex, String baseline) {
    System.out.printf(Locale.ROOT, "%-28s%10.3f%18s%20s%n", name, own, negex, baseline);
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
