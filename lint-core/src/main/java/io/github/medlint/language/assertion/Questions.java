package io.github.medlint.language.assertion;

import io.github.medlint.language.LevelUnavailableException;
import io.github.medlint.language.Sentence;
import io.github.medlint.language.assertion.Assertion.Mood;
import io.github.medlint.language.syntax.Analysis;
import java.util.List;
import java.util.Set;

/** Tells questions from statements. */
final class Questions {

  /** What may stand between a verb at the head of a question and its subject's noun. */
  private static final Set<String> ATTRIBUTE = Set.of("JJ", "JJR", "JJS", "RB", "CD");

  private static final Set<String> SUBJECT =
      Set.of("NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "DT", "PDT", "EX");

  private Questions() {}

  /** A question by its mark or, where no mark ends the sentence, by the words that open it. */
  static Mood moodOf(CuedSentence cued) {
    Sentence sentence = cued.sentence();
    boolean asked =
        sentence.endsAsQuestion()
            || (!sentence.isClosed()
                && cued.scopes().hits().stream()
                    .anyMatch(hit -> hit.first() == 0 && opensQuestion(hit, cued)));
    return asked ? Mood.QUESTION : Mood.STATEMENT;
  }

  private static boolean opensQuestion(Cue.Hit hit, CuedSentence cued) {
    return hit.is(Cue.Kind.QUESTION) && (!hit.cue().parsed() || subjectFollows(hit, cued));
  }

  /** “Is Botox safe”, but not “Are interested in …”, whose subject stands before the list. */
  private static boolean subjectFollows(Cue.Hit hit, CuedSentence cued) {
    Analysis analysis = cued.analysis();
    if (analysis == null || hit.end() >= cued.sentence().words().size()) {
      return false;
    }
    try {
      List<String> tags = analysis.tagged().tags();
      int at = cued.sentence().token(hit.end());
      while (at < tags.size() && ATTRIBUTE.contains(tags.get(at))) {
        at++;
      }
      return at < tags.size() && SUBJECT.contains(tags.get(at));
    } catch (LevelUnavailableException e) {
      return false; // Read as a statement: a claim is rather shown to a reader than lost.
    }
  }
}
