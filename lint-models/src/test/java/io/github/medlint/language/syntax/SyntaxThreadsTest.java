package io.github.medlint.language.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.language.Dependency;
import io.github.medlint.language.ParsedSentence;
import io.github.medlint.language.Sentence;
import io.github.medlint.language.SentenceSplitter;
import io.github.medlint.language.model.Models;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class SyntaxThreadsTest {

  private static final List<String> TEXTS = SampleSentences.list(120);
  private static final int THREADS = 4;

  @Test
  void threads_that_load_and_use_one_engine_at_once_get_what_one_thread_gets()
      throws InterruptedException, ExecutionException {
    List<ParsedSentence> alone = parse(new SyntaxEngine(Models.converted(), new LevelCounts()));

    LevelCounts counts = new LevelCounts();
    SyntaxEngine shared = new SyntaxEngine(Models.converted(), counts);
    CyclicBarrier together = new CyclicBarrier(THREADS);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<ParsedSentence>>> results = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        results.add(
            threads.submit(
                () -> {
                  together.await();
                  return parse(shared);
                }));
      }
      for (Future<List<ParsedSentence>> result : results) {
        assertThat(dependencies(result.get())).isEqualTo(dependencies(alone));
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(counts.parsed()).isEqualTo((long) THREADS * alone.size());
  }

  private static List<List<Dependency>> dependencies(List<ParsedSentence> parsed) {
    return parsed.stream().map(ParsedSentence::dependencies).toList();
  }

  @Test
  void threads_that_share_an_analysis_have_it_worked_out_once()
      throws InterruptedException, ExecutionException {
    LevelCounts counts = new LevelCounts();
    SyntaxEngine engine = new SyntaxEngine(Models.converted(), counts);
    String text = TEXTS.get(0);
    Analysis analysis = new Analysis(engine, text, new SentenceSplitter().split(text).get(0));
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<ParsedSentence>> results = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        results.add(threads.submit(analysis::parsed));
      }
      for (Future<ParsedSentence> result : results) {
        assertThat(result.get()).isSameAs(analysis.parsed());
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(counts.tagged()).isEqualTo(1);
    assertThat(counts.parsed()).isEqualTo(1);
  }

  private static List<ParsedSentence> parse(SyntaxEngine engine) {
    SentenceSplitter splitter = new SentenceSplitter();
    List<ParsedSentence> parsed = new ArrayList<>();
    for (String text : TEXTS) {
      for (Sentence sentence : splitter.split(text)) {
        parsed.add(engine.parse(engine.tag(text, sentence)));
      }
    }
    return parsed;
  }
}
