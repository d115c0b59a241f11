package io.github.medlint.code.page;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.medlint.document.Document;
import io.github.medlint.format.html.HtmlReader;
import io.github.medlint.format.html.Island;
import io.github.medlint.format.source.DocumentReader;
import io.github.medlint.text.SourceText;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads mails in MJML: its tags as those of HTML that they become. */
public final class MjmlReader implements DocumentReader {

  private static final Pattern CODE =
      Pattern.compile("(?s)<!--.*?-->|\\{\\{.*?\\}\\}|\\{%.*?%\\}|(</?)(mjml|mj-[a-z-]+)");

  private static final Map<String, String> ELEMENTS =
      Map.of(
          "mj-title", "title",
          "mj-button", "button",
          "mj-image", "img",
          "mj-style", "style",
          "mj-table", "table",
          "mj-divider", "hr",
          "mj-spacer", "hr",
          "mj-navbar", "nav");

  @Override
  public String format() {
    return "mjml";
  }

  @Override
  public Document read(SourceText source) {
    return new HtmlReader(MjmlReader::code).read(source);
  }

  private static List<Island> code(String content, TextRange range) {
    List<Island> islands = new ArrayList<>();
    for (Matcher at = CODE.matcher(content); at.find(); ) {
      TextRange place = new TextRange(at.start(), at.end());
      String name = at.group(2);
      if (name != null) {
        String tag = at.group(1) + ELEMENTS.getOrDefault(name, "div");
        String shown = tag + " ".repeat(place.length() - tag.length());
        islands.add(new Island(place, shown, null, false, false, Island.Reading.NOTHING));
      } else if (content.charAt(place.start()) == '{') {
        boolean output = content.startsWith("{{", place.start());
        islands.add(new Island(place, "", null, false, output, Island.Reading.NOTHING));
      }
    }
    return islands;
  }
}
