package io.github.medlint.office.flow;

import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Document;
import io.github.medlint.document.DocumentBuilder;
import io.github.medlint.document.Location;
import io.github.medlint.format.shape.Outline;
import io.github.medlint.text.SourceMap;
import io.github.medlint.text.SourceText;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a flow holds into one text, a paragraph a line, and makes a document of it. A mark of
 * a note, the label of an item and a sign for what is not read stand in the text but in no block.
 */
public final class Assembly {

  /** Stands for what is not read: the object replacement character. */
  private static final String SIGN = "\uFFFC";

  private final StringBuilder text = new StringBuilder();
  private final SpanLocations locations = new SpanLocations();
  private final ParagraphWriter paragraphs = new ParagraphWriter(text, locations);
  private final List<Step> steps = new ArrayList<>();
  private @Nullable OpenRecord record;

  private Assembly() {}

  /** A step of making the document, taken when its source is complete. */
  interface Step {
    void into(Outline outline);
  }

  /** A record whose end is not known before all is written. */
  private static final class OpenRecord {
    final String name;
    final int start;
    int end;

    OpenRecord(String name, int start) {
      this.name = name;
      this.start = start;
    }
  }

  /**
   * The document.
   *
   * @param sha256 digest of the file's bytes
   * @param title the title from the file's properties; empty if there is none
   * @param guess whether headings are told by their type where no markup tells them
   */
  public static Document of(
      Flow flow, String path, String format, String sha256, String title, boolean guess) {
    Assembly assembly = new Assembly();
    List<Flow.Item> items = flow.items();
    TypeScale scale = guess ? TypeScale.of(paragraphs(items)) : TypeScale.NONE;
    if (!title.isBlank()) {
      assembly.title(title.strip());
    }
    for (Flow.Item item : items) {
      assembly.write(item, scale);
    }
    assembly.endRecord();
    SourceText source = SourceText.extracted(path, assembly.text.toString(), sha256);
    DocumentBuilder document = new DocumentBuilder(source, format).locations(assembly.locations);
    Outline outline = new Outline(document);
    assembly.steps.forEach(step -> step.into(outline));
    return document.build();
  }

  private static List<Paragraph> paragraphs(List<Flow.Item> items) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Flow.Item item : items) {
      if (item instanceof Flow.Found found) {
        paragraphs.add(found.paragraph());
      }
    }
    return paragraphs;
  }

  private void write(Flow.Item item, TypeScale scale) {
    if (item instanceof Flow.Found found) {
      int rank = scale.rank(found.paragraph());
      steps.addAll(
          paragraphs.write(rank > 0 ? found.paragraph().heading(rank) : found.paragraph()));
    } else if (item instanceof Flow.NotRead one) {
      unread(one.what(), one.why(), one.where());
    } else if (item instanceof Flow.RecordStart start) {
      endRecord();
      if (!start.name().isEmpty()) {
        OpenRecord opened = new OpenRecord(start.name(), text.length());
        record = opened;
        steps.add(outline -> outline.record(opened.name, new TextRange(opened.start, opened.end)));
      }
    }
  }

  private void endRecord() {
    OpenRecord open = record;
    if (open != null) {
      open.end = text.length();
      record = null;
      steps.add(Outline::outsideOfSections);
    }
  }

  private void title(String title) {
    int start = text.length();
    text.append(title);
    SourceMap.Builder block = new SourceMap.Builder().verbatim(text, start, text.length());
    locations.add(
        start, text.length(), 0, Locator.at(new Location.Part("the title in the properties", 0)));
    text.append('\n');
    steps.add(outline -> outline.block(BlockRole.META_TITLE, 0, Set.of(), block));
  }

  private void unread(String what, String why, @Nullable Location where) {
    if (where == null) {
      steps.add(outline -> outline.unread(what, why, null));
      return;
    }
    int start = text.length();
    text.append(SIGN).append('\n');
    TextRange sign = new TextRange(start, start + SIGN.length());
    locations.add(sign.start(), sign.end(), 0, Locator.at(where));
    steps.add(outline -> outline.unread(what, why, sign));
  }
}
