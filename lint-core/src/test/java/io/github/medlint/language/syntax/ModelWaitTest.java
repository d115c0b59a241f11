package io.github.medlint.language.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.language.Loading;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ModelWaitTest {

  private final AtomicLong time = new AtomicLong();
  private final ModelWait wait = ModelWait.of(time::get);
  private final Loading<String> slow =
      new Loading<>(
          "it",
          () -> {
            time.addAndGet(500);
            return "ready";
          });

  @Test
  void what_is_loaded_is_waited_for_once() {
    assertThat(wait.get(slow)).isEqualTo("ready");
    time.addAndGet(7);
    assertThat(wait.get(slow)).isEqualTo("ready");
    assertThat(wait.nanos()).isEqualTo(500);
    assertThat(wait.nanosOfThread()).isEqualTo(500);
  }

  @Test
  void what_another_thread_waited_is_no_time_of_this_one() throws InterruptedException {
    Thread other = new Thread(() -> wait.get(slow));
    other.start();
    other.join();
    assertThat(wait.nanos()).isEqualTo(500);
    assertThat(wait.nanosOfThread()).isZero();
  }

  @Test
  void nothing_is_measured_that_nobody_asks_for() {
    assertThat(ModelWait.UNMEASURED.get(slow)).isEqualTo("ready");
    assertThat(ModelWait.UNMEASURED.nanos()).isZero();
  }
}
