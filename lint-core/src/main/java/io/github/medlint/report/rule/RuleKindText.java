package io.github.medlint.report.rule;

import io.github.medlint.knowledge.Knowledge;
import io.github.medlint.knowledge.Statement;
import io.github.medlint.phrase.Phrase;
import io.github.medlint.report.rule.RuleDescription.Part;
import io.github.medlint.rule.Fault;
import io.github.medlint.rule.Level;
import io.github.medlint.rule.RequiredPlace;
import io.github.medlint.rule.Rule;
import io.github.medlint.rule.Where;
import io.github.medlint.rule.pattern.AssertionFilter;
import io.github.medlint.rule.pattern.Counterweight;
import io.github.medlint.rule.pattern.DrugChoice;
import io.github.medlint.rule.pattern.SourceFault;
import io.github.medlint.rule.pattern.Support;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a rule looks for and what it asks, kind by kind. */
final class RuleKindText {

  private final Knowledge knowledge;
  private final List<Part> parts = new ArrayList<>();

  private RuleKindText(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  static List<Part> of(Rule rule, Knowledge knowledge) {
    RuleKindText text = new RuleKindText(knowledge);
    if (rule instanceof Rule.Words words) {
      text.looksFor("What it looks for", words);
    } else if (rule instanceof Rule.Substantiation substantiation) {
      text.substantiation(substantiation);
    } else if (rule instanceof Rule.Balance balance) {
      text.balance(balance);
    } else if (rule instanceof Rule.Register register) {
      text.register(register);
    } else if (rule instanceof Rule.Requirement requirement) {
      text.requirement(requirement);
    } else if (rule instanceof Rule.Approval approval) {
      text.prose(
          "Where a repository keeps approved claims in evidence.yaml, it fires at",
          List.of("each claim that is " + approval.fault().label()));
    } else if (rule instanceof Rule.Restatement restatement) {
      text.prose(
          "It finds nothing of its own; its authority is added to what is found by",
          List.copyOf(new TreeSet<>(restatement.restates())));
    }
    return text.parts;
  }

  /** The words that a rule looks for; null if it asks for none. */
  static Rule.@Nullable Words words(Rule rule) {
    Rule.Words words =
        rule instanceof Rule.Words own
            ? own
            : rule instanceof Rule.Substantiation substantiation
                ? substantiation.claim()
                : rule instanceof Rule.Balance balance
                    ? balance.benefit()
                    : rule instanceof Rule.Register register ? register.claim() : null;
    return words == null || PatternText.of(words.match()).isEmpty() ? null : words;
  }

  private void looksFor(String title, Rule.Words rule) {
    pattern(title, PatternText.of(rule.match()));
    pattern(
        rule.except().inSentence()
            ? "What undoes a match, anywhere in its sentence"
            : "What undoes a match, on the same words",
        rule.except().phrases().stream().map(Phrase::source).toList());
  }

  private void substantiation(Rule.Substantiation rule) {
    looksFor("Which claims it looks for", rule.claim());
    SourceFault fault = rule.fault();
    if (fault instanceof SourceFault.Unsupported unsupported) {
      support(unsupported.support());
    } else if (fault instanceof SourceFault.ToldTwice twice) {
      pattern(
          "It fires where two blocks of one "
              + twice.within().label()
              + " name a study in different ways of these, and none names it in both",
          PatternText.listed(twice.names()));
    } else {
      prose(
          "It fires at",
          List.of(
              fault instanceof SourceFault.OrphanMark
                  ? "each mark of a note to which no reference belongs"
                  : "each reference that nothing points to, where others are pointed to"));
    }
  }

  private void support(Support support) {
    prose(
        "Where a source must stand",
        support.reach().stream().sorted().map(Support.Reach::told).toList());
    pattern("Words that name a source", support.words().stream().map(Phrase::source).toList());
    Support.Told told = support.told();
    if (told != null) {
      pattern(
          (support.reach().isEmpty() ? "What must be told" : "Or what must be told")
              + " in the same "
              + told.within().label()
              + atLeast(told.atLeast(), told.of().size()),
          PatternText.listed(told.of()));
    }
  }

  private static String atLeast(int least, int of) {
    return of == 1 ? "" : ", at least " + least + " of";
  }

  private void balance(Rule.Balance rule) {
    looksFor("What praises a drug", rule.benefit());
    prose("Which drugs it is about", drugs(rule.drugs()));
    Counterweight tell = rule.tell();
    List<String> must = new ArrayList<>();
    for (Counterweight.Risks risks : new TreeSet<>(tell.risks())) {
      must.add(
          risks == Counterweight.Risks.BOXED
              ? "a risk of its boxed warning"
              : "a main risk that is on record for it");
    }
    must.addAll(PatternText.listed(tell.words()));
    pattern(
        (tell.where().contains(Counterweight.Where.ANYWHERE)
                ? "What the copy must tell with it"
                : "What the copy must not tell "
                    + String.join(
                        ", nor ",
                        new TreeSet<>(tell.where())
                            .stream().map(Counterweight.Where::otherwise).toList()))
            + atLeast(tell.atLeast(), must.size()),
        must);
  }

  private static List<String> drugs(DrugChoice drugs) {
    List<String> lines = new ArrayList<>();
    lines.add(
        drugs.only().isEmpty()
            ? "any drug on record"
            : String.join(", ", new TreeSet<>(drugs.only())));
    if (!drugs.except().isEmpty()) {
      lines.add("but not " + String.join(", ", new TreeSet<>(drugs.except())));
    }
    if (drugs.boxed()) {
      lines.add("only with a boxed warning");
    }
    if (drugs.rems()) {
      lines.add("only under a risk evaluation and mitigation strategy");
    }
    return lines;
  }

  private void register(Rule.Register rule) {
    prose("It makes no finding", List.of(rule.told()));
    looksFor("What it looks for", rule.claim());
    prose("And what is found by", List.copyOf(new TreeSet<>(rule.findingsOf())));
  }

  private void requirement(Rule.Requirement rule) {
    pattern("What asks for it", PatternText.of(rule.when()));
    prose(
        "Why it is expected",
        rule.because().isEmpty() ? List.of() : List.of("because " + rule.because()));
    String asks = "It asks for ";
    for (String id : rule.statements()) {
      Statement statement = knowledge.statements().get(id);
      if (statement != null) {
        prose(
            asks + "“" + statement.title() + "” (" + id + "), " + wording(statement),
            statement.wordings());
        asks = "Or for ";
      }
    }
    List<String> places = new ArrayList<>();
    for (RequiredPlace place : rule.places()) {
      if (!(place.where() instanceof Where.Document)) {
        places.add(place.where() + "; elsewhere it is " + place.level().label());
      }
    }
    if (rule.eachClaim()) {
      places.add("for each claim, not only the first");
    }
    if (!rule.covers().isEmpty()) {
      places.add(
          "it must name the "
              + String.join(" and the ", AssertionFilter.labels(rule.covers()))
              + " of each claim, or leave open which");
    }
    prose("Where it must stand", places);
    prose("What a fault weighs", faults(rule));
  }

  /** The faults that weigh something else than the rule's level. */
  private static List<String> faults(Rule.Requirement rule) {
    List<String> lines = new ArrayList<>();
    for (Fault fault : Fault.values()) {
      Level level = rule.levels().get(fault);
      if (fault != Fault.DISTANT && level != rule.info().level()) {
        lines.add(
            fault.label() + ": " + (level == null ? "told in the checklist only" : level.label()));
      }
    }
    return lines;
  }

  private static String wording(Statement statement) {
    return statement.fixedText().isEmpty()
        ? "for example"
        : "word by word, as prescribed by " + statement.fixedBy();
  }

  private void prose(String title, List<String> lines) {
    parts.add(new Part.Prose(title, lines));
  }

  private void pattern(String title, List<String> lines) {
    parts.add(new Part.Pattern(title, lines));
  }
}
