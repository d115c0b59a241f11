package io.github.medlint.office.slides;

import io.github.medlint.format.BytesReader;
import io.github.medlint.format.Formats;
import io.github.medlint.format.ReadResult;
import io.github.medlint.office.flow.Assembly;
import io.github.medlint.office.flow.Flow;
import io.github.medlint.office.pack.BadFileException;
import io.github.medlint.text.Sha256;
import java.util.Set;

/** Reads presentations: their slides and the notes to them. */
public final class PptxReader implements BytesReader {

  private static final String FORMAT = "pptx";

  @Override
  public Set<String> formats() {
    return Set.of(FORMAT);
  }

  @Override
  public ReadResult read(String path, byte[] bytes, Formats formats) {
    try {
      Presentation presentation = Presentation.open(bytes);
      Flow flow = new Flow();
      presentation.read(flow);
      return ReadResult.of(
          Assembly.of(flow, path, FORMAT, Sha256.of(bytes), presentation.title(), false)
              .document());
    } catch (BadFileException e) {
      return ReadResult.refused(path, e.why(), e.hint());
    }
  }
}
