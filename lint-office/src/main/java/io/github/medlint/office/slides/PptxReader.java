package io.github.medlint.office.slides;

import io.github.medlint.format.Formats;
import io.github.medlint.format.ReadResult;
import io.github.medlint.office.flow.Assembly;
import io.github.medlint.office.flow.Flow;
import io.github.medlint.office.pack.BadFileException;
import io.github.medlint.office.pack.OfficeReader;
import io.github.medlint.text.Sha256;

/** Reads presentations: their slides and the notes to them. */
public final class PptxReader extends OfficeReader {

  /** A reader; any number may exist. */
  public PptxReader() {
    super("pptx");
  }

  @Override
  protected ReadResult result(String path, byte[] bytes, Formats formats) throws BadFileException {
    Presentation presentation = Presentation.open(bytes);
    Flow flow = new Flow();
    presentation.read(flow);
    return ReadResult.of(
        Assembly.of(flow, path, format(), Sha256.of(bytes), presentation.title(), false));
  }
}
