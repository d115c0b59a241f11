package io.github.medlint.office.docx;

import io.github.medlint.office.flow.Comments;
import io.github.medlint.office.flow.FieldCode;
import io.github.medlint.office.flow.Flow;
import io.github.medlint.office.flow.Inline;
import io.github.medlint.office.flow.Limits;
import io.github.medlint.office.flow.Look;
import io.github.medlint.office.flow.Spot;
import io.github.medlint.office.pack.BadFileException;
import io.github.medlint.office.pack.Relations;
import io.github.medlint.office.pack.Xml;
import java.util.ArrayList;
import java.util.List;

/** Reads the runs of one paragraph. */
final class InlineWalk {

  private final BlockWalk blocks;
  private final Xml xml;
  private final Spot spot;
  private final Flow after;
  private final List<Inline> content = new ArrayList<>();
  private ParagraphStyle style = ParagraphStyle.NONE;
  private int letters;
  private int dropped;

  /**
   * A paragraph.
   *
   * @param spot where it stands
   * @param after takes what is tied to the paragraph and stands behind it
   */
  InlineWalk(BlockWalk blocks, Spot spot, Flow after) {
    this.blocks = blocks;
    this.xml = blocks.xml();
    this.spot = spot;
    this.after = after;
  }

  List<Inline> content() {
    return content;
  }

  /** How many letters were not kept, since the paragraph has too many. */
  int dropped() {
    return dropped;
  }

  /** Reads the {@code w:p} that starts here; gives the properties that it has itself. */
  ParagraphStyle paragraph(ParagraphStyle.Sections sections) throws BadFileException {
    inlines("w:p", "", sections);
    return style;
  }

  private void inlines(String end, String link, ParagraphStyle.Sections sections)
      throws BadFileException {
    int around = xml.depth();
    while (xml.next() && !(xml.ends(end) && xml.depth() < around)) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "w:pPr" -> style = ParagraphStyle.read(xml, sections);
        case "w:r" -> run(link);
        case "w:hyperlink" -> inlines("w:hyperlink", target(), sections);
        case "w:fldSimple" -> {
          String to = FieldCode.link(xml.attribute("w:instr", ""));
          inlines("w:fldSimple", to.isEmpty() ? link : to, sections);
        }
        case "w:ins", "w:moveTo" -> {
          if (blocks.reading().leavesInserted()) {
            xml.skip();
          }
        }
        case "w:del", "w:moveFrom" -> {
          if (blocks.reading().leavesDeleted()) {
            xml.skip();
          }
        }
        case "w:smartTag", "w:sdt", "w:sdtContent", "w:customXml", "w:dir", "w:bdo" -> {
          // What is in them stands as if they were not there.
        }
        case "m:oMath",
            "m:oMathPara",
            "m:r",
            "m:e",
            "m:d",
            "m:f",
            "m:num",
            "m:den",
            "m:sSup",
            "m:sSub",
            "m:sSubSup",
            "m:sup",
            "m:sub",
            "m:rad",
            "m:nary",
            "m:func",
            "m:fName" -> {
          // The letters of a formula are read in its order.
        }
        case "m:t" -> text(xml.text(), new Look(0, false, false, false, false, false), link);
        default -> xml.skip();
      }
    }
  }

  private String target() {
    Relations.Relation relation = blocks.relations().get(xml.attribute("r:id"));
    if (relation != null) {
      return relation.target();
    }
    String anchor = xml.attribute("w:anchor", "");
    return anchor.isEmpty() ? "" : "#" + anchor;
  }

  private void run(String link) throws BadFileException {
    RunStyle own = RunStyle.NONE;
    StringBuilder text = new StringBuilder();
    while (xml.next() && !xml.ends("w:r")) {
      if (!xml.isStart()) {
        continue;
      }
      String sign = sign(xml.name());
      if (sign != null) {
        text.append(sign);
        xml.skip();
        continue;
      }
      switch (xml.name()) {
        case "w:rPr" -> own = RunStyle.read(xml);
        case "w:t", "w:delText" -> text.append(letters());
        case "w:footnoteReference", "w:endnoteReference" -> {
          flush(text, own, link);
          note();
        }
        case "w:commentReference" -> comment();
        case "w:fldChar" -> {
          flush(text, own, link);
          blocks.fields().mark(xml.attribute("w:fldCharType", ""));
          xml.skip();
        }
        case "w:instrText", "w:delInstrText" -> blocks.fields().code(xml.text());
        case "w:drawing", "w:pict", "w:object" -> new Drawing(blocks, spot, after).read();
        case "w:ruby", "w:rubyBase", "w:r" -> {
          // The base is text; what explains its sound is not, see w:rt.
        }
        default -> xml.skip();
      }
    }
    flush(text, own, link);
  }

  /** What stands for a sign of its own; null for any other element. */
  private static @org.jspecify.annotations.Nullable String sign(String name) {
    return switch (name) {
      case "w:tab", "w:ptab" -> "\t";
      case "w:br", "w:cr" -> "\n";
      case "w:noBreakHyphen" -> "-";
      default -> null;
    };
  }

  /** The letters of a {@code w:t}, no more than a paragraph may have. */
  private String letters() throws BadFileException {
    StringBuilder some = new StringBuilder();
    int around = xml.depth();
    while (xml.depth() >= around && xml.next()) {
      if (letters + some.length() <= Limits.PARAGRAPH) {
        some.append(xml.letters());
      } else {
        dropped += xml.letters().length();
      }
    }
    return some.toString();
  }

  private void flush(StringBuilder text, RunStyle own, String link) {
    if (text.length() > 0 && !blocks.fields().inCode()) {
      Styles styles = blocks.reading().file().styles();
      Look look = styles.resolved(own, style).look();
      text(text.toString(), look, link.isEmpty() ? blocks.fields().link() : link);
    }
    text.setLength(0);
  }

  private void text(String text, Look look, String link) {
    letters += text.length();
    content.add(new Inline.Text(text, look, link));
  }

  private void note() throws BadFileException {
    String id = xml.attribute("w:id", "");
    boolean footnote = xml.name().equals("w:footnoteReference");
    Notes notes = blocks.reading().notes();
    content.add(new Inline.NoteMark(footnote ? notes.footnote(id) : notes.endnote(id)));
    xml.skip();
  }

  private void comment() throws BadFileException {
    String words = blocks.reading().file().comment(xml.attribute("w:id", ""));
    if (words != null) {
      Comments.tell(words, spot.current(), after);
    }
    xml.skip();
  }
}
