package io.github.medlint.office.pdf;

import io.github.medlint.office.pdf.page.PageContent;
import io.github.medlint.office.pdf.page.Segment;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells a hyphen that parts a word at a line's end from one that the word has: by how the document
 * itself writes the word where no line ends.
 */
final class Hyphens {

  /** Words that are kept; a document of two million letters has fewer. */
  private static final int WORDS = 400_000;

  private final Set<String> words = new HashSet<>();
  private final Set<String> compounds = new HashSet<>();
  private int lines;
  private int parted;

  /** Learns the words of a document. */
  static Hyphens of(List<PageContent> pages) {
    Hyphens hyphens = new Hyphens();
    for (PageContent page : pages) {
      for (Segment segment : page.segments()) {
        hyphens.learn(segment.text());
      }
    }
    return hyphens;
  }

  private void learn(String line) {
    lines++;
    int end = line.length() - 1;
    boolean hyphen = end > 0 && "-\u2010\u00ad".indexOf(line.charAt(end)) >= 0;
    parted += hyphen && Character.isLetter(line.charAt(end - 1)) ? 1 : 0;
    String[] parts = line.split("\\s+", -1);
    for (int i = 0; i < parts.length && words.size() < WORDS; i++) {
      String word = letters(parts[i]);
      // The last word of a line may be a part of one.
      if (word.indexOf('-') > 0 && !word.endsWith("-")) {
        compounds.add(word);
      } else if (!word.endsWith("-")) {
        words.add(word);
      }
    }
  }

  /** Whether the hyphen at the end of {@code text} is but the line's. */
  boolean partsWord(CharSequence text, String next) {
    String head = head(text);
    String tail = tail(next);
    if (head.isEmpty() || tail.isEmpty() || !Character.isLowerCase(tail.codePointAt(0))) {
      return false;
    }
    if (compounds.contains(head + '-' + tail)) {
      return false;
    }
    if (words.contains(head + tail)) {
      return true;
    }
    if (!partsWords()) {
      return false;
    }
    // Two words of the document's own make a compound; a part of a word is no word of it.
    return !(words.contains(head) && words.contains(tail));
  }

  /** Whether the program that set the text parts words at all; most office programs do not. */
  private boolean partsWords() {
    return parted > 2 && parted * 50 > lines;
  }

  /** Whether the hyphen at the end of {@code text} joins it to the next line without a space. */
  boolean isCompound(CharSequence text, String next) {
    return !head(text).isEmpty()
        && !next.isEmpty()
        && Character.isLetterOrDigit(next.codePointAt(0));
  }

  private static String head(CharSequence text) {
    int end = text.length() - 1;
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
  }

  private static String tail(String next) {
    int end = 0;
    while (end < next.length() && Character.isLetter(next.charAt(end))) {
      end++;
    }
    return next.substring(0, end);
  }

  private static String letters(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
      start++;
    }
    while (end > start
        && !Character.isLetterOrDigit(word.charAt(end - 1))
        && word.charAt(end - 1) != '-') {
      end--;
    }
    return word.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
