package io.github.medlint.report.check;

import io.github.medlint.check.Finding;
import io.github.medlint.check.Place;
import io.github.medlint.report.writing.Ansi;
import io.github.medlint.report.writing.Wrapped;
import io.github.medlint.rule.Level;
import io.github.medlint.text.Printable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes the cards of a draft. */
final class CardText {

  /** UTF-16 units of the words told of a further place. */
  private static final int BRIEF = 60;

  /** UTF-16 units shown on either side of the words found. */
  private static final int AROUND = 30;

  private final Appendable out;
  private final int width;
  private final boolean colour;
  private final AuthorityNotes notes;

  CardText(Appendable out, int width, boolean colour, AuthorityNotes notes) {
    this.out = out;
    this.width = width;
    this.colour = colour;
    this.notes = notes;
  }

  /** Writes cards of one rule: the first in full, then where else the rule finds the like. */
  void write(List<Card> same) throws IOException {
    Card first = same.get(0);
    Finding lead = first.lead();
    out.append("  ").append(lead.places().get(0).told()).append("  ");
    out.append(painted(lead.level())).append("  ").append(Printable.of(lead.rule()));
    String numbers = notes.of(lead.authority());
    out.append(Ansi.FAINT.paint(numbers.isEmpty() ? "" : "  " + numbers, colour)).append('\n');
    Wrapped text = new Wrapped(out, width, 6);
    String excerpt = Excerpt.of(lead, AROUND, this::marked);
    text.paragraph(excerpt + " " + saying(lead));
    if (!lead.suggestions().isEmpty() && lead.level() != Level.ADVICE) {
      text.item("→ ", Printable.of(lead.suggestions().get(0)));
    }
    if (!lead.record().isEmpty()) {
      text.paragraph(Ansi.FAINT.paint("in " + Printable.of(lead.record()), colour));
    }
    for (Finding other : first.others()) {
      text.item("also ", other(other));
    }
    List<String> elsewhere = elsewhere(same);
    if (!elsewhere.isEmpty()) {
      text.item("also at ", String.join("; ", elsewhere));
    }
  }

  private String other(Finding finding) {
    return Printable.of(finding.rule())
        + " ("
        + finding.level().label()
        + ") "
        + notes.of(finding.authority())
        + ": "
        + saying(finding);
  }

  /** The message without the quote at its head, which stands before it. */
  private static String saying(Finding finding) {
    String message = Printable.of(finding.message());
    String quote = "“" + Printable.of(finding.quote()) + "” ";
    return message.startsWith(quote) ? message.substring(quote.length()) : message;
  }

  private static List<String> elsewhere(List<Card> same) {
    List<String> told = new ArrayList<>();
    List<Place> places = same.get(0).lead().places();
    if (places.size() > 1) {
      told.add(told(places.subList(1, places.size())));
    }
    for (Card card : same.subList(1, same.size())) {
      StringBuilder line = new StringBuilder(told(card.lead().places()));
      line.append(' ').append(brief(card.lead().quote()));
      if (!card.others().isEmpty()) {
        line.append(" (and ");
        line.append(
            Printable.of(String.join(", ", card.others().stream().map(Finding::rule).toList())));
        line.append(')');
      }
      told.add(line.toString());
    }
    return told;
  }

  /** Places in the terms of a format have commas of their own. */
  private static String told(List<Place> places) {
    String separator = places.get(0).location() == null ? ", " : "; ";
    return String.join(separator, places.stream().map(Place::told).toList());
  }

  private static String brief(String quote) {
    String shown = Printable.of(quote);
    return shown.length() <= BRIEF
        ? "“" + shown + "”"
        : "“" + shown.substring(0, shown.offsetByCodePoints(0, BRIEF / 2)) + " …”";
  }

  /** Where there are no colours, in a log or a mail, signs must show what the finding is about. */
  private String marked(String quote) {
    return colour ? Ansi.QUOTE.paint(quote, true) : ">>" + quote + "<<";
  }

  private String painted(Level level) {
    Ansi ansi =
        switch (level) {
          case ERROR -> Ansi.ERROR;
          case WARNING -> Ansi.WARNING;
          case ADVICE -> Ansi.ADVICE;
        };
    return ansi.paint(level.label(), colour);
  }
}
