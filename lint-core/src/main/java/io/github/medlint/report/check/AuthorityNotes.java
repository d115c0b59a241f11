package io.github.medlint.report.check;

import io.github.medlint.knowledge.Authority;
import io.github.medlint.report.writing.Wrapped;
import io.github.medlint.text.Printable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Numbers authorities as they are first named, so that each is told in full once. */
final class AuthorityNotes {

  private final List<Authority> named = new ArrayList<>();

  /** The numbers of authorities, as in {@code [1] [4]}. */
  String of(List<Authority> authorities) {
    return authorities.stream()
        .distinct()
        .map(authority -> "[" + number(authority) + "]")
        .collect(Collectors.joining(" "));
  }

  private int number(Authority authority) {
    if (!named.contains(authority)) {
      named.add(authority);
    }
    return named.indexOf(authority) + 1;
  }

  /** With the day unless all have the same, so that it is told once. */
  private static String told(Authority authority, boolean dated) {
    return Printable.of(authority.cite())
        + " ("
        + authority.kind().label()
        + (dated ? ", as of " + authority.asOf() : "")
        + ")";
  }

  /** Tells all that were named. */
  void write(Appendable out, int width) throws IOException {
    if (named.isEmpty()) {
      return;
    }
    Set<LocalDate> days = named.stream().map(Authority::asOf).collect(Collectors.toSet());
    List<String> told = new ArrayList<>();
    for (Authority authority : named) {
      told.add("[" + (told.size() + 1) + "] " + told(authority, days.size() > 1));
    }
    String once = days.size() > 1 ? "" : ", as of " + days.iterator().next();
    out.append("what the numbers stand for").append(once).append('\n');
    new Wrapped(out, width, 2).paragraph(String.join("; ", told));
    out.append('\n');
  }
}
