package io.github.medlint.code.page;

import static io.github.medlint.code.Reading.blocks;
import static io.github.medlint.code.Reading.unread;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComponentPagesTest {

  @Test
  void a_component_of_vue_is_read_with_its_script_and_bound_properties() {
    String vue =
        """
        <script setup>
        const faqs = [{ question: "Is it warm?", answer: "It is warm for all." }];
        console.log("Nothing is to be seen here.");
        </script>
        <template lang="html">
          <div><h1>{{ name }} of <b>rest</b></h1>
            <template v-if="on"><p>Our lamp {{ 'calms' }} the mind.</p></template>
            <BaseCard title="A card of words" :text="'Bound text is here.'" @click="go('x')" />
            <p v-text="'Text of a directive.'"></p>
            <img :alt="picture" src="a.png">
          </div>
        </template>
        <style scoped>.a { content: none; }</style>
        """;
    assertThat(blocks("a.vue", vue))
        .containsExactly(
            "heading 2: Is it warm?",
            "paragraph: It is warm for all.",
            "heading 1: of rest",
            "paragraph: Our lamp calms the mind.",
            "heading 2: A card of words",
            "paragraph: Bound text is here.",
            "paragraph: Text of a directive.");
    assertThat(unread("a.vue", vue)).containsExactly("expression: name");
  }

  @Test
  void a_component_of_svelte_is_read_without_its_blocks() {
    String svelte =
        """
        <script>
          let items = ["Warm light helps all."];
        </script>
        {#if on}<p>Our lamp {'calms'} the {part}.</p>{:else}<p>No lamp.</p>{/if}
        {#each items as item}<li>{item}</li>{/each}
        <Card title="Rest for you" text={`Sleep tight`}>Inner words here.</Card>
        {@html "<p>Raw words are here.</p>"}
        """;
    assertThat(blocks("a.svelte", svelte))
        .contains(
            "list-item 1: Warm light helps all.",
            "paragraph: Our lamp calms the .",
            "paragraph: No lamp.",
            "heading 3: Rest for you",
            "paragraph: Sleep tight",
            "paragraph: Inner words here.");
    assertThat(unread("a.svelte", svelte)).contains("expression: part");
  }

  @Test
  void a_page_of_astro_is_read_with_its_program_and_expressions() {
    String astro =
        """
        ---
        import L from "../L.astro";
        const title = "Lamps for rest";
        ---
        <L title={title} description="We sell warm lamps.">
          <h1 class="x">{title}</h1>
          <p>Our lamp{" "}calms <b>minds</b>.</p>
          {items.map((i) => <div><p>Lamp {i.name} is warm.</p></div>)}
          {on && <p>It's on &amp; well.</p>}
        </L>
        <script>const a = "Some lamps are very warm.";</script>
        """;
    assertThat(blocks("a.astro", astro))
        .containsExactly(
            "heading 2: Lamps for rest",
            "paragraph: We sell warm lamps.",
            "paragraph: Our lamp calms minds.",
            "paragraph: Lamp is warm.",
            "paragraph: It's on & well.",
            "paragraph: Some lamps are very warm.");
    assertThat(unread("a.astro", astro)).containsExactly("expression: i.name");
  }

  @Test
  void templates_of_shops_and_mails_are_read_without_their_code() {
    assertThat(
            blocks(
                "a.liquid",
                "<h2>{{ section.title }} lamps</h2>{% schema %}{\"name\": \"A b c\"}{% endschema %}"
                    + "{% if a %}<p>Warm.</p>{% endif %}"))
        .containsExactly("heading 2: lamps", "paragraph: Warm.");
    assertThat(unread("a.ejs", "<p>Hello <%= name %>!</p>"))
        .containsExactly("template code: <%= name %>");
  }
}
