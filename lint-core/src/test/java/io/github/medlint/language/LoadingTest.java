package io.github.medlint.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LoadingTest {

  @Test
  void nothing_is_loaded_before_it_is_asked_for() {
    AtomicInteger loads = new AtomicInteger();
    Loading<Integer> loading = new Loading<>("it", loads::incrementAndGet);
    assertThat(loads).hasValue(0);

    assertThat(loading.get()).isEqualTo(1);
    assertThat(loading.get()).isEqualTo(1);
  }

  @Test
  void what_was_started_elsewhere_is_waited_for() {
    CountDownLatch release = new CountDownLatch(1);
    AtomicInteger loads = new AtomicInteger();
    Loading<Integer> loading =
        new Loading<>(
            "it",
            () -> {
              release.await();
              return loads.incrementAndGet();
            });
    loading.start();
    loading.start();
    release.countDown();

    assertThat(loading.get()).isEqualTo(1);
    assertThat(loads).hasValue(1);
  }

  @Test
  void a_failure_is_told_to_each_who_asks_and_not_tried_again() {
    AtomicInteger loads = new AtomicInteger();
    Loading<Integer> loading =
        new Loading<>(
            "the tagger",
            () -> {
              loads.incrementAndGet();
              throw new IOException("disk full");
            });

    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(loading::get)
          .isInstanceOf(LevelUnavailableException.class)
          .hasMessageContaining("the tagger cannot be loaded")
          .hasMessageContaining("disk full");
    }
    assertThat(loads).hasValue(1);
  }
}
