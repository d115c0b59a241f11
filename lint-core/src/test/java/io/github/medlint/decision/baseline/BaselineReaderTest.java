package io.github.medlint.decision.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.report.baseline.BaselineFile;
import io.github.medlint.text.Diagnostics;
import io.github.medlint.text.SourceText;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BaselineReaderTest {

  private final Diagnostics diagnostics = new Diagnostics();

  private Baseline read(String text) {
    return BaselineReader.read(SourceText.of("medlint-baseline.yaml", text), "", diagnostics);
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings()
        .withChars("ab/ .:#-{}[]\"'\\%&*!|>,?@`é“\u0085\u2028\u202e\u0007\t\n")
        .ofMinLength(1)
        .filter(name -> !name.isBlank());
  }

  @Property(tries = 300)
  void what_is_written_is_read_again(@ForAll("names") String path, @ForAll("names") String quote)
      throws IOException {
    BaselineEntry entry = new BaselineEntry(path, "test-claim", "0123456789abcdef", 3, quote);
    StringBuilder out = new StringBuilder();
    BaselineFile.write(new Baseline("", "", List.of(entry)), out);
    assertThat(out.toString().replace("\n", "")).doesNotContain("\u202e", "\u0007", "\u0085");
    BaselineEntry again = read(out.toString()).entries().get(0);
    assertThat(again.path()).isEqualTo(path);
    assertThat(again.count()).isEqualTo(3);
    assertThat(diagnostics.list()).isEmpty();
  }

  @Test
  void an_empty_baseline_is_one() throws IOException {
    StringBuilder out = new StringBuilder();
    BaselineFile.write(Baseline.NONE, out);
    assertThat(read(out.toString()).entries()).isEmpty();
    assertThat(diagnostics.list()).isEmpty();
  }

  @Test
  void what_is_wrong_is_told_with_its_place() {
    Baseline baseline =
        read("findings:\n  - {path: a.md, rule: r, fingerprint: f, count: many}\n  - {rule: r}\n");
    assertThat(baseline.entries()).isEmpty();
    assertThat(diagnostics.list())
        .extracting(one -> one.position() + " " + one.message())
        .contains("2:43 not a number: “many”", "3:5 “path” is missing");
  }
}
