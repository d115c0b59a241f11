package io.github.medlint.report.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.medlint.check.Claim;
import io.github.medlint.check.ClaimApproval;
import io.github.medlint.check.Place;
import io.github.medlint.rule.ClaimType;
import io.github.medlint.text.Position;
import io.github.medlint.text.TextRange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsFormatsTest {

  private static ClaimsRegister register(String text) {
    Place place =
        new Place(
            new Position(3, 1), new Position(3, 9), new TextRange(4, 12), List.of("Hope", "Now"));
    Claim claim =
        new Claim(
            text,
            Set.of(ClaimType.PRICE, ClaimType.EFFICACY),
            Set.of("r"),
            place,
            "ketamine",
            "PTSD",
            "off-label",
            "asserted",
            Claim.Source.NEAR,
            new ClaimApproval(ClaimApproval.Status.DRIFTED, "C-1", "It {+really+} works"));
    return new ClaimsRegister(List.of(new ClaimsRegister.Entry("a.md", claim)));
  }

  private static String csv(String text) throws IOException {
    StringBuilder out = new StringBuilder();
    ClaimsCsv.write(register(text), out);
    return out.toString().split("\r\n", -1)[1];
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@x"})
  void a_cell_that_looks_like_a_formula_is_made_harmless(String text) throws IOException {
    assertThat(csv(text)).startsWith("a.md,3,1,efficacy price,'" + text + ",ketamine");
  }

  @Test
  void commas_and_quotes_are_quoted() throws IOException {
    assertThat(csv("It works, \"fast\""))
        .isEqualTo(
            "a.md,3,1,efficacy price,\"It works, \"\"fast\"\"\",ketamine,PTSD,off-label,asserted,"
                + "near,drifted,C-1,It {+really+} works,Hope > Now,3:1");
  }

  @Test
  void json_conforms_to_its_schema() throws IOException {
    StringBuilder out = new StringBuilder();
    ClaimsJson.write(register("It works"), out);
    try (InputStream in = ClaimsJson.class.getResourceAsStream("claims.schema.json")) {
      var schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      assertThat(schema.validate(out.toString(), InputFormat.JSON)).isEmpty();
    }
  }

  @Test
  void the_table_shows_what_was_changed() throws IOException {
    StringBuilder out = new StringBuilder();
    ClaimsTable.write(register("It works"), out);
    assertThat(out)
        .hasToString(
            """
            a.md
              3:1  efficacy+price · ketamine · PTSD · off-label · asserted · source near · drifted C-1
                  It works
                  changed: It {+really+} works

            1 claim, 1 without a valid approval
            """);
  }
}
