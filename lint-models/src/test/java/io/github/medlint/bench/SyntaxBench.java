package io.github.medlint.bench;

import io.github.medlint.language.ParsedSentence;
import io.github.medlint.language.Sentence;
import io.github.medlint.language.SentenceSplitter;
import io.github.medlint.language.TaggedSentence;
import io.github.medlint.language.model.Models;
import io.github.medlint.language.syntax.LevelCounts;
import io.github.medlint.language.syntax.SyntaxEngine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Measures levels 2 and 3: {@code cold [stock] [tag]} in a fresh JVM, from its start to the first
 * result; {@code warm FILE [stock]} in tokens a second, by one and by two threads.
 *
 * <p>{@code mvn -Pbench,nightly -pl lint-core,lint-models verify -DskipTests -Dbench.args="cold
 * stock"}; only {@code stock} needs the profile {@code nightly}, which has CoreNLP's models.
 */
public final class SyntaxBench {

  private static final int ROUNDS = 4;

  private SyntaxBench() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> options = List.of(args);
    Models models = options.contains("stock") ? Models.stock() : Models.converted();
    SyntaxEngine engine = new SyntaxEngine(models, new LevelCounts());
    if (options.get(0).equals("cold")) {
      cold(engine, options.contains("tag"));
    } else {
      warm(engine, Files.readString(Path.of(options.get(1))));
    }
  }

  private static void cold(SyntaxEngine engine, boolean onlyTag) {
    long main = sinceStart();
    if (!onlyTag) {
      engine.prepare();
    }
    String text = "Our treatment does not only ease pain but cures it in most patients.";
    Sentence sentence = new SentenceSplitter().split(text).get(0);
    long split = sinceStart();
    TaggedSentence tagged = engine.tag(text, sentence);
    long tag = sinceStart();
    if (!onlyTag) {
      engine.parse(tagged);
    }
    long parse = sinceStart();
    System.out.printf(
        Locale.ROOT,
        "main %d ms, split %d ms, tagged %d ms, parsed %d ms since the JVM began%n",
        main,
        split,
        tag,
        parse);
  }

  private static long sinceStart() {
    return System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
  }

  private static void warm(SyntaxEngine engine, String text) throws InterruptedException {
    List<Sentence> sentences = new SentenceSplitter().split(text);
    int tokens = sentences.stream().mapToInt(s -> s.tokens().size()).sum();
    List<TaggedSentence> tagged = sentences.stream().map(s -> engine.tag(text, s)).toList();
    List<ParsedSentence> parsed = tagged.stream().map(engine::parse).toList();
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "%d sentences, %d tokens, %d dependencies, heap in use %d MB%n",
        sentences.size(),
        tokens,
        parsed.stream().mapToInt(p -> p.dependencies().size()).sum(),
        (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    for (int round = 1; round <= ROUNDS; round++) {
      for (int threads = 1; threads <= 2; threads++) {
        double tag = seconds(threads, () -> sentences.forEach(s -> engine.tag(text, s)));
        double parse = seconds(threads, () -> tagged.forEach(engine::parse));
        System.out.printf(
            Locale.ROOT,
            "round %d, %d threads: tag %.0f, parse %.0f tokens/s%n",
            round,
            threads,
            threads * tokens / tag,
            threads * tokens / parse);
      }
    }
  }

  /** How long {@code threads} threads take that each do the whole work. */
  private static double seconds(int threads, Runnable work) throws InterruptedException {
    long start = System.nanoTime();
    List<Thread> running = IntStream.range(0, threads).mapToObj(i -> new Thread(work)).toList();
    running.forEach(Thread::start);
    for (Thread thread : running) {
      thread.join();
    }
    return (System.nanoTime() - start) / 1e9;
  }
}
