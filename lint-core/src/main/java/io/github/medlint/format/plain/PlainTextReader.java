package io.github.medlint.format.plain;

import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Document;
import io.github.medlint.document.DocumentBuilder;
import io.github.medlint.document.Placement;
import io.github.medlint.format.plain.PlainRoles.Part;
import io.github.medlint.format.source.DocumentReader;
import io.github.medlint.text.SourceMap;
import io.github.medlint.text.SourceText;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads a draft without markup, such as text copied from a page. All of its letters end up in some
 * block, but for list markers, ruled lines and labels such as {@code Meta title:}.
 */
public final class PlainTextReader implements DocumentReader {

  private final Predicate<String> disclaimer;

  /** A reader that takes a paragraph for a disclaimer if {@code disclaimer} says so. */
  public PlainTextReader(Predicate<String> disclaimer) {
    this.disclaimer = disclaimer;
  }

  @Override
  public String format() {
    return "text";
  }

  @Override
  public Document read(SourceText source) {
    DocumentBuilder document = new DocumentBuilder(source, format());
    for (Part part : PlainRoles.of(PlainLines.split(source), disclaimer)) {
      SourceMap.Builder text = part.piece().without(part.label()).collect(source.content());
      if (part.role() == BlockRole.HEADING) {
        document.heading(part.level(), Set.of(), text);
      } else {
        Set<Placement> placements =
            part.role() == BlockRole.LINK ? Set.of(Placement.NAVIGATION) : Set.of();
        document.block(part.role(), part.level(), placements, text);
      }
    }
    return document.build();
  }
}
