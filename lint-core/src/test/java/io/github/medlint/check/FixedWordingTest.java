package io.github.medlint.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.check.WordChange.Kind;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FixedWordingTest {

  private static final String WANTED = "This product may harm the liver, and is not safe for all.";

  private static FixedWording.Fit fit(String found) {
    return FixedWording.fit(TextWord.of(WANTED), TextWord.of(found));
  }

  @Test
  void letter_case_and_punctuation_are_free_and_so_is_what_stands_around() {
    var fit = fit("Note: THIS PRODUCT MAY HARM THE LIVER and is not safe for all! Call us.");
    assertThat(fit.changes()).isEmpty();
    assertThat(fit.first()).isEqualTo(1);
    assertThat(fit.end()).isEqualTo(13);
  }

  @Test
  void each_difference_is_told_once_with_its_words() {
    assertThat(fit("This product may harm your liver, and is truly not for all.").changes())
        .containsExactly(
            new WordChange(Kind.CHANGED, "the", "your"),
            new WordChange(Kind.ADDED, "", "truly"),
            new WordChange(Kind.REMOVED, "safe", ""));
  }

  @Test
  void words_that_change_side_by_side_are_one_difference() {
    assertThat(fit("This product may hurt a liver, and is not safe for all.").changes())
        .containsExactly(new WordChange(Kind.CHANGED, "harm the", "hurt a"));
  }

  @Property
  void a_text_always_fits_itself_wherever_it_stands(
      @ForAll @Size(max = 12) List<@StringLength(min = 1, max = 4) String> before) {
    var words = TextWord.of(String.join(" ", before) + " " + WANTED);
    assertThat(FixedWording.fit(TextWord.of(WANTED), words).changes()).isEmpty();
  }
}
