package io.github.medlint.format;

import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Document;
import io.github.medlint.document.DocumentBuilder;
import io.github.medlint.document.Placement;
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

  @Override
  public String format() {
    return "html";
  }

  @Override
  public Document read(SourceText source) {
    DocumentBuilder document = new DocumentBuilder(source, format());
    HtmlFindings findings = new HtmlFindings(document);
    HtmlSource page = HtmlSource.of(source.content(), new TextRange(0, source.content().length()));
    if (!page.frontMatter().isEmpty()) {
      findings.unread("front matter", "it is not read in HTML files", page.frontMatter());
    }
    HtmlWalk walk = new HtmlWalk(page, HtmlScope.outermost(Set.of()), findings);
    walk.over(List.of(Jsoup.parse(page.masked(), "", parser())));
    findings.inSourceOrder().forEach(block -> add(block, document));
    return document.build();
  }

  /**
   * Reads the HTML in {@code range} of a larger source, as content of a page's body, into {@code
   * document}; all offsets are those of the whole source.
   *
   * @param placements where the fragment stands in its document
   */
  static void readFragment(
      SourceText source, TextRange range, Set<Placement> placements, DocumentBuilder document) {
    HtmlFindings findings = new HtmlFindings(document);
    HtmlSource part = HtmlSource.of(source.content(), range);
    walkFragment(part, HtmlScope.outermost(placements), findings);
    findings.inSourceOrder().forEach(block -> add(block, document));
  }

  static void walkFragment(HtmlSource part, HtmlScope scope, HtmlFindings findings) {
    List<Node> nodes = parser().parseFragmentInput(part.masked(), new Element("body"), "");
    new HtmlWalk(part, scope, findings).over(nodes);
  }

  private static Parser parser() {
    return Parser.htmlParser().setTrackPosition(true);
  }

  private static void add(HtmlBlock block, DocumentBuilder document) {
    if (block.role() == BlockRole.HEADING) {
      document.heading(block.level(), block.placements(), block.text());
    } else {
      document.block(block.role(), block.level(), block.placements(), block.text());
    }
  }
}
