package io.github.medlint.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.TestLibrary;
import io.github.medlint.check.LevelPolicy;
import io.github.medlint.check.Linter;
import io.github.medlint.config.Facts;
import io.github.medlint.engine.DraftSettings;
import io.github.medlint.engine.Engine;
import io.github.medlint.engine.Settings;
import io.github.medlint.format.Formats;
import io.github.medlint.language.assertion.AssertionFinder;
import io.github.medlint.rule.RuleLibrary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LintRunTest {

  private static Draft draft(String path, byte[] bytes) {
    return new Draft(
        path,
        new Draft.Content() {
          @Override
          public long size() {
            return bytes.length;
          }

          @Override
          public byte[] read() {
            return bytes;
          }
        });
  }

  private static Draft draft(String path, String text) {
    return draft(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private static LintRun run(Settings settings) {
    RuleLibrary library = new TestLibrary().claim("guarantee relief", "").sound();
    AssertionFinder assertions = TestLibrary.assertions();
    Engine engine = new Engine(library, new Linter(library, assertions), assertions);
    return new LintRun(engine, Formats.standard(), settings);
  }

  @Test
  void threads_and_order_change_nothing() {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      drafts.add(draft("d" + i + ".txt", "Hello.\n\nWe guarantee relief " + i + " times.\n"));
    }
    List<LintRun.Outcome> one = run(Settings.DEFAULT).run(drafts, 1, Progress.NONE);
    assertThat(one).allSatisfy(o -> assertThat(o.result().findings()).hasSize(1));
    Collections.shuffle(drafts, new Random(7));
    List<LintRun.Outcome> many =
        new ArrayList<>(run(Settings.DEFAULT).run(drafts, 4, Progress.NONE));
    Comparator<LintRun.Outcome> byPath = Comparator.comparing(o -> o.result().path());
    many.sort(byPath);
    List<LintRun.Outcome> sorted = new ArrayList<>(one);
    sorted.sort(byPath);
    assertThat(many).isEqualTo(sorted);
  }

  @Test
  void a_draft_that_cannot_be_read_keeps_none_of_the_others() {
    List<LintRun.Outcome> outcomes =
        run((path, matter) -> new DraftSettings(Facts.NONE, LevelPolicy.AS_WRITTEN, 100))
            .run(
                List.of(
                    draft("binary.txt", new byte[] {0, 1, 2, 0}),
                    draft("broken.txt", new byte[] {'a', (byte) 0xff}),
                    draft("large.txt", "x".repeat(101)),
                    draft("odd.pdf", "x"),
                    new Draft(
                        "gone.txt",
                        new Draft.Content() {
                          @Override
                          public long size() throws IOException {
                            throw new IOException("no such file");
                          }

                          @Override
                          public byte[] read() throws IOException {
                            throw new IOException("no such file");
                          }
                        }),
                    draft("good.txt", "We guarantee relief.")),
                2,
                Progress.NONE);
    assertThat(outcomes.subList(0, 5))
        .allSatisfy(
            outcome -> {
              assertThat(outcome.diagnostic()).isNotNull();
              assertThat(outcome.result().unread()).hasSize(1);
            });
    assertThat(outcomes.get(5).result().findings()).hasSize(1);
  }

  @Test
  void progress_is_told_of_every_draft() {
    List<Integer> told = Collections.synchronizedList(new ArrayList<>());
    run(Settings.DEFAULT)
        .run(
            List.of(draft("a.txt", "A."), draft("b.txt", "B."), draft("c.txt", "C.")),
            2,
            (done, all) -> told.add(done));
    assertThat(told).containsExactlyInAnyOrder(1, 2, 3);
  }
}
