package io.github.medlint.code.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.text.TextRange;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeParserTest {

  @ParameterizedTest
  @ValueSource(strings = {"[", "(", "{", "<", "`${", "<a b={"})
  void brackets_without_end_are_refused(String unit) {
    Parsed parsed = CodeParser.parse("x = " + unit.repeat(100_000), Grammar.TSX);
    assertThat(parsed).isInstanceOf(Parsed.Failed.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<a>", "'a'+", "!", "a.b.", "new "})
  void deep_code_is_read_to_a_depth(String unit) {
    Parsed parsed = CodeParser.parse("x = " + unit.repeat(5_000) + "1", Grammar.TSX);
    assertThat(depth(((Parsed.Tree) parsed).root())).isLessThanOrEqualTo(1002);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a?b:", "if(a)"})
  void deep_code_that_takes_many_steps_is_refused(String unit) {
    Parsed parsed = CodeParser.parse("x = " + unit.repeat(5_000) + "1", Grammar.TSX);
    assertThat(parsed).isInstanceOf(Parsed.Failed.class);
  }

  @Test
  void offsets_are_those_of_the_source() {
    String source = "x = <p>Größe 😀 & Ruhe</p>;";
    Parsed.Tree tree = (Parsed.Tree) CodeParser.parse(source, Grammar.TSX);
    assertThat(tree.faulty()).isEmpty();
    Syntax text = find(tree.root(), "jsx_text");
    assertThat(text.range().slice(source)).isEqualTo("Größe 😀 & Ruhe");
  }

  @Test
  void code_that_takes_too_long_is_refused() {
    String source = "const care = {dose: 'low', visits: [1, 2, 3]};\n".repeat(1_000);
    AtomicLong hours = new AtomicLong();
    Parsed slow =
        CodeParser.parse(
            source,
            new TextRange(0, source.length()),
            Grammar.TSX,
            () -> hours.getAndAdd(Duration.ofHours(1).toNanos()));
    assertThat(slow).isInstanceOf(Parsed.Failed.class);
    assertThat(CodeParser.parse(source, Grammar.TSX)).isInstanceOf(Parsed.Tree.class);
  }

  private static Syntax find(Syntax node, String type) {
    for (Syntax child : node.children()) {
      if (child.is(type)) {
        return child;
      }
      Syntax found = find(child, type);
      if (found.is(type)) {
        return found;
      }
    }
    return node;
  }

  private static int depth(Syntax node) {
    return 1 + node.children().stream().mapToInt(CodeParserTest::depth).max().orElse(0);
  }
}
