package io.github.medlint.run;

import io.github.medlint.check.ApprovedClaims;
import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.UnreadPart;
import io.github.medlint.document.Document;
import io.github.medlint.format.Formats;
import io.github.medlint.format.source.DecodeResult;
import io.github.medlint.format.source.DocumentReader;
import io.github.medlint.format.source.SourceDecoder;
import io.github.medlint.match.Stopwatch;
import io.github.medlint.run.engine.Engine;
import io.github.medlint.run.settings.DraftSettings;
import io.github.medlint.run.settings.Settings;
import io.github.medlint.text.Diagnostic;
import io.github.medlint.text.Sha256;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Reads and checks drafts. What comes out depends neither on their order nor on the threads. */
public final class LintRun {

  private final Engine engine;
  private final Formats formats;
  private final Settings settings;
  private final Stopwatch watch;
  private final Register register;

  public LintRun(Engine engine, Formats formats, Settings settings) {
    this(engine, formats, settings, Stopwatch.OFF, Register.NONE);
  }

  /**
   * @param watch hears how long it takes to read the drafts
   * @param register says of which drafts it lists what they claim
   */
  LintRun(Engine engine, Formats formats, Settings settings, Stopwatch watch, Register register) {
    this.watch = watch;
    this.register = register;
    this.engine = engine;
    this.formats = formats;
    this.settings = settings;
  }

  /**
   * Of which drafts the claims are listed.
   *
   * @param always whether of all
   * @param approved by path the approved claims of each draft that has any; those are listed
   */
  record Register(boolean always, Map<String, ApprovedClaims> approved) {
    static final Register NONE = new Register(false, Map.of());
  }

  /**
   * A draft's result and what went wrong with it.
   *
   * @param markets what it was checked for; empty if it was not read
   * @param diagnostic why the draft could not be read; null if it was
   */
  public record Outcome(
      DocumentResult result, List<String> markets, @Nullable Diagnostic diagnostic) {
    public Outcome {
      markets = List.copyOf(markets);
    }
  }

  /** Checks all drafts; the outcomes stand in the order of the drafts. */
  public List<Outcome> run(List<Draft> drafts, int threads, Progress progress) {
    List<Outcome> outcomes = new ArrayList<>(drafts.size());
    if (threads < 2 || drafts.size() < 2) {
      for (Draft draft : drafts) {
        outcomes.add(check(draft));
        progress.done(outcomes.size(), drafts.size());
      }
      return outcomes;
    }
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, drafts.size()));
    try {
      AtomicInteger done = new AtomicInteger();
      List<Future<Outcome>> futures = new ArrayList<>(drafts.size());
      for (Draft draft : drafts) {
        futures.add(
            pool.submit(
                () -> {
                  Outcome outcome = check(draft);
                  progress.done(done.incrementAndGet(), drafts.size());
                  return outcome;
                }));
      }
      for (Future<Outcome> future : futures) {
        outcomes.add(future.get());
      }
      return outcomes;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private Outcome check(Draft draft) {
    try {
      return read(draft);
    } catch (IOException e) {
      return unread(draft, "", "cannot be read: " + reason(e), "");
    } catch (RuntimeException | StackOverflowError e) {
      // A bug of ours on one draft must not keep the others from being checked.
      return unread(draft, "", "the tool failed on this file: " + e, "please report it");
    }
  }

  private Outcome read(Draft draft) throws IOException {
    DocumentReader reader = formats.readerOf(draft.path());
    if (reader == null) {
      Diagnostic unknown = formats.unknown(draft.path());
      return unread(draft, "", unknown.message(), unknown.hint());
    }
    long limit = settings.of(draft.path(), Map.of()).maxBytes();
    Diagnostic tooLarge = SourceDecoder.checkSize(draft.path(), draft.content().size(), limit);
    if (tooLarge != null) {
      return unread(draft, "", tooLarge.message(), tooLarge.hint());
    }
    long start = watch.now();
    byte[] bytes = draft.content().read();
    DecodeResult decoded = SourceDecoder.decode(draft.path(), bytes);
    if (decoded instanceof DecodeResult.Refused refused) {
      return new Outcome(
          unreadResult(draft, Sha256.of(bytes), refused.diagnostic().message()),
          List.of(),
          refused.diagnostic());
    }
    Document document = reader.read(((DecodeResult.Decoded) decoded).source());
    watch.addSince(Stopwatch.Phase.READ, start);
    DraftSettings own = settings.of(draft.path(), document.frontMatter());
    ApprovedClaims approved = register.approved().get(draft.path());
    return new Outcome(
        register.always() || approved != null
            ? engine.linter().checkAndRegister(document, own.facts(), own.levels(), approved)
            : engine.linter().check(document, own.facts(), own.levels()),
        own.facts().markets(),
        null);
  }

  private static String reason(IOException e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }

  private static Outcome unread(Draft draft, String sha256, String why, String hint) {
    return new Outcome(
        unreadResult(draft, sha256, why), List.of(), Diagnostic.of(draft.path(), why, hint));
  }

  private static DocumentResult unreadResult(Draft draft, String sha256, String why) {
    return new DocumentResult(
        draft.path(),
        sha256,
        "",
        List.of(),
        List.of(),
        List.of(new UnreadPart("the whole file", why, null)));
  }
}
