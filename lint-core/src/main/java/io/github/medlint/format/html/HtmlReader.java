package io.github.medlint.format.html;

import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Document;
import io.github.medlint.document.DocumentBuilder;
import io.github.medlint.format.shape.Outline;
import io.github.medlint.format.source.DocumentReader;
import io.github.medlint.text.SourceText;
import io.github.medlint.text.TextRange;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/**
 * Reads a web page: what it shows, what it hides, and what it tells search engines.
 *
 * <p>Templates of page builders (Liquid, Handlebars, ERB, PHP) are read too; their code is no text.
 */
public final class HtmlReader implements DocumentReader {

  private final Islands islands;

  public HtmlReader() {
    this(Islands.NONE);
  }

  /** A reader of pages with code in them that is no template's. */
  public HtmlReader(Islands islands) {
    this.islands = islands;
  }

  @Override
  public String format() {
    return "html";
  }

  @Override
  public Document read(SourceText source) {
    DocumentBuilder document = new DocumentBuilder(source, format());
    Outline outline = new Outline(document);
    HtmlFindings findings = new HtmlFindings(outline);
    TextRange whole = new TextRange(0, source.content().length());
    List<Island> code = islands.find(source.content(), whole);
    HtmlSource page =
        code.isEmpty()
            ? HtmlSource.of(source.content(), whole)
            : HtmlSource.withIslands(source.content(), whole, code);
    if (code.isEmpty() && !page.frontMatter().isEmpty()) {
      findings.unread("front matter", "it is not read in HTML files", page.frontMatter());
    }
    HtmlWalk walk = new HtmlWalk(page, HtmlScope.outermost(Set.of()), findings);
    walk.over(List.of(Jsoup.parse(page.masked(), "", parser())));
    HtmlContent content = new HtmlContent(page, HtmlScope.outermost(Set.of()), findings);
    for (Island island : code) {
      island.reading().into(content);
      content.endRun();
    }
    addAll(findings.inSourceOrder(), outline);
    return document.build();
  }

  /**
   * Reads the HTML in a part of a larger source as content of a page's body; all offsets are those
   * of the whole source.
   *
   * @param scope what the fragment stands in
   */
  public static void readFragment(HtmlSource part, HtmlScope scope, Outline outline) {
    HtmlFindings findings = new HtmlFindings(outline);
    walkFragment(part, scope, findings);
    addAll(findings.inSourceOrder(), outline);
  }

  static void walkFragment(HtmlSource part, HtmlScope scope, HtmlFindings findings) {
    List<Node> nodes = parser().parseFragmentInput(part.masked(), new Element("body"), "");
    new HtmlWalk(part, scope, findings).over(nodes);
  }

  private static Parser parser() {
    return Parser.htmlParser().setTrackPosition(true);
  }

  static void addAll(List<HtmlBlock> blocks, Outline outline) {
    for (HtmlBlock block : blocks) {
      if (block.role() == BlockRole.HEADING) {
        outline.heading(block.level(), block.placements(), block.text());
      } else {
        outline.block(block.role(), block.level(), block.placements(), block.text());
      }
    }
  }
}
