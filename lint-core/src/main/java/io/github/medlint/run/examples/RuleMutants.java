package io.github.medlint.run.examples;

import io.github.medlint.phrase.Phrase;
import io.github.medlint.rule.Rule;
import io.github.medlint.rule.RuleInfo;
import io.github.medlint.rule.pattern.AssertionFilter;
import io.github.medlint.rule.pattern.MatchNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rules that lack one part of another each: a phrase, an alternative of a phrase, an exception, a
 * condition of a match or a trigger, a condition of the assertion.
 *
 * <p>Rules are records of records, so they are rebuilt through their components: a new kind of rule
 * or condition needs nothing here.
 */
final class RuleMutants {

  /** Of a rule that looks for no words of its own; what it would ask of them is no part of it. */
  private static final MatchNode NO_WORDS = new MatchNode.Any(List.of());

  private RuleMutants() {}

  /**
   * A rule that lacks a part.
   *
   * @param part the key of the rule file that the part stands under
   * @param lacks the part, as rule files write it
   * @param rule has an id of its own and all the examples of the whole rule
   */
  record Mutant(String part, String lacks, Rule rule) {}

  /** One mutant for each part of {@code rule}. */
  static List<Mutant> of(Rule rule) {
    List<Mutant> mutants = new ArrayList<>();
    for (Change change : changes(rule, "")) {
      Object named = renamed(change.value, rule.id() + "~" + mutants.size());
      mutants.add(new Mutant(change.part, change.lacks, (Rule) named));
    }
    return mutants;
  }

  /** A value that lacks a part. */
  private record Change(String part, String lacks, Object value) {}

  private static List<Change> changes(@Nullable Object value, String part) {
    if (value instanceof RuleInfo) {
      return List.of();
    }
    if (value instanceof Rule.Words words && words.match().equals(NO_WORDS)) {
      return List.of();
    }
    if (value instanceof AssertionFilter filter) {
      return widened(filter);
    }
    if (value instanceof Phrase phrase) {
      return PhraseCuts.of(phrase).stream()
          .map(cut -> new Change(part, cut.without() + " in " + phrase.source(), cut.phrase()))
          .toList();
    }
    if (value instanceof List<?> list) {
      return shorter(list, part, 0, 1);
    }
    return value instanceof Record record ? changed(record, part) : List.of();
  }

  private static List<Change> changed(Record record, String part) {
    List<Change> changes = new ArrayList<>();
    RecordComponent[] components = record.getClass().getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      String name = record instanceof Rule ? components[i].getName() : part;
      Object value = Records.get(record, components[i]);
      List<Change> inner;
      if (value instanceof List<?> list) {
        // Of “all” the first says what is found; of “except” none is needed.
        int from = record instanceof MatchNode.All ? 1 : 0;
        inner = shorter(list, name, from, record instanceof Rule.Except ? 0 : 1);
      } else {
        inner = changes(value, name);
      }
      for (Change change : inner) {
        changes.add(new Change(change.part, change.lacks, Records.with(record, i, change.value)));
      }
    }
    return changes;
  }

  /**
   * Lists that lack an element or hold one that lacks a part.
   *
   * @param from elements before this one stay
   * @param least a list of so many elements keeps them
   */
  private static List<Change> shorter(List<?> list, String part, int from, int least) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      Object element = list.get(i);
      if (isPart(element) && i >= from && list.size() > least) {
        List<Object> fewer = new ArrayList<>(list);
        fewer.remove(i);
        changes.add(new Change(part, written(element), fewer));
      }
      for (Change change : changes(element, part)) {
        List<Object> other = new ArrayList<>(list);
        other.set(i, change.value);
        changes.add(new Change(change.part, change.lacks, other));
      }
    }
    return changes;
  }

  private static boolean isPart(Object element) {
    return element instanceof Record || element instanceof Phrase;
  }

  /** As rule files write it: the phrases in it, or what it is. */
  private static String written(Object element) {
    if (element instanceof Phrase phrase) {
      return phrase.source();
    }
    List<String> phrases = new ArrayList<>();
    addPhrases(element, phrases);
    return phrases.isEmpty() ? String.valueOf(element) : "all of " + String.join("; ", phrases);
  }

  private static void addPhrases(@Nullable Object value, List<String> into) {
    if (value instanceof Phrase phrase) {
      into.add(phrase.source());
    } else if (value instanceof List<?> list) {
      list.forEach(element -> addPhrases(element, into));
    } else if (value instanceof Record record) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        addPhrases(Records.get(record, component), into);
      }
    }
  }

  private static List<Change> widened(AssertionFilter filter) {
    List<Change> changes = new ArrayList<>();
    RecordComponent[] components = AssertionFilter.class.getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      if (Records.get(filter, components[i]) instanceof Set<?> set) {
        // Sparing required wording is held for all rules at once: by the law of required wording.
        Set<?> all = set.equals(AssertionFilter.CLAIM.setting()) ? set : allLike(set);
        if (!all.equals(set)) {
          String lacks = components[i].getName() + ": " + set;
          changes.add(new Change("assertion", lacks, Records.with(filter, i, all)));
        }
      }
    }
    return changes;
  }

  private static Set<?> allLike(Set<?> some) {
    return some.iterator().next() instanceof Enum<?> first ? all(first.getDeclaringClass()) : some;
  }

  private static <E extends Enum<E>> Set<E> all(Class<E> type) {
    return EnumSet.allOf(type);
  }

  /** The same with another id in every {@link RuleInfo}. */
  private static Object renamed(Object value, String id) {
    if (!(value instanceof Record record)) {
      return value;
    }
    Record named = record;
    RecordComponent[] components = record.getClass().getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      Object inner = Records.get(record, components[i]);
      if (record instanceof RuleInfo && components[i].getName().equals("id")) {
        named = Records.with(named, i, id);
      } else if (inner instanceof RuleInfo || inner instanceof Rule) {
        named = Records.with(named, i, renamed(inner, id));
      }
    }
    return named;
  }
}
