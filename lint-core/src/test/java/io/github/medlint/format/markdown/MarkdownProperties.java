package io.github.medlint.format.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.document.Block;
import io.github.medlint.document.Document;
import io.github.medlint.text.SourceMap;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random mixes of everything that moves a text away from its source. */
class MarkdownProperties {

  @Property
  void every_mix_keeps_its_positions(@ForAll("mixes") String markdown) {
    for (Block block : MarkdownSegments.lawful(markdown).blocks()) {
      rangesLeadToTheirLetters(block, markdown);
    }
  }

  @Property
  void every_mix_in_a_cell_keeps_its_positions(@ForAll("cells") List<String> cells) {
    String markdown = "x\n\n|a|b|\r\n|-|-|\r\n|" + String.join("|", cells) + "|\r\n";
    Document document = MarkdownSegments.lawful(markdown);
    for (Block block : document.blocks()) {
      rangesLeadToTheirLetters(block, markdown);
    }
  }

  @Property
  void template_code_keeps_positions(@ForAll("mixes") String one, @ForAll("mixes") String two) {
    String markdown = one + "{{< x >}}" + two + " {% b %}\n\n" + one;
    MarkdownSegments.holdIn(
        new MarkdownReader().read(io.github.medlint.text.SourceText.of("a.md", markdown)));
  }

  /** A range between two verbatim segments starts and ends with the same letters in the source. */
  private static void rangesLeadToTheirLetters(Block block, String source) {
    SourceMap map = block.map();
    List<TextRange> verbatim = new ArrayList<>();
    for (int i = 0; i < map.segmentCount(); i++) {
      if (map.isVerbatim(i)) {
        verbatim.add(map.segmentText(i));
      }
    }
    for (TextRange first : verbatim) {
      for (TextRange last : verbatim) {
        if (first.start() <= last.start()) {
          for (int start : new int[] {first.start(), first.end() - 1}) {
            int end = last.end();
            if (start < end) {
              String text = block.text().substring(start, end);
              String slice = map.toSource(new TextRange(start, end)).slice(source);
              assertThat(slice.charAt(0)).isEqualTo(text.charAt(0));
              assertThat(slice).endsWith(text.substring(text.length() - 1));
            }
          }
        }
      }
    }
  }

  @Provide
  Arbitrary<String> mixes() {
    return pieces(
            "\n",
            "\r\n",
            "\r",
            "\n\n",
            "\n> ",
            "\n- ",
            "\n  ",
            "\n1. ",
            "\n# ",
            "\n    ",
            "\n```\n",
            "\n***\n",
            "\n|a|b|\n|-|-|\n|",
            "\n[^1]: ",
            "\n[r]: /u \"t\"\n",
            "  \n",
            "\\\n",
            "<div>",
            "</div>\n")
        .list()
        .ofMaxSize(25)
        .map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<List<String>> cells() {
    return pieces("\\|", "\\\\|", "`a\\|b`")
        .list()
        .ofMaxSize(12)
        .map(list -> String.join("", list).replace("\n", " "))
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  private static Arbitrary<String> pieces(String... more) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "a",
                "word",
                "Treats pain",
                " ",
                "  ",
                "\t",
                "*",
                "**",
                "_",
                "__",
                "~~",
                "`",
                "``",
                "[",
                "]",
                "](/x)",
                "](/x \"t\")",
                "![",
                "[r]",
                "[^1]",
                "^[",
                "<b>",
                "</b>",
                "<br>",
                "<a href='x'>",
                "</a>",
                "<img src=x>",
                "<sup>1</sup>",
                "<http://a.b/?c&amp;d>",
                "&amp;",
                "&amp",
                "&#38;",
                "&#x1F600;",
                "&NotEqualTilde;",
                "&nbsp;",
                "&;",
                "\\*",
                "\\&",
                "\\\\",
                "\\a",
                "\\",
                "|",
                "!",
                "😀",
                "e\u0301",
                "\u00a0",
                "\u200b",
                "\0",
                "&#0;",
                "{",
                "}",
                "{{ x }}",
                "\uFEFF"));
    all.addAll(List.of(more));
    return Arbitraries.of(all);
  }
}
