package io.github.medlint.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.text.Diagnostics;
import io.github.medlint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceReaderTest {

  private static final String GOOD =
      """
      claims:
        - id: C-1
          text: It eases pain.
          evidence: [{reference: Doe 2021, page: "4"}]
          approver: J. Roe
          expires: 2027-06-30
          markets: [us]
      """;

  private final Diagnostics diagnostics = new Diagnostics();

  private List<ApprovedClaim> read(String yaml) {
    return EvidenceReader.read(SourceText.of("evidence.yaml", yaml), diagnostics);
  }

  private List<String> told() {
    return diagnostics.list().stream().map(d -> d.position() + " " + d.message()).toList();
  }

  @Test
  void reads_an_approved_claim() {
    ApprovedClaim claim = read(GOOD).get(0);
    assertThat(diagnostics.list()).isEmpty();
    assertThat(claim.expires()).isEqualTo(LocalDate.of(2027, 6, 30));
    assertThat(claim.evidence()).containsExactly(new ApprovedClaim.Reference("Doe 2021", "4"));
    assertThat(claim.covers("us-fl")).isTrue();
    assertThat(claim.covers("uk")).isFalse();
  }

  @Test
  void an_unknown_key_and_a_wrong_date_are_told_at_their_places() {
    assertThat(read(GOOD.replace("approver:", "aprover:"))).isEmpty();
    assertThat(told()).contains("5:5 unknown key “aprover”");
    assertThat(read(GOOD.replace("2027-06-30", "next year"))).isEmpty();
    assertThat(told()).contains("6:5 not a date: “next year”");
  }

  @Test
  void a_claim_without_evidence_or_of_a_known_id_is_told() {
    assertThat(read(GOOD.replace("[{reference: Doe 2021, page: \"4\"}]", "[]"))).isEmpty();
    assertThat(told()).contains("4:5 a claim needs “evidence”");
    assertThat(read(GOOD + GOOD.replace("claims:\n", ""))).hasSize(1);
    assertThat(told()).contains("8:5 “C-1” is defined a second time");
  }

  @Test
  void the_nearest_file_upward_counts_to_the_root_of_the_repository(@TempDir Path base)
      throws IOException {
    Path inner = Files.createDirectories(base.resolve("repo/docs"));
    Files.writeString(base.resolve("evidence.yaml"), GOOD);
    Files.createDirectory(base.resolve("repo/.git"));
    assertThat(new EvidenceReader(base, diagnostics).forDirectory(inner)).isEmpty();
    Files.writeString(base.resolve("repo/evidence.yaml"), GOOD);
    assertThat(new EvidenceReader(base, diagnostics).forDirectory(inner).orElseThrow()).hasSize(1);
  }
}
