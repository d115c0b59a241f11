package io.github.medlint.language.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Marketing sentences of many shapes, the same in each run; written for this test. */
public final class SampleSentences {

  private static final int SEED = 2003;

  private static final List<String> THINGS =
      List.of(
          "Ketamine",
          "our infusion therapy",
          "this non-addictive, fast-acting treatment",
          "Zorvexil®",
          "the FDA-approved nasal spray",
          "a clinic-grade supplement (60 capsules)",
          "Dr. Halloway’s protocol",
          "TMS",
          "the 12-week programme",
          "semaglutide 2.4 mg");

  private static final List<String> ILLS =
      List.of(
          "depression",
          "treatment-resistant PTSD",
          "chronic pain",
          "anxiety and insomnia",
          "Type 2 diabetes",
          "the symptoms of OCD",
          "obesity",
          "migraine attacks");

  private static final List<String> PEOPLE =
      List.of("patients", "our clients", "Maria", "most adults over 65", "veterans", "you");

  /** {@code T}, {@code I} and {@code P} stand for a thing, an ill and people. */
  private static final List<String> SHAPES =
      List.of(
          "@T cures @I.",
          "@T does not cure @I, but it may ease it in some cases.",
          "No other product cures @I like @T!",
          "@T is not only safe but effective against @I.",
          "Is @T a cure for @I?",
          "@P say it cured them of @I.",
          "“It changed my life,” says one of @P, who had lived with @I for 10 years.",
          "Studies suggest that @T can reduce @I by up to 50%.",
          "Clinical trials confirm that @T works within 24 hours; results vary.",
          "If a clinic guarantees results for @I, walk away.",
          "Myth: @T is addictive. ",
          "@T has yet to be approved for @I.",
          "Without FDA approval, @T cannot be marketed for @I.",
          "What @P should know about @T",
          "WHY CHOOSE US FOR @I?",
          "Call 555-0134 or book online at www.example.org to learn whether @T is right for @P.",
          "@T fails to cure @I, nor is it meant to.",
          "The relief that @T brings is unlike anything @P have felt before.",
          "@T, which was first synthesised in 1962, is now used off-label for @I.",
          "Side effects include nausea, dizziness, headache and, rarely, liver damage.",
          "We don't promise miracles — we deliver them: @T beats @I.",
          "Tired of @I? Try @T today, risk-free!",
          "Don’t let @I control you.",
          "@P didn't believe that @T would help, yet 9 of 10 felt better after 3-4 sessions.",
          "It isn't that @T doesn't work; it's that nobody has shown it does.",
          "There is no better treatment of @I than @T.",
          "@T rewires the brain and heals the root cause of @I, not just its symptoms.",
          "Doctors, nurses and pharmacists recommend @T to @P with @I.",
          "Some of @P reported fewer days with @I (p < 0.05, n = 120).",
          "To determine whether @T is safe for @P, we begin with a medical evaluation.",
          "@T is designed to support healthy sleep… naturally.",
          "Compounded versions of @T aren't reviewed by the FDA for safety or effectiveness.",
          "Thanks to @T I can finally play with my kids again, and I haven't had @I since.",
          "Only $299/month & free shipping: get @T delivered to your door.",
          "Neither @T nor any pill will undo @I overnight, and we'd never claim otherwise.",
          "According to the company, @T has helped over 1,000,000 of @P overcome @I.",
          "Painless, proven, personal.",
          "Before starting @T, tell your provider if you're pregnant, nursing or taking MAOIs.",
          "As seen on TV: “the end of @I” – or so @P claim.",
          "Having treated @I for twenty years, we know what works and what doesn't.");

  private SampleSentences() {}

  /** So many texts, no two the same. */
  public static List<String> list(int count) {
    Random random = new Random(SEED);
    List<String> texts = new ArrayList<>();
    for (int i = 0; texts.size() < count; i++) {
      String text = SHAPES.get(i % SHAPES.size());
      text = text.replace("@T", THINGS.get(random.nextInt(THINGS.size())));
      text = text.replace("@I", ILLS.get(random.nextInt(ILLS.size())));
      text = text.replace("@P", PEOPLE.get(random.nextInt(PEOPLE.size())));
      text = Character.toUpperCase(text.charAt(0)) + text.substring(1);
      if (!texts.contains(text)) {
        texts.add(text);
      }
    }
    return texts;
  }
}
