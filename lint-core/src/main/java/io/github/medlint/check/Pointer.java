package io.github.medlint.check;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.medlint.document.Block;
import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Document;
import io.github.medlint.document.Mark;
import io.github.medlint.match.Hit;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Something in a text that points to a source.
 *
 * @param range its place in the block's text; empty if no letter of the text belongs to it
 * @param behind whether it stands behind the words that it belongs to, as a raised number does
 * @param label a note's mark as written; empty for links and words
 */
record Pointer(Block block, TextRange range, boolean behind, String label) {

  /** “[3]”, “[2,5]”, “[1-4]” or “[^3]” in running text. */
  private static final Pattern BRACKETED =
      Pattern.compile("\\[\\^?\\d{1,3}(?:\\s*[,;–-]\\s*\\d{1,3})*\\]");

  private static final Pattern RAISED = Pattern.compile("[¹²³⁰⁴⁵⁶⁷⁸⁹]+(?:[,⁻˒][¹²³⁰⁴⁵⁶⁷⁸⁹]+)*");

  /** A number that stuck to the end of a sentence when its raising was lost: “relief.3 We”. */
  private static final Pattern STUCK =
      Pattern.compile("\\p{L}[.!?)”\"](\\d{1,2}(?:[,–-]\\d{1,2})*)(?:\\s|$)");

  /** An address or a number under which a paper or a trial is registered. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)\\bhttps?://\\S+|\\bwww\\.\\S+|\\bdoi:?\\s*10\\.\\S+|\\b10\\.\\d{4,}/\\S+"
              + "|\\bPMID:?\\s*\\d+|\\bPMC\\d{5,}|\\bNCT\\d{8}");

  /** “(Smith & Jones, 2021)”, “Smith et al. (2021)”. */
  private static final Pattern AUTHOR_YEAR =
      Pattern.compile(
          "\\((\\p{Lu}[\\p{L}’'-]+)(?: (?:&|and) \\p{Lu}[\\p{L}’'-]+| et al\\.?)?,? (?:19|20)\\d{2}[a-z]?\\)"
              + "|\\p{Lu}[\\p{L}’'-]+,? et al\\.?");

  private static final Set<String> MONTHS =
      Set.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private static final Pattern IN_PAGE =
      Pattern.compile("(?i)^#.*(?:ref|fn|note|cit|source|bib|\\d).*");

  /** All pointers of a document, in reading order. */
  static List<Pointer> in(Document document) {
    List<Pointer> found = new ArrayList<>();
    marked(document, found);
    Set<Long> marks = new HashSet<>();
    found.forEach(pointer -> marks.add(key(pointer.block, pointer.range.end())));
    for (Block block : document.blocks()) {
      if (block.role() != BlockRole.CODE && mayPoint(block.text())) {
        literal(BRACKETED, 0, block, marks, found);
        literal(RAISED, 0, block, marks, found);
        literal(STUCK, 1, block, marks, found);
        named(block, found);
      }
    }
    found.sort(
        (a, b) ->
            a.block.index() != b.block.index()
                ? Integer.compare(a.block.index(), b.block.index())
                : a.range.compareTo(b.range));
    return found;
  }

  /** A source that the copy names in words. */
  static Pointer named(Hit hit) {
    return new Pointer(hit.block(), hit.range(), false, "");
  }

  /**
   * The words that it belongs to: its own, or the last letter before a mark that stands behind
   * them; empty if there is no such letter.
   */
  TextRange words() {
    if (!behind) {
      return range;
    }
    int end = range.start();
    while (end > 0 && Character.isWhitespace(block.text().charAt(end - 1))) {
      end--;
    }
    return new TextRange(Math.max(0, end - 1), end);
  }

  /** All that points somewhere has a figure or “et al.”, or an address; most blocks have none. */
  private static boolean mayPoint(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && (c <= '9' || Character.getType(c) == Character.OTHER_NUMBER)) {
        return true;
      }
    }
    return text.contains("et al") || text.contains("://") || text.contains("www.");
  }

  private static long key(Block block, int end) {
    return (long) block.index() << 32 | end;
  }

  private static void named(Block block, List<Pointer> into) {
    Matcher address = ADDRESS.matcher(block.text());
    while (address.find()) {
      into.add(new Pointer(block, new TextRange(address.start(), address.end()), false, ""));
    }
    Matcher author = AUTHOR_YEAR.matcher(block.text());
    while (author.find()) {
      if (author.group(1) == null || !MONTHS.contains(author.group(1))) {
        into.add(new Pointer(block, new TextRange(author.start(), author.end()), false, ""));
      }
    }
  }

  private static void literal(
      Pattern pattern, int group, Block block, Set<Long> marks, List<Pointer> into) {
    Matcher matcher = pattern.matcher(block.text());
    while (matcher.find()) {
      int start = matcher.start(group);
      // At the start of a block such a number is the label of a note, or of a step.
      boolean marked =
          marks.contains(key(block, start)) || marks.contains(key(block, matcher.end(group)));
      if (start > 0 && !marked && isBehindWord(block.text(), start, pattern.equals(RAISED))) {
        TextRange range = new TextRange(start, matcher.end(group));
        into.add(new Pointer(block, range, true, range.slice(block.text()).toString()));
      }
    }
  }

  /** “cm²” is a unit and “10⁶” a number. */
  private static boolean isBehindWord(String text, int at, boolean raised) {
    if (!raised) {
      return true;
    }
    char before = text.charAt(at - 1);
    return ".,;:!?)”\"".indexOf(before) >= 0
        || (at >= 3 && text.substring(at - 3, at).chars().allMatch(Character::isLetter));
  }

  private static void marked(Document document, List<Pointer> into) {
    TreeMap<Integer, Block> byStart = new TreeMap<>();
    for (Block block : document.blocks()) {
      if (block.role() != BlockRole.ALT) {
        byStart.put(block.source().start(), block);
      }
    }
    for (Mark mark : document.marks()) {
      boolean note = mark.kind() == Mark.Kind.NOTE;
      // A link may stand around a block; a note's text may stand in its mark.
      Map.Entry<Integer, Block> entry =
          byStart.floorEntry(note ? mark.source().start() : mark.source().end());
      if (entry == null || !isSource(mark)) {
        continue;
      }
      Block block = entry.getValue();
      int start = block.map().toText(mark.source().start());
      int end = block.map().toText(mark.source().end());
      if (note && start > 0) {
        into.add(new Pointer(block, new TextRange(start, end), true, mark.target()));
      } else if (!note && mark.source().start() < block.source().end()) {
        into.add(new Pointer(block, new TextRange(start, Math.max(start + 1, end)), false, ""));
      }
    }
  }

  /** Links within a site lead to more copy, not to a source. */
  private static boolean isSource(Mark mark) {
    String target = mark.target().toLowerCase(Locale.ROOT);
    if (mark.kind() == Mark.Kind.NOTE) {
      return target.startsWith("^") || target.chars().anyMatch(Character::isDigit);
    }
    return target.startsWith("http:")
        || target.startsWith("https:")
        || target.startsWith("//")
        || target.startsWith("doi:")
        || target.endsWith(".pdf")
        || IN_PAGE.matcher(target).matches();
  }
}
