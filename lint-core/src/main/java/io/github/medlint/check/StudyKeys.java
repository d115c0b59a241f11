package io.github.medlint.check;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.medlint.document.Block;
import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Document;
import io.github.medlint.document.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * By what one can tell that two blocks speak of the same study: a registered number or address; the
 * first author with journal and year; the number of people with the results.
 */
final class StudyKeys {

  private static final int SOURCE = 0;

  /** The numbers and addresses under which papers and trials are registered. */
  private static final Pattern REGISTERED =
      Pattern.compile(
          "(?i)\\b(10\\.\\d{4,9}/[^\\s)\\]\"<>]+)|\\bPMID:?\\s*(\\d{5,9})"
              + "|\\bpubmed(?:\\.ncbi\\.nlm\\.nih\\.gov)?/(\\d{5,9})|\\b(PMC\\d{5,9})|\\b(NCT\\d{8})");

  private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d{2})\\b");

  /** “Doe et al.”, “Doe and Roe”, “Doe J,” at the start of a reference. */
  private static final Pattern AUTHOR =
      Pattern.compile(
          "(\\p{Lu}\\p{L}{2,}) (?:et al|(?:and|&) \\p{Lu}\\p{L}+)"
              + "|^\\W*(?:\\d+\\W+)?(\\p{Lu}\\p{L}{2,}),? \\p{Lu}{1,3}\\b");

  private static final Pattern JOURNAL =
      Pattern.compile(
          "(?:\\p{Lu}\\p{L}+ )?(?:Journal|Archives|Annals) of (?:the )?\\p{Lu}\\p{L}+"
              + "|\\b(?:JAMA|Lancet|BMJ|NEJM|Nature|PLOS|Am J|J Clin|Biol)(?: \\p{Lu}\\p{L}+)?");

  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?i)\\bn\\s?=\\s?(\\d{2,6})\\b"
              + "|\\b(\\d{2,6}) (?:\\p{L}+ )?(?:people|patients|adults|participants|veterans|women|men|volunteers|subjects)\\b");

  private static final Pattern RESULT =
      Pattern.compile("\\b(\\d{1,3}(?:\\.\\d+)?)\\s?(?:%|percent\\b|per cent\\b)");

  private static final Pattern STUDY =
      Pattern.compile(
          "(?i)\\b(?:trials?|study|studies|research(?:ers)?|randomi[sz]ed|meta-analysis)\\b");

  /** The links and the marks of notes by their place in the source, the one text that there is. */
  private final SharedWords<Mark> marks = new SharedWords<>();

  /** The keys of a document's blocks. */
  StudyKeys(Document document) {
    document.marks().forEach(mark -> marks.add(SOURCE, mark.source(), mark));
  }

  /** The keys of a block; two blocks that share one speak of one study. */
  Set<String> of(Block block) {
    Set<String> keys = new TreeSet<>();
    List<String> texts = new ArrayList<>();
    texts.add(block.text());
    marks.with(SOURCE, block.source()).forEach(mark -> texts.add(mark.target()));
    for (String text : texts) {
      for (String number : all(REGISTERED, text)) {
        keys.add(withoutEnd(number.toLowerCase(Locale.ROOT)));
      }
    }
    String text = block.text();
    List<String> years = all(YEAR, text);
    List<String> authors = all(AUTHOR, text);
    List<String> journals = all(JOURNAL, text);
    if (years.size() == 1 && authors.size() == 1 && journals.size() == 1) {
      keys.add(authors.get(0) + ", " + journals.get(0) + ", " + years.get(0));
    }
    List<String> people = all(PEOPLE, text);
    List<String> results = all(RESULT, text);
    if (people.size() == 1 && results.size() > 1 && block.role() != BlockRole.NOTE) {
      keys.add(people.get(0) + " people: " + String.join("%, ", results) + "%");
    }
    return keys;
  }

  /** A number without the punctuation of the sentence that it ends. */
  private static String withoutEnd(String number) {
    int end = number.length();
    while (end > 0 && ".,;:".indexOf(number.charAt(end - 1)) >= 0) {
      end--;
    }
    return number.substring(0, end);
  }

  /** Whether a block may tell of a study of its own: an entry of a list that names one. */
  static boolean isEntry(Block block) {
    return block.role() == BlockRole.NOTE
        || (block.role() == BlockRole.LIST_ITEM && STUDY.matcher(block.text()).find());
  }

  private static List<String> all(Pattern pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      String one = matcher.group();
      for (int i = 1; i <= matcher.groupCount(); i++) {
        one = matcher.group(i) == null ? one : matcher.group(i);
      }
      found.add(one.strip());
    }
    return List.copyOf(found);
  }
}
