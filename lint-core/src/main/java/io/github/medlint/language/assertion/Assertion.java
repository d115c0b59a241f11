package io.github.medlint.language.assertion;

import io.github.medlint.document.BlockRole;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the copy does with a statement.
 *
 * @param polarity whether it is affirmed
 * @param certainty how far the copy commits itself to it
 * @param mood in what kind of sentence it stands
 * @param voice whose statement it is
 * @param setting where the copy makes it
 * @param evidence the words that decided, in reading order; empty for a plain statement
 */
public record Assertion(
    Polarity polarity,
    Certainty certainty,
    Mood mood,
    Voice voice,
    Setting setting,
    List<Evidence> evidence) {

  /** What copy does with a statement that it simply makes. */
  public static final Assertion PLAIN =
      new Assertion(
          Polarity.AFFIRMED,
          Certainty.ASSERTED,
          Mood.STATEMENT,
          Voice.OWN,
          Setting.RUNNING,
          List.of());

  public Assertion {
    evidence = List.copyOf(evidence);
  }

  /** The same, with one more piece of evidence. */
  public Assertion with(Evidence further) {
    List<Evidence> all = new ArrayList<>(evidence);
    all.add(further);
    return new Assertion(polarity, certainty, mood, voice, setting, all);
  }

  /** The same, made elsewhere in the copy. */
  public Assertion in(Setting other) {
    return new Assertion(polarity, certainty, mood, voice, other, evidence);
  }

  /** Affirmed or negated. */
  public enum Polarity {
    AFFIRMED,
    NEGATED;

    public String label() {
      return Assertion.label(this);
    }
  }

  /** How far the copy commits itself, from the strongest: the rungs of the ladder. */
  public enum Certainty {
    /** “It heals.” */
    ASSERTED(0),
    /** “Its ability to heal …”: taken for granted in a noun phrase. */
    PRESUPPOSED(1),
    /** “It can heal.” */
    POSSIBLE(2),
    /** “It may heal”, “it appears to”, “in some people”. */
    HEDGED(3);

    private final int rung;

    Certainty(int rung) {
      this.rung = rung;
    }

    /** How many rungs of the ladder it stands below an asserted claim. */
    public int rung() {
      return rung;
    }

    public String label() {
      return Assertion.label(this);
    }
  }

  /** The kind of sentence. */
  public enum Mood {
    STATEMENT,
    QUESTION,
    CONDITION,
    INSTRUCTION;

    public String label() {
      return Assertion.label(this);
    }
  }

  /** Whose words these are. */
  public enum Voice {
    /** The advertiser's own. */
    OWN,
    /** Research, an authority, an expert. */
    ATTRIBUTED,
    /** A patient or customer. */
    TESTIMONIAL,
    /** Somebody else's, in quotation marks or told to disagree. */
    QUOTED;

    public String label() {
      return Assertion.label(this);
    }
  }

  /** Where the copy makes a statement. */
  public enum Setting {
    /** What is read from sentence to sentence. */
    RUNNING("running copy"),
    /** A heading, a title or a call to action: what a reader sees first. */
    HEADING("heading or call to action"),
    /** A statement of the library, in the very words that it accepts. */
    REQUIRED("required wording"),
    /** A disclaimer or another legal text. */
    LEGAL("legal text"),
    /** A footnote or an entry of a list of references. */
    REFERENCE("reference list");

    private final String title;

    Setting(String title) {
      this.title = title;
    }

    /** The setting of what stands in a block of this role, required wordings left aside. */
    public static Setting of(BlockRole role) {
      return switch (role) {
        case HEADING, CALL_TO_ACTION, META_TITLE -> HEADING;
        case DISCLAIMER -> LEGAL;
        case NOTE -> REFERENCE;
        case META_DESCRIPTION,
            META_TEXT,
            PARAGRAPH,
            LIST_ITEM,
            TABLE_CELL,
            QUOTE,
            CAPTION,
            ALT,
            LINK,
            BYLINE,
            CODE ->
            RUNNING;
      };
    }

    /** Its name for people. */
    public String title() {
      return title;
    }

    public String label() {
      return Assertion.label(this);
    }
  }

  /**
   * A cue and where it stands.
   *
   * @param what what it says of the statement: {@code negation}, {@code hedge} …
   * @param range its place in the block's text
   */
  public record Evidence(String what, TextRange range) {}

  private static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
