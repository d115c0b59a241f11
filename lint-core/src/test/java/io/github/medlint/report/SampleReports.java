package io.github.medlint.report;

import io.github.medlint.check.Claim;
import io.github.medlint.check.ClaimApproval;
import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.Finding;
import io.github.medlint.check.NotRun;
import io.github.medlint.check.Place;
import io.github.medlint.check.StatementAnswer;
import io.github.medlint.check.UnreadPart;
import io.github.medlint.decision.Decided;
import io.github.medlint.decision.Decision;
import io.github.medlint.document.Location;
import io.github.medlint.knowledge.Authority;
import io.github.medlint.rule.Certainty;
import io.github.medlint.rule.ClaimType;
import io.github.medlint.rule.Level;
import io.github.medlint.text.Diagnostic;
import io.github.medlint.text.Position;
import io.github.medlint.text.TextRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reports for tests, one a case. */
final class SampleReports {

  private static final Authority ACT =
      new Authority(
          "test-act",
          Authority.Kind.STATUTE,
          "Test Act s. 1",
          "No false words.",
          "https://example.org/act",
          LocalDate.of(2026, 1, 31),
          null,
          Set.of(),
          true);

  private static final Authority HOUSE =
      new Authority(
          "house",
          Authority.Kind.HOUSE_POLICY,
          "House style",
          "Say so.",
          "",
          LocalDate.of(2026, 2, 1),
          null,
          Set.of(),
          false);

  private SampleReports() {}

  static Map<String, Report> all() {
    return Map.of(
        "claims", report(List.of(claims()), List.of(), List.of()),
        "decided", decided(),
        "empty", report(List.of(), List.of(), List.of()),
        "findings", report(List.of(findings()), List.of(), List.of()),
        "unread", unread(),
        "places", report(List.of(places()), List.of(), List.of()),
        "walked", walked(),
        "hostile", report(List.of(hostile()), List.of(), List.of()),
        "scripts", report(List.of(scripts()), List.of(), List.of()),
        "hidden", report(List.of(findings()), List.of(), List.of()).showing(Level.ERROR));
  }

  private static Report report(
      List<DocumentResult> documents, List<NotRun> notRun, List<Diagnostic> diagnostics) {
    return new Report(
        "1.2.3",
        List.of(new Report.PackInfo("test", "2026.1", "ab".repeat(32))),
        documents,
        notRun,
        diagnostics,
        Map.of(
            "test-claim",
            new Report.RuleInfo(
                "test-claim",
                "claim",
                "test-family",
                "Do not say so.",
                "error",
                List.of(ACT, HOUSE),
                List.of("Say less."),
                "https://example.org/rule")),
        Map.of(),
        new Appendix(
            List.of(
                new Appendix.Unchecked(
                    "needs-proof", "test", "Keep proof on file.", "the proof is not in the copy")),
            List.of(new Appendix.Unchecked("noisy", "test", "Do not hint.", "it flags too much")),
            List.of(
                new StaleFact("drug-calmol", "calmol", LocalDate.of(2026, 1, 31), "its label"))),
        List.of(),
        List.of());
  }

  /** Findings that were decided about in each way. */
  private static Report decided() {
    DocumentResult all = findings();
    List<Decided> decided = new ArrayList<>();
    for (Decision.Kind kind : Decision.Kind.values()) {
      boolean baseline = kind == Decision.Kind.BASELINE;
      Decision decision =
          new Decision(
              kind,
              baseline ? "" : "the study is cited",
              kind == Decision.Kind.WAIVED ? "A. Lee" : "",
              baseline ? null : LocalDate.of(2027, 1, 31),
              baseline ? "medlint-baseline.yaml" : "waivers.yaml:2:5");
      decided.add(new Decided(all.path(), all.findings().get(0), decision));
    }
    return report(List.of(all.with(List.of())), List.of(), List.of()).deciding(decided);
  }

  /** A walk that met more than it read. */
  private static Report walked() {
    return report(List.of(findings()), List.of(), List.of())
        .notReading(
            List.of(
                new NotRead(
                    ".tsx", ".tsx", "no reader reads it", true, List.of("a.tsx", "b/c.tsx")),
                new NotRead("link", "links", "it leads nowhere", true, List.of("x\u001b[2J.md")),
                new NotRead(
                    "lock file",
                    "lock files",
                    "a package manager writes it",
                    false,
                    List.of("x/yarn.lock")),
                new NotRead("hidden name", "hidden names", "so", false, List.of("a", "b", "c"))));
  }

  private static DocumentResult claims() {
    return new DocumentResult(
        "content/claims.md",
        "cd".repeat(32),
        "markdown",
        List.of(),
        List.of(),
        List.of(),
        Set.of(),
        List.of(
            claim("It eases pain.", new ClaimApproval(ClaimApproval.Status.REGISTERED, "C-1", "")),
            claim(
                "It really works [x](y).",
                new ClaimApproval(ClaimApproval.Status.DRIFTED, "C-2", "It {+really+} works."))));
  }

  private static Claim claim(String text, ClaimApproval approval) {
    Place place =
        new Place(
            new Position(3, 1),
            new Position(3, 1 + text.length()),
            new TextRange(20, 20 + text.length()),
            List.of("Relief"));
    return new Claim(
        text,
        Set.of(ClaimType.EFFICACY, ClaimType.SAFETY),
        Set.of("test-register"),
        place,
        "calmol",
        "",
        "",
        "asserted",
        Claim.Source.NONE,
        approval);
  }

