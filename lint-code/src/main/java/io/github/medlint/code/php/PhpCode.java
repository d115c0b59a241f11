package io.github.medlint.code.php;

import io.github.medlint.code.script.Surroundings;
import io.github.medlint.code.script.Vocabulary;
import io.github.medlint.code.syntax.CodeParser;
import io.github.medlint.code.syntax.Grammar;
import io.github.medlint.code.syntax.Parsed;
import io.github.medlint.code.syntax.Syntax;
import io.github.medlint.format.html.Island;
import io.github.medlint.format.html.Islands;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** The code of PHP in a page as islands: what stands between its tags. */
final class PhpCode implements Islands {

  private final String path;
  private final Vocabulary words;

  PhpCode(String path, Vocabulary words) {
    this.path = path;
    this.words = words;
  }

  @Override
  public List<Island> find(String content, TextRange range) {
    Parsed parsed = CodeParser.parse(content, Grammar.PHP);
    if (parsed instanceof Parsed.Failed failed) {
      Island.Reading told = page -> page.unread("file", failed.why(), range);
      return List.of(new Island(range, "", null, false, false, told));
    }
    Parsed.Tree tree = (Parsed.Tree) parsed;
    List<Syntax> tags = new ArrayList<>();
    List<Syntax> shown = new ArrayList<>();
    collect(tree.root(), content, tags, shown);
    List<Island> islands = new ArrayList<>();
    Island.Reading whole =
        page -> {
          tree.tooDeep().forEach(at -> page.unread("code", "it is nested too deep", at));
          tree.faulty().stream()
              .filter(at -> !at.isEmpty())
              .forEach(at -> page.unread("code", "it cannot be parsed here", at));
          new PhpWalk(path, content, words, page).read(tree.root(), Surroundings.NONE);
        };
    int next = 0;
    for (int i = 0; i < tags.size(); i++) {
      if (!tags.get(i).is("php_tag")) {
        continue;
      }
      boolean closed = i + 1 < tags.size() && tags.get(i + 1).is("php_end_tag");
      int end =
          closed
              ? tags.get(i + 1).end()
              : i + 1 < tags.size() ? tags.get(i + 1).start() : range.end();
      TextRange place = new TextRange(tags.get(i).start(), end);
      boolean output = tags.get(i).range().slice(content).startsWith("<?=");
      while (next < shown.size() && shown.get(next).start() < end) {
        output |= shown.get(next++).start() >= place.start();
      }
      Island.Reading reading = islands.isEmpty() ? whole : Island.Reading.NOTHING;
      islands.add(new Island(place, "", null, false, output, reading));
    }
    return islands;
  }

  /** The tags and the statements that show what is not known, in source order. */
  private static void collect(Syntax node, String content, List<Syntax> tags, List<Syntax> shown) {
    if (node.is("php_tag") || node.is("php_end_tag")) {
      tags.add(node);
    } else if (node.is("echo_statement") || node.is("print_intrinsic")) {
      // The strings in a text are read, and its gaps are told.
      boolean isText = node.children().stream().allMatch(c -> PhpText.of(c, content) != null);
      if (!isText) {
        shown.add(node);
      }
    }
    node.children().forEach(child -> collect(child, content, tags, shown));
  }
}
