package io.github.medlint.office.pdf.page;

import io.github.medlint.document.Location;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Reads the letters of pages in the order in which they are drawn, with what is marked on them. */
public final class PageText extends PDFTextStripper {

  private final List<PageContent> pages = new ArrayList<>();
  private final Budget budget;
  private final boolean contents;
  private final IdentityHashMap<TextPosition, Marked> marked = new IdentityHashMap<>();
  private final Deque<Marked> open = new ArrayDeque<>();
  private List<PageLink> links = List.of();
  private float pageArea = 1;
  private float pictures;
  private int pictureCount;
  private int unknown;
  private int number;

  private PageText(Budget budget, boolean contents) {
    this.budget = budget;
    this.contents = contents;
    setSortByPosition(false);
    setShouldSeparateByBeads(false);
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
  }

  /** What marked content says of the letters in it. */
  private static final class Marked {
    final int content;
    final boolean artifact;

    /** What stands for all of its letters; null if they stand for themselves. */
    final @Nullable String text;

    boolean used;

    Marked(int content, boolean artifact, @Nullable String text) {
      this.content = content;
      this.artifact = artifact;
      this.text = text;
    }
  }

  private static final Marked NONE = new Marked(-1, false, null);

  /**
   * Reads the pages of a document.
   *
   * @param budget bounds the work
   * @param contents whether the numbers of marked contents part the text
   */
  public static List<PageContent> read(PDDocument document, Budget budget, boolean contents)
      throws IOException {
    PageText text = new PageText(budget, contents);
    text.setEndPage(Math.min(document.getNumberOfPages(), Budget.PAGES));
    text.writeText(document, Writer.nullWriter());
    return text.pages;
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    number = getCurrentPageNo();
    if (budget.isSpent()) {
      return;
    }
    String fault = "";
    links = PageLink.of(page);
    pageArea = Math.max(1, page.getCropBox().getWidth() * page.getCropBox().getHeight());
    pictures = 0;
    pictureCount = 0;
    unknown = 0;
    marked.clear();
    open.clear();
    charactersByArticle.clear();
    try {
      budget.page(page);
      super.processPage(page);
    } catch (Budget.SpentException e) {
      fault = e.why();
    } catch (IOException | RuntimeException e) {
      fault = "its content is damaged";
    }
    boolean turned = page.getRotation() % 180 != 0;
    float width = page.getCropBox().getWidth();
    float height = page.getCropBox().getHeight();
    List<Glyph> glyphs = glyphs(page);
    pages.add(
        new PageContent(
            number,
            turned ? height : width,
            turned ? width : height,
            Segmenter.of(number, glyphs, contents),
            Math.min(1, pictures),
            pictureCount,
            unknown,
            fault));
  }

  @Override
  protected void writePage() {
    // The letters are taken as they are, when the page is done.
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.operator();
    switch (operator.getName()) {
      case "Do" -> {
        if (!operands.isEmpty() && operands.get(0) instanceof COSName name) {
          drawn(name);
        }
      }
      case "Tf" -> {
        if (!operands.isEmpty() && operands.get(0) instanceof COSName name) {
          budget.font(getResources(), name);
        }
      }
      case "BI" -> picture();
      default -> {
        // Text and its state are the stripper's.
      }
    }
    super.processOperator(operator, operands);
  }

  private void drawn(COSName name) throws IOException {
    if (getResources() == null || !getResources().isImageXObject(name)) {
      budget.form(getResources(), name);
      return;
    }
    picture();
  }

  private void picture() {
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    AffineTransform transform = matrix.createAffineTransform();
    float area = (float) Math.abs(transform.getDeterminant());
    pictures += area / pageArea;
    // What is smaller is an ornament or an icon.
    pictureCount += area / pageArea > 0.02f ? 1 : 0;
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    super.beginMarkedContentSequence(tag, properties);
    Marked around = open.isEmpty() ? NONE : open.element();
    int content = properties == null ? -1 : properties.getInt(COSName.MCID, -1);
    String text = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
    boolean artifact = around.artifact || (tag != null && tag.getName().equals("Artifact"));
    open.push(
        text == null && content < 0 && artifact == around.artifact
            ? around
            : new Marked(content < 0 ? around.content : content, artifact, text));
  }

  @Override
  public void endMarkedContentSequence() {
    super.endMarkedContentSequence();
    if (!open.isEmpty()) {
      open.pop();
    }
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    budget.letter();
    if (font instanceof PDType0Font && font.toUnicode(code) == null) {
      unknown++;
    }
    super.showGlyph(matrix, font, code, displacement);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    super.processTextPosition(position);
    // One that the stripper leaves out, as it does with a second stroke, is asked for by nobody.
    marked.put(position, open.isEmpty() ? NONE : open.element());
  }

  private List<Glyph> glyphs(PDPage page) {
    List<Glyph> glyphs = new ArrayList<>();
    if (charactersByArticle.isEmpty()) {
      return glyphs;
    }
    for (TextPosition position : charactersByArticle.get(0)) {
      Marked mark = marked.getOrDefault(position, NONE);
      String text = Letters.of(position);
      if (mark.text != null) {
        text = mark.used ? "" : Letters.plain(mark.text);
        mark.used = true;
      }
      if (!text.isEmpty()) {
        glyphs.add(glyph(position, text, mark, page.getRotation()));
      }
    }
    return glyphs;
  }

  private Glyph glyph(TextPosition position, String text, Marked mark, int rotation) {
    // As drawn: the font's own size is scaled by the text's and the page's transformation.
    float scale = Math.max(Math.abs(position.getYScale()), Math.abs(position.getXScale()));
    float size = Math.max(1, Math.round(scale * 20) / 20f);
    int turn = Math.floorMod(Math.round(position.getDir()) - rotation, 360);
    FontLook look = FontLook.of(position.getFont());
    float x = position.getX();
    float y = position.getY();
    Location.Box box =
        turn == 0
            ? new Location.Box(x, y - size * 0.8f, x + position.getWidth(), y + size * 0.22f)
            : new Location.Box(x - size, y - size, x + size, y + size);
    String link = "";
    for (PageLink one : links) {
      link = one.holds(box) ? one.target() : link;
    }
    return new Glyph(
        text,
        position.getXDirAdj(),
        position.getYDirAdj(),
        position.getWidthDirAdj(),
        size,
        position.getWidthOfSpace(),
        look.bold(),
        look.italic(),
        box,
        turn,
        mark.content,
        mark.artifact,
        link);
  }
}
