package io.github.medlint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the page about the rule language to the schema. */
class RuleLanguagePageTest {

  private static final Path PAGE = Path.of("../docs/rule-language.md");

  private static final String MADE =
      "<!-- Below: made from rules.schema.json. To renew it:"
          + " mvn -pl lint-core test -Dtest=RuleLanguagePageTest -Dmedlint.write=true -->\n\n";

  @Test
  void tells_every_key_of_every_kind_as_the_schema_does() throws IOException {
    String page = Files.readString(PAGE).replace("\r\n", "\n");
    assertThat(page).contains(MADE);
    String written = page.substring(0, page.indexOf(MADE) + MADE.length());
    String made = RuleLanguagePage.write();
    if (Boolean.getBoolean("medlint.write")) {
      Files.writeString(PAGE, written + made);
    } else {
      assertThat(page).isEqualTo(written + made);
    }
  }

  @Test
  void leaves_no_key_without_a_word_on_what_it_says() throws IOException {
    assertThat(RuleLanguagePage.write().lines()).noneMatch(line -> line.endsWith("|  |"));
  }
}
