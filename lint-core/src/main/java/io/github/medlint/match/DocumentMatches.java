package io.github.medlint.match;

import com.google.re2j.Matcher;
import io.github.medlint.document.Block;
import io.github.medlint.document.Document;
import io.github.medlint.language.Sentence;
import io.github.medlint.language.SentenceSplitter;
import io.github.medlint.language.Token;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The matches of all patterns in one document, in reading order. */
public final class DocumentMatches {

  private final Map<Integer, List<Hit>> byPattern = new HashMap<>();
  private final Map<Class<?>, Object> derived = new HashMap<>();
  private final Map<Integer, List<Sentence>> sentences = new HashMap<>();
  private final List<OverlongSentence> overlong = new ArrayList<>();
  private final PatternSet patterns;
  private final SentenceSplitter splitter;
  private final Stopwatch watch;
  private final long @Nullable [] nanos;

  private DocumentMatches(PatternSet patterns, SentenceSplitter splitter, Stopwatch watch) {
    this.patterns = patterns;
    this.splitter = splitter;
    this.watch = watch;
    this.nanos = watch.isOn() ? new long[patterns.size()] : null;
  }

  /** Finds the matches of {@code patterns} in {@code document}. */
  public static DocumentMatches find(
      Document document, PatternSet patterns, SentenceSplitter splitter) {
    return find(document, patterns, splitter, Stopwatch.OFF);
  }

  /**
   * Finds the matches of {@code patterns} in {@code document}.
   *
   * @param watch hears what it took
   */
  public static DocumentMatches find(
      Document document, PatternSet patterns, SentenceSplitter splitter, Stopwatch watch) {
    DocumentMatches matches = new DocumentMatches(patterns, splitter, watch);
    document.blocks().forEach(matches::block);
    return matches;
  }

  /** Finds the matches of {@code patterns} in one sentence of a block; expressions are left out. */
  public static DocumentMatches find(
      Block block, Sentence sentence, PatternSet patterns, SentenceSplitter splitter) {
    DocumentMatches matches = new DocumentMatches(patterns, splitter, Stopwatch.OFF);
    matches.sentence(block, sentence);
    return matches;
  }

  /**
   * What {@code work} makes of these matches. It is made once and given to all who ask for the same
   * kind of thing; for one thread.
   */
  public <T> T derived(Class<T> kind, Function<DocumentMatches, T> work) {
    Object known = derived.get(kind);
    if (known == null) {
      known = work.apply(this);
      derived.put(kind, known);
    }
    return kind.cast(known);
  }

  /**
   * What was {@link #derived} before.
   *
   * @throws IllegalStateException if it was not
   */
  public <T> T known(Class<T> kind) {
    Object known = derived.get(kind);
    if (known == null) {
      throw new IllegalStateException("nobody made the " + kind.getSimpleName());
    }
    return kind.cast(known);
  }

  /** How long a pattern was looked for; 0 if that was not measured. */
  public long nanos(int pattern) {
    return nanos == null ? 0 : nanos[pattern];
  }

  /** The matches of one pattern. */
  public List<Hit> of(int pattern) {
    return byPattern.getOrDefault(pattern, List.of());
  }

  /** A block's sentences, always the same objects. Not for several threads. */
  public List<Sentence> sentences(Block block) {
    return sentences.computeIfAbsent(
        block.index(),
        index ->
            splitter.split(
                block.text(),
                cut -> overlong.add(new OverlongSentence(block, cut.range(), cut.tokens()))));
  }

  /** The sentences asked for so far that were cut into parts. */
  public List<OverlongSentence> overlong() {
    return Collections.unmodifiableList(overlong);
  }

  private void block(Block block) {
    long start = watch.now();
    if (patterns.mayMatch(block.text())) {
      long before = watch.now();
      List<Sentence> found = sentences(block);
      long split = watch.now() - before;
      watch.add(Stopwatch.Phase.SENTENCES, split);
      start += split;
      watch.countSplit(found.size());
      for (Sentence sentence : found) {
        sentence(block, sentence);
      }
    } else if (watch.isOn()) {
      watch.countPassed(splitter.split(block.text()).size());
      start = watch.now(); // Only the counting asked for these.
    }
    if (!patterns.expressions().isEmpty()) {
      expressions(block);
    }
    watch.addSince(Stopwatch.Phase.MATCH, start);
  }

  private void sentence(Block block, Sentence sentence) {
    List<Token> words = sentence.words();
    Matching matching = new Matching(block.text(), words);
    patterns.forEach(
        words,
        (phrase, at) -> {
          long start = watch.now();
          phrase(block, sentence, matching, phrase, at);
          measured(phrase.id(), start);
        });
  }

  private void measured(int pattern, long start) {
    if (nanos != null) {
      nanos[pattern] += watch.now() - start;
    }
  }

  private void phrase(
      Block block, Sentence sentence, Matching matching, Compiled pattern, int trigger) {
    for (int start = Math.max(0, trigger - pattern.before()); start <= trigger; start++) {
      int end = matching.end(pattern.node(), start);
      if (end > trigger) {
        Hit hit =
            new Hit(
                block, sentence.wordRange(start, end), sentence, start, end, matching.skipped());
        addOrWiden(byPattern.computeIfAbsent(pattern.id(), id -> new ArrayList<>()), hit);
      }
    }
  }

  /** Of matches of one pattern that overlap, one is kept: it covers them all. */
  private static void addOrWiden(List<Hit> hits, Hit hit) {
    int last = hits.size() - 1;
    if (last >= 0 && hits.get(last).sameSentence(hit) && hits.get(last).overlaps(hit)) {
      if (!hits.get(last).range().contains(hit.range())) {
        hits.set(last, hits.get(last).union(hit));
      }
    } else {
      hits.add(hit);
    }
  }

  private void expressions(Block block) {
    String lower = block.text().toLowerCase(Locale.ROOT);
    for (Expression expression : patterns.expressions()) {
      if (!lower.contains(expression.literal())) {
        continue;
      }
      long start = watch.now();
      Matcher matcher = expression.pattern().matcher(block.text());
      while (matcher.find()) {
        if (matcher.end() > matcher.start()) {
          byPattern
              .computeIfAbsent(expression.id(), id -> new ArrayList<>())
              .add(
                  new Hit(
                      block,
                      new TextRange(matcher.start(), matcher.end()),
                      null,
                      0,
                      0,
                      new BitSet()));
        }
      }
      measured(expression.id(), start);
    }
  }
}
