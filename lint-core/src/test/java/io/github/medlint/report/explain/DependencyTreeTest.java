package io.github.medlint.report.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.language.Dependency;
import io.github.medlint.language.ParsedSentence;
import io.github.medlint.language.Sentence;
import io.github.medlint.language.TaggedSentence;
import io.github.medlint.text.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class DependencyTreeTest {

  private static ParsedSentence parse(
      List<String> words, List<String> lemmas, List<Dependency> dependencies) {
    Sentence sentence = new Sentence(new TextRange(0, 1), List.of(), List.of());
    List<String> tags = words.stream().map(word -> "X").toList();
    return new ParsedSentence(new TaggedSentence(sentence, words, tags, lemmas), dependencies);
  }

  @Test
  void each_token_hangs_below_its_governor_in_the_order_of_the_text() {
    ParsedSentence parse =
        parse(
            List.of("No", "treatment", "heals", "every", "pain"),
            List.of("no", "treatment", "heal", "every", "pain"),
            List.of(
                new Dependency(1, "det"),
                new Dependency(2, "nsubj"),
                new Dependency(Dependency.ROOT, "root"),
                new Dependency(4, "det"),
                new Dependency(2, "obj")));
    assertThat(DependencyTree.draw(parse))
        .containsExactly(
            "heals  root X heal",
            "├─ treatment  nsubj X",
            "│  └─ No  det X",
            "└─ pain  obj X",
            "   └─ every  det X");
  }

  @Test
  void several_roots_are_drawn_one_below_the_other() {
    ParsedSentence parse =
        parse(
            List.of("One", "Two"),
            List.of("one", "two"),
            List.of(
                new Dependency(Dependency.ROOT, "root"), new Dependency(Dependency.ROOT, "root")));
    assertThat(DependencyTree.draw(parse)).containsExactly("One  root X", "Two  root X");
  }

  @Test
  void tokens_that_govern_each_other_do_not_make_it_endless() {
    ParsedSentence parse =
        parse(
            List.of("a", "b", "c"),
            List.of("a", "b", "c"),
            List.of(
                new Dependency(1, "dep"),
                new Dependency(0, "dep"),
                new Dependency(Dependency.ROOT, "root")));
    assertThat(DependencyTree.draw(parse)).containsExactly("c  root X");
  }

  @Test
  void what_would_steer_a_terminal_is_made_visible() {
    ParsedSentence parse =
        parse(
            List.of("\u001b[31m"),
            List.of("\u001b[31m"),
            List.of(new Dependency(Dependency.ROOT, "root")));
    assertThat(DependencyTree.draw(parse)).containsExactly("␛[31m  root X");
  }
}
