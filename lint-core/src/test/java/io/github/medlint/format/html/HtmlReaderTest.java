package io.github.medlint.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.document.Block;
import io.github.medlint.document.Document;
import io.github.medlint.document.DocumentBuilder;
import io.github.medlint.document.Placement;
import io.github.medlint.document.Unread;
import io.github.medlint.format.shape.Outline;
import io.github.medlint.text.SourceText;
import io.github.medlint.text.TextRange;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

  private static Document read(String html) {
    Document document = new HtmlReader().read(SourceText.of("page.html", html));
    HtmlSegments.holdIn(document);
    return document;
  }

  /** One line a block: role, level, placements, section, text. */
  private static String tree(String html) {
    return read(html).blocks().stream().map(HtmlReaderTest::line).collect(Collectors.joining("\n"));
  }

  private static String line(Block block) {
    String placements =
        block.placements().stream().sorted().map(Placement::label).collect(Collectors.joining(","));
    return block.role().label()
        + (block.level() > 0 ? " " + block.level() : "")
        + (placements.isEmpty() ? "" : " [" + placements + "]")
        + (block.section().path().isEmpty()
            ? ""
            : " {" + String.join(" > ", block.section().path()) + "}")
        + ": "
        + block.text().replace("\n", "⏎");
  }

  private static List<String> unread(String html) {
    Document document = read(html);
    return document.unread().stream().map(u -> u.what() + " @ " + place(document, u)).toList();
  }

  private static String place(Document document, Unread unread) {
    return unread.source() == null ? "?" : unread.source().slice(document.source().content());
  }

  @Test
  void a_page_is_read_with_roles_placements_and_sections() {
    String page =
        """
        <!DOCTYPE html>
        <html lang="en"><head>
        <title>Care &amp; Calm &ndash; Clinic</title>
        <meta name="description" content="Gentle care for &quot;stubborn&quot; pain">
        <meta property="og:title" content="Care and Calm">
        <meta property="og:description" content="Walk in today.">
        <meta property="og:image" content="https://example.org/a.png">
        <script type="application/ld+json">
        {"@type": "Clinic", "url": "https://example.org/", "name": "Calm \\u0026 Care",
         "description": "Relief \\"guaranteed\\"."}
        </script>
        <style>p { color: red }</style>
        </head><body class="has-footer menu-open">
        <header><nav class="main"><ul><li><a href="/">Home</a></li><li><a href="/book">Book now</a></li></ul></nav></header>
        <main>
        <h1>Feel <em>better</em></h1>
        <p>We treat <b>pa</b>in &amp; <a href="/stress">stress</a>.<br>Ask us.</p>
        <h2>Services</h2>
        <ul><li>Massage
          <ul><li>Swedish</li></ul> and more</li></ul>
        <table><caption>Prices</caption><tr><th>Visit</th><td>$50</td></tr></table>
        <blockquote><p>I feel new!</p><footer>A. Patient</footer></blockquote>
        <figure><img src="a.png" alt="A smiling face"><figcaption>Our team</figcaption></figure>
        <a class="btn btn-primary" href="/x">See how</a>
        <form><label>Name</label><input placeholder="Your name"><textarea>Tell us</textarea>
        <input type="submit" value="Send it"><button>Go</button></form>
        <h3>Small things</h3>
        <details><summary>Risks</summary><p>Bruising can happen.</p></details>
        <p hidden>Secret</p>
        <p style="font-size: 8px">Tiny</p>
        <p>Works <span style="display:none">not at all </span>well.</p>
        <aside>By the way</aside>
        <dl><dt>Term</dt><dd>Meaning</dd></dl>
        <div>Loose <span>words</span><p>Para</p>tail</div>
        <noscript>Turn on scripts</noscript>
        </main>
        <footer class="site-footer"><h2>Legal</h2><div class="disclaimer">No advice.</div>
        <p><small>All rights kept</small></p></footer>
        </body></html>
        """;
    assertThat(tree(page))
        .isEqualTo(
            """
            meta-title: Care & Calm – Clinic
            meta-description: Gentle care for "stubborn" pain
            meta-title: Care and Calm
            meta-description: Walk in today.
            meta-text: Calm & Care
            meta-text: Relief "guaranteed".
            link [header,navigation]: Home
            call-to-action [header,navigation]: Book now
            heading 1 {Feel better}: Feel better
            paragraph {Feel better}: We treat pain & stress.⏎Ask us.
            heading 2 {Feel better > Services}: Services
            list-item 1 {Feel better > Services}: Massage
            list-item 2 {Feel better > Services}: Swedish
            list-item 1 {Feel better > Services}: and more
            caption {Feel better > Services}: Prices
            table-cell {Feel better > Services}: Visit
            table-cell {Feel better > Services}: $50
            quote {Feel better > Services}: I feel new!
            quote {Feel better > Services}: A. Patient
            alt {Feel better > Services}: A smiling face
            caption {Feel better > Services}: Our team
            call-to-action {Feel better > Services}: See how
            paragraph {Feel better > Services}: Name
            alt {Feel better > Services}: Your name
            alt {Feel better > Services}: Tell us
            call-to-action {Feel better > Services}: Send it
            call-to-action {Feel better > Services}: Go
            heading 3 {Feel better > Services > Small things}: Small things
            paragraph {Feel better > Services > Small things}: Risks
            paragraph [collapsed] {Feel better > Services > Small things}: Bruising can happen.
            paragraph [hidden] {Feel better > Services > Small things}: Secret
            paragraph [small] {Feel better > Services > Small things}: Tiny
            paragraph {Feel better > Services > Small things}: Works well.
            paragraph [hidden] {Feel better > Services > Small things}: not at all
            paragraph [aside] {Feel better > Services > Small things}: By the way
            paragraph {Feel better > Services > Small things}: Term
            paragraph {Feel better > Services > Small things}: Meaning
            paragraph {Feel better > Services > Small things}: Loose words
            paragraph {Feel better > Services > Small things}: Para
            paragraph {Feel better > Services > Small things}: tail
            paragraph {Feel better > Services > Small things}: Turn on scripts
            heading 2 [footer] {Feel better > Legal}: Legal
            disclaimer [footer] {Feel better > Legal}: No advice.
            disclaimer [footer,small] {Feel better > Legal}: All rights kept\
            """);
    assertThat(unread(page)).isEmpty();
  }

  @Test
  void a_range_of_text_leads_to_its_source_with_the_tags_in_between() {
    Document document = read("<p>We c<b>u</b>re &amp; heal</p>");
    Block block = document.blocks().get(0);
    int at = block.text().indexOf("cure");
    assertThat(block.map().toSource(new TextRange(at, at + 6)).slice(document.source().content()))
        .isEqualTo("c<b>u</b>re &amp;");
  }

  @Test
  void white_space_folds_except_in_pre() {
    assertThat(tree("<p>\r\n a\t\n<b> b</b> </p><pre>\n x\n  y</pre><pre><code>z  z</code></pre>"))
        .isEqualTo("paragraph: a b\nparagraph:  x⏎  y\ncode: z  z");
  }

  @Test
  void spaces_of_no_width_or_break_alone_make_no_block() {
    assertThat(tree("<p>&nbsp;</p><p>&#8203;</p><div> <br> </div><p>a</p>"))
        .isEqualTo("paragraph: a");
  }

  @Test
  void a_link_is_a_block_of_its_own_only_outside_of_prose() {
    assertThat(
            tree(
                "<p>See <a href=a>our page</a>.</p><p><a href=b>Our page</a></p>"
                    + "<div><a href=c>One</a> | <a href=d>Get two</a>*</div>"
                    + "<a href=e><h3>Card</h3><p>Long prose of a card.</p></a>"
                    + "<a href=g><div>Our new drip</div><div>It heals all nerves. →</div></a>"
                    + "<p><a name=f>Anchor</a></p>"))
        .isEqualTo(
            """
            paragraph: See our page.
            link: Our page
            link: One
            call-to-action: Get two*
            heading 3 {Card}: Card
            paragraph {Card}: Long prose of a card.
            link {Card}: Our new drip
            paragraph {Card}: It heals all nerves. →
            paragraph {Card}: Anchor\
            """);
  }

  @Test
  void small_print_leaves_the_sentence_but_a_trade_mark_does_not() {
    assertThat(
            tree(
                "<p>Try Calmex<small>TM</small> now. <small>Results may vary by person.</small></p>"))
        .isEqualTo("paragraph: Try CalmexTM now.\nparagraph [small]: Results may vary by person.");
  }

  @Test
  void a_raised_reference_mark_is_no_part_of_the_word_before_it() {
    assertThat(
            tree("<p>It cures pain<sup>1,2</sup> on 5 cm<sup>2</sup> of skin.<sup>[3]</sup></p>"))
        .isEqualTo("paragraph: It cures pain 1,2 on 5 cm2 of skin. [3]");
  }

  @Test
  void template_code_is_no_text_and_moves_nothing() {
    String page =
        "---\ntitle: x\n---\n<p title=\"{{ a }}\">Hi {{ name | upcase }}, {% if a < b %}dear{% endif %}"
            + " <%= \"<p>\" %>friend.</p><?php echo '<h1>no</h1>'; ?><p>{{!-- <b>x</b> }} --}}End</p>"
            + "<img alt=\"Dr. {{ n }} smiles\">{% comment %}<p>gone</p>{% endcomment %}"
            + "{# <p>gone</p> #}";
    assertThat(tree(page))
        .isEqualTo("paragraph: Hi , dear friend.\nparagraph: End\nalt: Dr. smiles");
    assertThat(unread(page))
        .containsExactly(
            "front matter @ ---\ntitle: x\n---",
            "template code @ {{ name | upcase }}",
            "template code @ <%= \"<p>\" %>",
            "template code @ <?php echo '<h1>no</h1>'; ?>");
  }

  @Test
  void braces_without_an_end_stay_text() {
    assertThat(tree("<p>a {{ b</p><p>c {% d</p><p>{ e }</p>"))
        .isEqualTo("paragraph: a {{ b\nparagraph: c {% d\nparagraph: { e }");
  }

  @Test
  void what_is_no_text_is_listed_with_its_place() {
    assertThat(
            unread(
                "<img src=a><img src=b alt=''><img src=c width=1><iframe src=d></iframe>"
                    + "<video src=e>old</video><canvas></canvas><svg><g><text>Sale</text></g></svg>"
                    + "<svg><path d=''/></svg><div style='background: url(f)'>x</div>"
                    + "<style>a::after{content:'New!'} b{content:'\\201c'}</style>"))
        .containsExactly(
            "image without alt text @ <img src=a>",
            "embedded iframe @ <iframe src=d>",
            "video @ <video src=e>",
            "canvas @ <canvas>",
            "text in an SVG picture @ <svg>",
            "background image @ <div style='background: url(f)'>",
            "text in a style sheet @ <style>");
  }

  @Test
  void a_noscript_in_the_head_is_read_as_html() {
    assertThat(
            tree(
                "<head><noscript><p>Turn &amp; on</p><img alt='Pic'></noscript></head><p>Body</p>"))
        .isEqualTo("paragraph: Turn & on\nalt: Pic\nparagraph: Body");
  }

  @Test
  void hidden_parts_keep_their_text() {
    assertThat(
            tree(
                "<div aria-hidden=true>a<p>b</p></div><p style='visibility: hidden !important'>c</p>"
                    + "<p style='opacity:0'>d</p><p style='opacity:0.5'>e</p>"
                    + "<input type=hidden value='We send a note'><input type=hidden value=tok3n>"))
        .isEqualTo(
            """
            paragraph [hidden]: a
            paragraph [hidden]: b
            paragraph [hidden]: c
            paragraph [hidden]: d
            paragraph: e
            paragraph [hidden]: We send a note\
            """);
  }

  @Test
  void a_summary_shows_unless_an_outer_details_is_closed() {
    assertThat(
            tree(
                "<details><summary>A</summary>b<details open><summary>C</summary>d</details></details>"
                    + "<details open><summary>E</summary>f</details>"))
        .isEqualTo(
            """
            paragraph: A
            paragraph [collapsed]: b
            paragraph [collapsed]: C
            paragraph [collapsed]: d
            paragraph: E
            paragraph: f\
            """);
  }

  @Test
  void a_fragment_of_a_larger_source_has_the_places_of_that_source() {
    String source = "Intro *text*\r\n\r\n<div>Hot &lt; cold {{ x }}</div>\n\nend";
    SourceText text = SourceText.of("a.md", source);
    int start = source.indexOf("<div>");
    int end = source.indexOf("\n\nend");
    DocumentBuilder builder = new DocumentBuilder(text, "markdown");
    HtmlReader.readFragment(
        HtmlSource.of(source, new TextRange(start, end)),
        HtmlScope.outermost(Set.of(Placement.ASIDE)),
        new Outline(builder));
    Document document = builder.build();
    HtmlSegments.holdIn(document);
    Block block = document.blocks().get(0);
    assertThat(line(block)).isEqualTo("paragraph [aside]: Hot < cold");
    assertThat(block.source().slice(source)).isEqualTo("Hot &lt; cold");
  }
}
