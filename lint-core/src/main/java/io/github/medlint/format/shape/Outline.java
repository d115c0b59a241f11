package io.github.medlint.format.shape;

import io.github.medlint.document.BlockRole;
import io.github.medlint.document.DocumentBuilder;
import io.github.medlint.document.Mark;
import io.github.medlint.document.Placement;
import io.github.medlint.text.SourceMap;
import io.github.medlint.text.TextRange;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts blocks into a document, and tells from the headings above them and from how they begin which
 * are disclaimers or references.
 */
public final class Outline {

  private static final int NONE = 7;

  private final DocumentBuilder document;
  private int disclaimerRank = NONE;
  private int referencesRank = NONE;

  /** Puts blocks into {@code document}. */
  public Outline(DocumentBuilder document) {
    this.document = document;
  }

  /** Adds a heading, which opens a section. */
  public void heading(int rank, Set<Placement> placements, SourceMap.Builder text) {
    String heading = text.text().strip();
    if (heading.isEmpty()) {
      return;
    }
    if (rank <= disclaimerRank) {
      disclaimerRank = DisclaimerShape.heads(heading) ? rank : NONE;
    }
    if (rank <= referencesRank) {
      referencesRank = PlainShapes.opensReferences(heading) ? rank : NONE;
    }
    document.heading(rank, placements, text);
  }

  /** Adds any other block, and one without visible text is left out. */
  public void block(BlockRole role, int level, Set<Placement> placements, SourceMap.Builder text) {
    BlockRole told = role(role, text.text());
    document.block(told, told == BlockRole.LIST_ITEM ? level : 0, placements, text);
  }

  public void mark(Mark mark) {
    document.mark(mark);
  }

  public void unread(String what, String why, @Nullable TextRange where) {
    document.unread(what, why, where);
  }

  /** Begins a record, as {@link DocumentBuilder#record} does. */
  public void record(String name, TextRange source) {
    outsideOfSections();
    document.record(name, source);
  }

  /** Ends all sections, as the end of the last record does. */
  public void outsideOfSections() {
    disclaimerRank = NONE;
    referencesRank = NONE;
    document.outsideOfSections();
  }

  /**
   * The role of a block that holds nothing but a link.
   *
   * @param text all of the link's text
   * @param prose the block's role if the link's text is prose
   */
  public static BlockRole linkRole(String text, BlockRole prose) {
    return LinkShape.role(text, prose);
  }

  /** Whether a paragraph of its own names a person or a day, as over an article. */
  public static boolean isByline(String text) {
    return PlainShapes.isByline(text);
  }

  /** Whether a line of its own heads a disclaimer, legal terms or a list of references. */
  public static boolean opensPart(String line) {
    return DisclaimerShape.heads(line) || PlainShapes.opensReferences(line);
  }

  private BlockRole role(BlockRole role, String text) {
    boolean prose =
        role == BlockRole.PARAGRAPH || role == BlockRole.LIST_ITEM || role == BlockRole.QUOTE;
    if (prose && (disclaimerRank < NONE || DisclaimerShape.opens(text))) {
      return BlockRole.DISCLAIMER;
    }
    return prose && referencesRank < NONE ? BlockRole.NOTE : role;
  }
}
