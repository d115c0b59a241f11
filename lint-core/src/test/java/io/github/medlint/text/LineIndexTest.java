package io.github.medlint.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LineIndexTest {

  @Test
  void lines_end_with_lf_crlf_or_cr() {
    LineIndex lines = LineIndex.of("one\ntwo\r\nthree\rfour");
    assertThat(lines.lineCount()).isEqualTo(4);
    assertThat(lines.line(2)).isEqualTo("two");
    assertThat(lines.line(4)).isEqualTo("four");
    assertThat(lines.position(9)).isEqualTo(new Position(3, 1));
  }

  @Test
  void columns_count_code_points() {
    LineIndex lines = LineIndex.of("a😀b\n");
    assertThat(lines.position(3)).isEqualTo(new Position(1, 3));
    assertThat(lines.offset(new Position(1, 3))).isEqualTo(3);
  }

  @Test
  void a_column_behind_the_line_is_its_end() {
    assertThat(LineIndex.of("ab\ncd").offset(new Position(1, 99))).isEqualTo(2);
  }

  @Test
  void the_end_of_the_text_has_a_position() {
    assertThat(LineIndex.of("ab\n").position(3)).isEqualTo(new Position(2, 1));
    assertThat(LineIndex.of("").position(0)).isEqualTo(new Position(1, 1));
  }

  @Property
  void a_position_leads_back_to_its_offset(
      @ForAll @StringLength(max = 40) @net.jqwik.api.constraints.CharRange(from = '\n', to = 'z')
          String text) {
    LineIndex lines = LineIndex.of(text);
    for (int offset = 0; offset <= text.length(); offset++) {
      boolean inTerminator =
          offset > 0
              && offset < text.length()
              && text.charAt(offset) == '\n'
              && text.charAt(offset - 1) == '\r';
      if (!inTerminator) {
        assertThat(lines.offset(lines.position(offset))).isEqualTo(offset);
      }
    }
  }

  @Property(tries = 50)
  void columns_of_a_long_line_count_its_code_points(
      @ForAll @StringLength(min = 200, max = 900) @Chars({'a', '\uD83D', '\uDE00', '\n'})
          String text) {
    LineIndex lines = LineIndex.of(text);
    for (int offset = 0; offset <= text.length(); offset += 7) {
      int start = lines.lineStart(lines.lineAt(offset));
      assertThat(lines.position(offset).column()).isEqualTo(text.codePointCount(start, offset) + 1);
    }
  }
}
