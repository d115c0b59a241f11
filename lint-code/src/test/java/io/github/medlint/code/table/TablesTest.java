package io.github.medlint.code.table;

import static io.github.medlint.code.Reading.blocks;
import static io.github.medlint.code.Reading.read;
import static io.github.medlint.code.Reading.unread;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.document.DocumentRecord;
import org.junit.jupiter.api.Test;

class TablesTest {

  @Test
  void each_row_is_a_record_and_its_title_comes_first() {
    String csv =
        "body,title,url\n\"They help, they\nsay \"\"yes\"\".\",Warm lamps,https://a.b/c\n\nCold,\n";
    assertThat(blocks("a.csv", csv))
        .containsExactly(
            "heading 1: Warm lamps", "paragraph: They help, they say \"yes\".", "paragraph: Cold");
    assertThat(read("a.csv", csv).records())
        .extracting(DocumentRecord::name)
        .containsExactly("row 2", "row 3");
  }

  @Test
  void semicolons_and_tabs_part_fields_too() {
    assertThat(blocks("a.csv", "title;price\nWarm lamps;1,5\n"))
        .containsExactly("heading 1: Warm lamps");
    assertThat(blocks("a.tsv", "title\tprice\nWarm lamps\t1,5\n"))
        .containsExactly("heading 1: Warm lamps");
  }

  @Test
  void each_post_of_an_export_is_a_record() {
    String xml =
        """
        <rss><channel><title>Lamp House</title>
        <item><title>Warm &amp; calm</title><content:encoded><![CDATA[<p>It <b>calms</b> all.</p>
        <h2>Why &amp; how</h2>]]></content:encoded><wp:post_type>post</wp:post_type></item>
        <item><title><![CDATA[Second & last]]></title><content:encoded><![CDATA[It is warm.]]></content:encoded></item>
        <item><title>pic</title><wp:post_type>attachment</wp:post_type></item>
        </channel></rss>
        """;
    assertThat(blocks("a.xml", xml))
        .containsExactly(
            "heading 1: Warm & calm",
            "paragraph: It calms all.",
            "heading 2: Why & how",
            "heading 1: Second & last",
            "paragraph: It is warm.");
    assertThat(read("a.xml", xml).records())
        .extracting(DocumentRecord::name)
        .containsExactly("post 1", "post 2");
  }

  @Test
  void markup_that_is_escaped_twice_is_told() {
    assertThat(
            unread(
                "a.xml", "<rss><item><description>&lt;p>Warm.&lt;/p></description></item></rss>"))
        .containsExactly("escaped markup: &lt;p>Warm.&lt;/p>");
  }

  @Test
  void elements_named_as_copy_are_read_in_any_xml() {
    assertThat(
            blocks(
                "a.xml",
                "<shop><title>Warm lamps</title><url>http://a.b</url><body>It is warm.</body></shop>"))
        .containsExactly("heading 1: Warm lamps", "paragraph: It is warm.");
  }

  @Test
  void a_mail_in_mjml_is_read_by_its_elements() {
    String mjml =
        """
        <mjml><mj-head><mj-title>Lamps</mj-title><mj-style>.a{b:c}</mj-style></mj-head><mj-body>
        <mj-text>Our lamp calms {{ name }}.</mj-text><mj-text><h1>Rest</h1></mj-text>
        <mj-button href="/a">Book now</mj-button><mj-image src="a.png" alt="A lamp" /><mj-divider />
        </mj-body></mjml>
        """;
    assertThat(blocks("a.mjml", mjml))
        .containsExactly(
            "meta-title: Lamps",
            "paragraph: Our lamp calms .",
            "heading 1: Rest",
            "call-to-action: Book now",
            "alt: A lamp");
    assertThat(unread("a.mjml", mjml)).containsExactly("template code: {{ name }}");
  }
}
