package io.github.medlint.language.assertion;

import io.github.medlint.language.Dependency;
import io.github.medlint.language.ParsedSentence;
import io.github.medlint.language.Sentence;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * Decides by the dependency tree whether a cue that the words alone would let reach a statement
 * governs it: “not” of “patients who do not respond recover” does not govern “recover”.
 */
final class ParseScope {

  private static final Set<String> FUNCTION_RELATIONS =
      Set.of("det", "advmod", "aux", "aux:pass", "case", "mark", "cc", "cc:preconj", "neg", "cop");

  /** How a cue hangs on the verb or predicate that it turns, rather than on a noun. */
  private static final Set<String> VERB_RELATIONS = Set.of("advmod", "neg", "aux", "aux:pass");

  private static final Set<String> SUPPORTING = Set.of("aux", "aux:pass", "cop");
  private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");
  private static final Set<String> ALTERNATIVES = Set.of("or", "nor");

  private final ParsedSentence parse;
  private final Set<Integer> statement = new HashSet<>();
  private final int head;

  /** The scope of cues over the words from {@code first} to before {@code end}. */
  ParseScope(ParsedSentence parse, Sentence sentence, int first, int end) {
    this.parse = parse;
    for (int word = first; word < end; word++) {
      statement.add(sentence.token(word));
    }
    this.head = head();
  }

  /** Whether any word of the cue governs the statement, and by which word. */
  Governance governance(Sentence sentence, Cue.Hit cue) {
    Governance last = null;
    for (int word = cue.first(); word < cue.end(); word++) {
      int token = sentence.token(word);
      int root = scopeRoot(token);
      boolean holds = statement.contains(root) || isWithin(head, token, root);
      last = new Governance(holds, token, root, head);
      if (last.holds()) {
        break;
      }
    }
    return Objects.requireNonNull(last, "a cue without words");
  }

  /** The token whose subtree a word of a cue speaks of. */
  private int scopeRoot(int token) {
    if (!FUNCTION_RELATIONS.contains(parse.relation(token))) {
      return token;
    }
    int governor = parse.governor(token);
    if (governor == Dependency.ROOT) {
      return token;
    }
    // “No treatment can …”: what is denied is what is said of the treatment.
    boolean argument =
        parse.relation(token).equals("det")
            && (parse.relation(governor).startsWith("nsubj")
                || parse.relation(governor).equals("obj"));
    return argument && parse.governor(governor) != Dependency.ROOT
        ? parse.governor(governor)
        : governor;
  }

  /** The statement's word that hangs on a word outside of it. */
  private int head() {
    for (int token : statement) {
      if (!statement.contains(parse.governor(token)) && !parse.relation(token).equals("punct")) {
        return token;
      }
    }
    return statement.iterator().next();
  }

  /** Whether a token stands under the word that a cue speaks of and shares what it says. */
  private boolean isWithin(int token, int cue, int root) {
    boolean ofVerb = VERB_RELATIONS.contains(parse.relation(cue));
    for (int at = token; at != Dependency.ROOT; at = parse.governor(at)) {
      if (at == root) {
        return true;
      }
      if (ofVerb && parse.governor(at) == root && isClauseOfItsOwn(at)) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether a conjunct or an adverbial clause has a finite verb of its own: “not” of “is not
   * addictive and has no side effects” does not reach “has”, nor that of “need not suffer when it
   * heals” “heals”; that of “does not treat and cure” reaches “cure”. Forms that may as well be
   * infinitives or participles count for none.
   */
  private boolean isClauseOfItsOwn(int conjunct) {
    boolean adverbial = parse.relation(conjunct).startsWith("advcl");
    if (!adverbial && !parse.relation(conjunct).equals("conj")) {
      return false;
    }
    boolean finite = tag(conjunct).equals("VBZ");
    for (int child : parse.children(conjunct)) {
      String relation = parse.relation(child);
      if (relation.equals("cc") && ALTERNATIVES.contains(lemma(child))) {
        return false;
      }
      finite |= SUPPORTING.contains(relation) && FINITE.contains(tag(child));
    }
    return finite;
  }

  private String tag(int token) {
    return parse.tagged().tags().get(token);
  }

  private String lemma(int token) {
    return parse.tagged().lemmas().get(token);
  }
}
