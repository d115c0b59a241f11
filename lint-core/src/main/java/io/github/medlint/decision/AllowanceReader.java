package io.github.medlint.decision;

import io.github.medlint.document.Block;
import io.github.medlint.document.Document;
import io.github.medlint.text.Diagnostic;
import io.github.medlint.text.IsoDay;
import io.github.medlint.text.NearestName;
import io.github.medlint.text.Ordered;
import io.github.medlint.text.SourceText;
import io.github.medlint.text.TextRange;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the marks by which a draft allows findings in itself, as {@code <!-- medlint allow RULE
 * reason="…" until=2027-01-31 -->}. They stand in comments, never in copy: what readers of the page
 * see is no mark.
 */
final class AllowanceReader {

  private static final String FORM = "write medlint allow RULE reason=\"…\" until=2027-01-31";
  private static final String REASON = "reason";
  private static final String BY = "by";
  private static final String UNTIL = "until";
  private static final Set<String> SETTINGS = Set.of(REASON, BY, UNTIL);

  private static final String HERE = "allow";
  private static final String BEGIN = "allow-begin";
  private static final String END = "allow-end";
  private static final String FILE = "allow-file";
  private static final Set<String> VERBS = Set.of(HERE, BEGIN, END, FILE);

  private final Document document;
  private final SourceText source;
  private final Set<String> rules;
  private final List<TextRange> copy;
  private final List<Allowance> allowances = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Deque<CommentMark> open = new ArrayDeque<>();

  private AllowanceReader(Document document, Set<String> rules) {
    this.document = document;
    this.source = document.source();
    this.rules = rules;
    this.copy =
        document.blocks().stream()
            .map(Block::source)
            .filter(one -> !one.isEmpty())
            .sorted()
            .toList();
  }

  /**
   * The marks of a draft.
   *
   * @param allowances in source order of their ends
   * @param diagnostics what is wrong with marks, which then allow nothing
   */
  record Read(List<Allowance> allowances, List<Diagnostic> diagnostics) {}

  /**
   * Reads the marks of a draft.
   *
   * @param rules the ids of all rules that there are
   */
  static Read read(Document document, Set<String> rules) {
    List<CommentMark> marks = CommentMark.in(document.source().content());
    if (marks.isEmpty()) {
      return new Read(List.of(), List.of());
    }
    AllowanceReader reader = new AllowanceReader(document, rules);
    marks.stream().filter(mark -> !reader.isCopy(mark)).forEach(reader::add);
    for (CommentMark begun : reader.open) {
      reader.wrong(begun, "this is never ended", "end it with medlint allow-end");
    }
    return new Read(reader.allowances, reader.diagnostics);
  }

  /** Whether a mark stands in words that a reader of the page sees. */
  private boolean isCopy(CommentMark mark) {
    String words = "medlint " + mark.verb();
    return document.blocks().stream()
        .anyMatch(block -> block.source().overlaps(mark.range()) && block.text().contains(words));
  }

  private void add(CommentMark mark) {
    switch (mark.verb()) {
      case HERE -> allow(mark, inFrontMatter(mark) ? all() : near(mark.range()));
      case FILE -> allow(mark, all());
      case BEGIN -> open.push(mark);
      case END -> {
        if (open.isEmpty()) {
          wrong(mark, "nothing is begun that this could end", "begin it with medlint allow-begin");
        } else {
          CommentMark begun = open.pop();
          allow(begun, new TextRange(/* start= */ begun.range().end(), mark.range().start()));
        }
      }
      default ->
          wrong(mark, "no such mark: “" + mark.verb() + "”", NearestName.hint(mark.verb(), VERBS));
    }
  }

  private void allow(CommentMark mark, TextRange reach) {
    Map<String, String> settings = mark.settings();
    List<String> names = mark.names();
    int before = diagnostics.size();
    if (names.isEmpty()) {
      wrong(mark, "the mark names no rule", FORM);
    }
    for (String name : names) {
      if (!rules.contains(name)) {
        wrong(mark, "there is no rule “" + name + "”", NearestName.hint(name, rules));
      }
    }
    for (String key : settings.keySet()) {
      if (!SETTINGS.contains(key)) {
        String near = NearestName.hint(key, SETTINGS);
        wrong(mark, "unknown setting “" + key + "”", near.isEmpty() ? FORM : near);
      }
    }
    String reason = settings.getOrDefault(REASON, "");
    if (reason.isBlank()) {
      wrong(mark, "nothing is allowed without a reason", FORM);
    }
    LocalDate until = until(mark, settings.get(UNTIL));
    if (diagnostics.size() == before) {
      allowances.add(
          new Allowance(names, reason, settings.getOrDefault(BY, ""), until, mark.range(), reach));
    }
  }

  private @Nullable LocalDate until(CommentMark mark, @Nullable String day) {
    LocalDate until = day == null ? null : IsoDay.of(day).orElse(null);
    if (day != null && until == null) {
      wrong(mark, "not a date: “" + day + "”", "write until=2027-01-31");
    }
    return until;
  }

  private void wrong(CommentMark mark, String message, String hint) {
    diagnostics.add(Diagnostic.at(source, mark.range().start(), message, hint));
  }

  private TextRange all() {
    return new TextRange(0, source.content().length() + 1);
  }

  /** A front matter is about the whole file. */
  private boolean inFrontMatter(CommentMark mark) {
    String content = source.content();
    String fence = content.startsWith("---") ? "\n---" : content.startsWith("+++") ? "\n+++" : "";
    return !fence.isEmpty() && content.indexOf(fence, 3) > mark.range().start();
  }

  /**
   * The copy that a mark stands in; else that which ends on its line, if the line ends with the
   * mark; else that which comes next.
   */
  private TextRange near(TextRange mark) {
    int next = Ordered.first(copy.size(), i -> copy.get(i).start() > mark.start());
    TextRange before = next == 0 ? null : copy.get(next - 1);
    if (before != null && before.end() >= mark.end()) {
      return before;
    }
    int line = source.lines().lineAt(mark.start());
    boolean endsLine = next == copy.size() || source.lines().lineAt(copy.get(next).start()) > line;
    if (before != null && endsLine && source.lines().lineAt(before.end()) == line) {
      return before;
    }
    return next == copy.size() ? new TextRange(mark.end(), mark.end()) : copy.get(next);
  }
}
