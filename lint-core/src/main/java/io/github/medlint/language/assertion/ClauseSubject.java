package io.github.medlint.language.assertion;

import io.github.medlint.language.Dependency;
import io.github.medlint.language.ParsedSentence;
import io.github.medlint.language.Sentence;
import io.github.medlint.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds in a dependency tree who a statement is about: the subject of an active verb, the agent of
 * a passive one, the owner in “Ketamine's ability to heal”, the giver in “the relief it brings”.
 */
public final class ClauseSubject {

  private static final int MAX_CLIMB = 8;

  private static final Set<String> SHARED =
      Set.of("conj", "xcomp", "ccomp", "advcl", "parataxis", "obj", "obl", "iobj", "nmod");

  private final ParsedSentence parse;
  private final Sentence sentence;
  private final Set<Integer> statement = new HashSet<>();

  private ClauseSubject(ParsedSentence parse, int first, int end) {
    this.parse = parse;
    this.sentence = parse.tagged().sentence();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      if (token.start() < sentence.words().get(end - 1).end()
          && token.end() > sentence.words().get(first).start()) {
        statement.add(i);
      }
    }
  }

  /**
   * The words of the phrase that names who the words from {@code first} to before {@code end} are
   * about.
   *
   * @return the phrase's head first, then what belongs to it, as indices of {@link
   *     Sentence#words()}; empty if the sentence names nobody
   */
  public static List<Integer> find(ParsedSentence parse, int first, int end) {
    return new ClauseSubject(parse, first, end).find();
  }

  private List<Integer> find() {
    Integer at = head();
    for (int climbed = 0; at != null && climbed < MAX_CLIMB; climbed++) {
      Optional<Integer> found = subjectOf(at);
      if (found.isPresent()) {
        return phrase(found.get());
      }
      if (parse.relation(at).startsWith("nsubj")) {
        return phrase(at); // the statement stands in the very phrase that is the subject
      }
      if (parse.relation(at).startsWith("acl") && parse.governor(at) != Dependency.ROOT) {
        int noun = parse.governor(at);
        return phrase(child(noun, "nsubj").filter(s -> !isRelative(s)).orElse(noun));
      }
      at = above(at);
    }
    return List.of();
  }

  /** The statement's word that hangs on a word outside of it; null if it is punctuation alone. */
  private @Nullable Integer head() {
    return statement.stream()
        .filter(token -> !statement.contains(parse.governor(token)))
        .filter(token -> !parse.relation(token).equals("punct"))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** Who the clause or the noun phrase of a word names as its subject. */
  private Optional<Integer> subjectOf(int token) {
    boolean passive =
        child(token, "aux:pass").isPresent() || child(token, "nsubj:pass").isPresent();
    if (passive) {
      Optional<Integer> agent =
          parse.children(token).stream()
              .filter(c -> parse.relation(c).startsWith("obl"))
              .filter(c -> child(c, "case").filter(by -> lemma(by).equals("by")).isPresent())
              .findFirst();
      if (agent.isPresent()) {
        return agent;
      }
    }
    for (String relation : List.of("nsubj", "nsubj:pass", "nmod:poss")) {
      Optional<Integer> subject = child(token, relation);
      if (subject.isPresent()) {
        return subject.map(found -> isRelative(found) ? parse.governor(token) : found);
      }
    }
    // “the relief that it brings”: the giver is the subject of the clause that tells of the noun.
    return child(token, "acl:relcl")
        .flatMap(clause -> child(clause, "nsubj").filter(s -> !isRelative(s)));
  }

  /** Where to look when a word's own clause names no subject; null at the end of the road. */
  private @Nullable Integer above(int token) {
    int governor = parse.governor(token);
    if (governor == Dependency.ROOT) {
      return null;
    }
    String relation = parse.relation(token);
    return SHARED.contains(relation) || statement.contains(token) ? governor : null;
  }

  private boolean isRelative(int token) {
    String tag = parse.tagged().tags().get(token);
    return tag.equals("WDT") || tag.equals("WP");
  }

  private Optional<Integer> child(int token, String relation) {
    return parse.children(token).stream()
        .filter(c -> parse.relation(c).equals(relation))
        .findFirst();
  }

  private String lemma(int token) {
    return parse.tagged().lemmas().get(token);
  }

  /** A head and what hangs on it, clauses left out, as words. */
  private List<Integer> phrase(int head) {
    List<Integer> tokens = new ArrayList<>(List.of(head));
    Set<Integer> known = new HashSet<>(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      for (int child : parse.children(tokens.get(i))) {
        String relation = parse.relation(child);
        if (!relation.startsWith("acl") && !relation.equals("appos") && known.add(child)) {
          tokens.add(child);
        }
      }
    }
    List<Integer> words = new ArrayList<>();
    for (int token : tokens) {
      int word = sentence.wordAt(sentence.tokens().get(token).start());
      if (word >= 0) {
        words.add(word);
      }
    }
    return words;
  }
}
