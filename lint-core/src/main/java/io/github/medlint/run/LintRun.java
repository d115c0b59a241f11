package io.github.medlint.run;

import io.github.medlint.check.ApprovedClaims;
import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.UnreadPart;
import io.github.medlint.decision.Review;
import io.github.medlint.decision.Waiver;
import io.github.medlint.document.Document;
import io.github.medlint.engine.DraftSettings;
import io.github.medlint.engine.Engine;
import io.github.medlint.engine.Settings;
import io.github.medlint.format.Enclosed;
import io.github.medlint.format.Formats;
import io.github.medlint.format.ReadResult;
import io.github.medlint.format.source.SourceDecoder;
import io.github.medlint.match.Stopwatch;
import io.github.medlint.rule.Rule;
import io.github.medlint.text.AccessFault;
import io.github.medlint.text.Diagnostic;
import io.github.medlint.text.Sha256;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads and checks drafts. What comes out depends neither on their order nor on the threads. */
public final class LintRun {

  /** How many files a file may stand in, as a message that is attached to a message. */
  private static final int MAX_DEPTH = 3;

  private static final String MORE_MEMORY =
      "split the file, check fewer at a time (--threads 1), or give Java more: -Xmx in"
          + " MEDLINT_JAVA_OPTS or MAVEN_OPTS";

  private final Engine engine;
  private final Formats formats;
  private final Settings settings;
  private final Stopwatch watch;
  private final Register register;
  private final Decisions decisions;
  private final Set<String> rules;

  public LintRun(Engine engine, Formats formats, Settings settings) {
    this(engine, formats, settings, Stopwatch.OFF, Register.NONE, Decisions.NONE);
  }

  /**
   * @param watch hears how long it takes to read the drafts
   * @param register says of which drafts it lists what they claim
   * @param decisions says what was decided outside of the drafts
   */
  LintRun(
      Engine engine,
      Formats formats,
      Settings settings,
      Stopwatch watch,
      Register register,
      Decisions decisions) {
    this.watch = watch;
    this.register = register;
    this.decisions = decisions;
    this.rules =
        engine.library().rules().stream().map(Rule::id).collect(Collectors.toUnmodifiableSet());
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
   * What was decided outside of the drafts.
   *
   * @param waivers by path those that are about each draft that has any
   * @param asOf the day that is spoken of
   */
  record Decisions(Map<String, List<Waiver>> waivers, LocalDate asOf) {
    static final Decisions NONE = new Decisions(Map.of(), LocalDate.EPOCH);
  }

  /**
   * A draft's result and what went wrong with it.
   *
   * @param review the result, and what was decided about it
   * @param markets what it was checked for; empty if it was not read
   * @param diagnostic why the draft could not be read; null if it was
   */
  public record Outcome(Review review, List<String> markets, @Nullable Diagnostic diagnostic) {
    public Outcome {
      markets = List.copyOf(markets);
    }

    /** What was found in the draft and counts. */
    public DocumentResult result() {
      return review.result();
    }
  }

  /**
   * Checks all drafts; the outcomes stand in the order of the drafts, and those of files that a
   * draft encloses behind its own.
   */
  public List<Outcome> run(List<Draft> drafts, int threads, Progress progress) {
    List<Outcome> outcomes = new ArrayList<>(drafts.size());
    AtomicInteger done = new AtomicInteger();
    if (threads < 2 || drafts.size() < 2) {
      for (Draft draft : drafts) {
        outcomes.addAll(check(draft));
        progress.done(done.incrementAndGet(), drafts.size());
      }
      return outcomes;
    }
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, drafts.size()));
    try {
      List<Future<List<Outcome>>> futures = new ArrayList<>(drafts.size());
      for (Draft draft : drafts) {
        futures.add(
            pool.submit(
                () -> {
                  List<Outcome> outcome = check(draft);
                  progress.done(done.incrementAndGet(), drafts.size());
                  return outcome;
                }));
      }
      for (Future<List<Outcome>> future : futures) {
        outcomes.addAll(future.get());
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

  private List<Outcome> check(Draft draft) {
    List<Outcome> outcomes = new ArrayList<>();
    try {
      if (!formats.reads(draft.path())) {
        outcomes.add(unread(draft.path(), "", formats.unknown(draft.path())));
        return outcomes;
      }
      long limit = settings.of(draft.path(), Map.of()).maxBytes();
      Diagnostic tooLarge = SourceDecoder.checkSize(draft.path(), draft.content().size(), limit);
      if (tooLarge != null) {
        outcomes.add(unread(draft.path(), "", tooLarge));
        return outcomes;
      }
      check(draft, draft.path(), draft.content().read(), 0, outcomes);
    } catch (IOException e) {
      String why = "cannot be read: " + AccessFault.reason(e);
      outcomes.add(unread(draft.path(), "", Diagnostic.of(draft.path(), why, "")));
    } catch (OutOfMemoryError e) {
      // What one draft took is free again when its turn is over.
      String why = "there is not enough memory for this file";
      outcomes.add(unread(draft.path(), "", Diagnostic.of(draft.path(), why, MORE_MEMORY)));
    }
    return outcomes;
  }

  /**
   * Checks a file and those in it.
   *
   * @param draft the file that the user handed in, whose settings hold for all in it
   * @param depth how many files it stands in
   */
  private void check(Draft draft, String path, byte[] bytes, int depth, List<Outcome> into) {
    String sha256 = Sha256.of(bytes);
    try {
      long start = watch.now();
      ReadResult result = formats.read(path, bytes);
      watch.addSince(Stopwatch.Phase.READ, start);
      if (result instanceof ReadResult.Refused refused) {
        into.add(unread(path, sha256, refused.diagnostic()));
        return;
      }
      ReadResult.Read read = (ReadResult.Read) result;
      into.add(checked(draft, read.document()));
      for (Enclosed enclosed : read.enclosed()) {
        if (depth < MAX_DEPTH) {
          check(draft, enclosed.path(), enclosed.content(), depth + 1, into);
        } else {
          String deep = "it stands in too many messages";
          into.add(unread(enclosed.path(), "", Diagnostic.of(enclosed.path(), deep, "")));
        }
      }
    } catch (RuntimeException | StackOverflowError e) {
      // A bug of ours on one draft must not keep the others from being checked.
      String failed = "the tool failed on this file: " + e;
      into.add(unread(path, sha256, Diagnostic.of(path, failed, "please report it")));
    }
  }

  private Outcome checked(Draft draft, Document document) {
    DraftSettings own = settings.of(draft.path(), document.frontMatter());
    ApprovedClaims approved = register.approved().get(draft.path());
    DocumentResult result =
        register.always() || approved != null
            ? engine.linter().checkAndRegister(document, own.facts(), own.levels(), approved)
            : engine.linter().check(document, own.facts(), own.levels());
    List<Waiver> waivers = decisions.waivers().getOrDefault(draft.path(), List.of());
    return new Outcome(
        Review.of(document, result, waivers, rules, decisions.asOf()), own.facts().markets(), null);
  }

  private static Outcome unread(String path, String sha256, Diagnostic why) {
    UnreadPart whole = new UnreadPart("the whole file", why.message(), null);
    DocumentResult result =
        new DocumentResult(path, sha256, "", List.of(), List.of(), List.of(whole));
    return new Outcome(Review.open(result), List.of(), why);
  }
}
