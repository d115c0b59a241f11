package io.github.medlint.report.register;

import io.github.medlint.check.ClaimApproval;
import io.github.medlint.text.Printable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The claims register for people: a line for what is known of a claim, and one for its words. */
public final class ClaimsTable {

  private ClaimsTable() {}

  public static void write(ClaimsRegister register, Appendable out) throws IOException {
    String path = "";
    for (ClaimsRegister.Entry entry : register.entries()) {
      if (!entry.path().equals(path)) {
        out.append(path.isEmpty() ? "" : "\n").append(Printable.of(entry.path())).append('\n');
        path = entry.path();
      }
      var claim = entry.claim();
      List<String> facts = new ArrayList<>();
      facts.add(entry.types("+"));
      if (!claim.drug().isEmpty()) {
        facts.add(claim.drug());
      }
      if (!claim.condition().isEmpty()) {
        facts.add(claim.condition());
      }
      if (!claim.status().isEmpty()) {
        facts.add(claim.status());
      }
      facts.add(claim.certainty());
      facts.add("source " + claim.source().label());
      if (entry.approval().status() != ClaimApproval.Status.NO_REGISTER) {
        facts.add((entry.approval().status().label() + " " + entry.approval().id()).strip());
      }
      out.append("  ")
          .append(claim.place().told())
          .append("  ")
          .append(Printable.of(String.join(" · ", facts)))
          .append("\n      ")
          .append(Printable.of(claim.text()))
          .append('\n');
      if (!entry.approval().difference().isEmpty()) {
        out.append("      changed: ")
            .append(Printable.of(entry.approval().difference()))
            .append('\n');
      }
    }
    long open = register.entries().stream().filter(e -> e.approval().status().isOpen()).count();
    out.append(register.entries().isEmpty() ? "" : "\n")
        .append(Integer.toString(register.entries().size()))
        .append(register.entries().size() == 1 ? " claim" : " claims")
        .append(open == 0 ? "" : ", " + open + " without a valid approval")
        .append('\n');
  }
}
