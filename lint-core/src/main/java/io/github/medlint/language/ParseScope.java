package io.github.medlint.language;

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

  private final ParsedSentence parse;
  private final Set<Integer> statement = new HashSet<>();
  private final int head;

  /** The scope of cues over the words from {@code first} to before {@code end}. */
  ParseScope(ParsedSentence parse, Sentence sentence, int first, int end) {
    this.parse = parse;
    for (int word = first; word < end; word++) {
      statement.add(token(sentence, word));
    }
    this.head = head();
  }

  /** Whether any word of the cue governs the statement, and by which word. */
  Governance governance(Sentence sentence, Cue.Hit cue) {
    Governance last = null;
    for (int word = cue.first(); word < cue.end(); word++) {
      int token = token(sentence, word);
      int root = scopeRoot(token);
      last = new Governance(statement.contains(root) || isWithin(head, root), token, root, head);
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

  private boolean isWithin(int token, int root) {
    for (int at = token; at != Dependency.ROOT; at = parse.governor(at)) {
      if (at == root) {
        return true;
      }
    }
    return false;
  }

  private static int token(Sentence sentence, int word) {
    int start = sentence.words().get(word).start();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (start < sentence.tokens().get(i).end()) {
        return i;
      }
    }
    return sentence.tokens().size() - 1;
  }
}
