package io.github.medlint.bench;

import io.github.medlint.language.Sentence;
import io.github.medlint.language.SentenceSplitter;
import io.github.medlint.language.assertion.Assertion;
import io.github.medlint.language.assertion.AssertionFinder;
import io.github.medlint.language.assertion.CueLexicon;
import io.github.medlint.text.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures certainty on a CSV file with the columns {@code sentence} and {@code label}, of which
 * label 2 is a conditional and 3 a direct causal claim: how many 2 are called hedged, how many 3
 * asserted. A sentence counts as hedged if any word of it is.
 */
public final class ClaimStrengthBench {

  private ClaimStrengthBench() {}

  public static void main(String[] args) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    AssertionFinder finder =
        new AssertionFinder(CueLexicon.load(CueLexicon.standard(diagnostics), diagnostics));
    SentenceSplitter splitter = new SentenceSplitter();
    for (String file : args) {
      int[] right = new int[4];
      int[] all = new int[4];
      for (List<String> row : csv(Files.readString(Path.of(file)))) {
        String label = row.get(row.size() - 1);
        if (!label.equals("2") && !label.equals("3")) {
          continue;
        }
        String text = row.get(row.size() - 2);
        int wanted = Integer.parseInt(label);
        boolean hedged = hedged(text, finder, splitter);
        all[wanted]++;
        if (hedged == (wanted == 2)) {
          right[wanted]++;
        } else if (System.getProperty("bench.verbose") != null) {
          System.out.println((wanted == 2 ? "MISSED " : "FALSE  ") + text);
        }
      }
      System.out.printf(
          Locale.ROOT,
          "%s: hedged %d of %d, asserted %d of %d, together %.4f%n",
          Path.of(file).getFileName(),
          right[2],
          all[2],
          right[3],
          all[3],
          (right[2] + right[3]) / (double) (all[2] + all[3]));
    }
  }

  private static boolean hedged(String text, AssertionFinder finder, SentenceSplitter splitter) {
    for (Sentence sentence : splitter.split(text)) {
      for (int i = 0; i < sentence.words().size(); i++) {
        if (finder.find(text, sentence, i, i + 1, w -> true).certainty()
            == Assertion.Certainty.HEDGED) {
          return true;
        }
      }
    }
    return false;
  }

  /** The rows of a CSV file, its header left out; quotes are doubled within quoted cells. */
  private static List<List<String>> csv(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        row.add(cell.toString().strip());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else {
        cell.append(c);
      }
    }
    return rows.subList(1, rows.size());
  }
}