  private static DocumentResult findings() {
    Finding twice =
        finding(
            "0123456789abcdef",
            "test-claim",
            Level.ERROR,
            "cures all",
            List.of(place(3), place(9)));
    Finding unknownRule =
        finding("fedcba9876543210", "other-claim", Level.ADVICE, "promising", List.of(place(5)));
    return new DocumentResult(
        "pages/über uns.md",
        "cd".repeat(32),
        "markdown",
        List.of(twice, unknownRule),
        List.of(
            answer("needs-a", StatementAnswer.Status.PRESENT),
            answer("needs-b", StatementAnswer.Status.MISSING),
            answer("needs-c", StatementAnswer.Status.NOT_REQUIRED)),
        List.of(new UnreadPart("image without alt text", "it has no words", place(7))));
  }

  private static Report unread() {
    return report(
        List.of(
            new DocumentResult(
                "scan.md",
                "",
                "",
                List.of(),
                List.of(),
                List.of(new UnreadPart("the whole file", "this is a PDF file", null)))),
        List.of(new NotRun("broken-rule", "unknown key “lvel”")),
        List.of(
            Diagnostic.of("scan.md", "this is a PDF file, not text", "give it as text"),
            new Diagnostic("r.yaml", new Position(2, 3), "  lvel: x", "unknown key “lvel”", "")));
  }

  /** What a draft may try: controls of a terminal, markup, turned direction, long words, 😀. */
  private static DocumentResult hostile() {
    Finding finding =
        finding(
            "0000000000000000",
            "test-claim",
            Level.WARNING,
            "\u001b[31mred <b>&\u202e \uD83D\uDE00 \uD83D \u0085\u2028 {0} [here](https://example.org)",
            List.of(place(1)));
    return new DocumentResult(
        "a\u0007b:c#d%.md", "ef".repeat(32), "text", List.of(finding), List.of(), List.of());
  }

  /** Writing that is not one unit a letter from left to right, and a quote as long as a page. */
  private static DocumentResult scripts() {
    return new DocumentResult(
        "pages/مثال.md",
        "12".repeat(32),
        "markdown",
        List.of(
            finding(
                "1111111111111111",
                "test-claim",
                Level.ERROR,
                "𝒄𝒖𝒓𝒆𝒔 👩‍⚕️ all",
                List.of(place(2))),
            finding(
                "2222222222222222", "test-claim", Level.WARNING, "شفاء كامل", List.of(place(4))),
            finding(
                "3333333333333333",
                "test-claim",
                Level.ADVICE,
                "again " + "and again ".repeat(90) + "it heals",
                List.of(place(6)))),
        List.of(),
        List.of());
  }

  /** A spreadsheet whose rows are judged alone, and a place of each kind. */
  private static DocumentResult places() {
    List<Location> locations =
        List.of(
            new Location.Cell("Products", "B4"),
            new Location.Paragraph("", 12),
            new Location.Paragraph("footnote 2", 1),
            new Location.Page(3, new Location.Box(72.04f, 144, 300.5f, 158.25f)),
            new Location.Page(4, null),
            new Location.Slide(2, "notes"),
            new Location.Part("text/html", 7));
    List<Place> places =
        locations.stream()
            .map(
                location ->
                    new Place(
                        new Position(1, 1),
                        new Position(1, 10),
                        new TextRange(0, 9),
                        List.of(),
                        location))
            .toList();
    Finding same = finding("00000000000000aa", "test-claim", Level.ERROR, "cures all", places);
    Finding finding =
        new Finding(
            same.id(),
            same.rule(),
            same.family(),
            same.level(),
            same.certainty(),
            same.message(),
            same.suggestions(),
            same.quote(),
            same.context(),
            places,
            same.authority(),
            "Products row 4");
    return new DocumentResult(
        "list.xlsx",
        "ef".repeat(32),
        "xlsx",
        List.of(finding),
        List.of(
            new StatementAnswer(
                "needs-notice",
                "notice",
                "The notice",
                StatementAnswer.Status.PRESENT,
                "expected because we say so",
                places.subList(0, 1),
                StatementAnswer.Detail.NONE,
                "Products row 4")),
        List.of(new UnreadPart("picture", "it has no words", places.get(4))));
  }

  private static Finding finding(
      String id, String rule, Level level, String quote, List<Place> places) {
    return new Finding(
        id,
        rule,
        "test-family",
        level,
        Certainty.PATTERN,
        "“" + quote + "” is a claim.",
        List.of("Say less.", "x".repeat(120)),
        quote,
        "They say that it " + quote + " " + "and so on ".repeat(20).strip() + ".",
        places,
        List.of(ACT, HOUSE));
  }

  private static StatementAnswer answer(String id, StatementAnswer.Status status) {
    return new StatementAnswer(
        id, "notice", "The notice", status, "expected because we say so", List.of(place(11)));
  }

  private static Place place(int line) {
    return new Place(
        new Position(line, 4),
        new Position(line, 13),
        new TextRange(line * 10, line * 10 + 9),
        List.of("Hope", "More › hope"));
  }
}
