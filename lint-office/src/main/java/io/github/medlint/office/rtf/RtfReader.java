package io.github.medlint.office.rtf;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import io.github.medlint.format.Formats;
import io.github.medlint.format.ReadResult;
import io.github.medlint.format.TrackedChanges;
import io.github.medlint.office.flow.Assembly;
import io.github.medlint.office.flow.Flow;
import io.github.medlint.office.pack.BadFileException;
import io.github.medlint.office.pack.FileKind;
import io.github.medlint.office.pack.OfficeReader;
import io.github.medlint.text.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads documents in the Rich Text Format. */
public final class RtfReader extends OfficeReader {

  /** A reader; any number may exist. */
  public RtfReader() {
    super("rtf");
  }

  @Override
  protected ReadResult result(String path, byte[] bytes, Formats formats) throws BadFileException {
    if (!FileKind.isRtf(bytes)) {
      String kind = FileKind.kind(bytes);
      String what = bytes.length == 0 ? "the file is empty" : "this is " + told(kind);
      throw new BadFileException(what, "give it the ending that its content has");
    }
    RtfWalk walk;
    try {
      walk = walk(bytes, formats.tracked());
    } catch (RtfWalk.TooDeepException e) {
      throw new BadFileException("the file is nested too deep", "save it anew");
    } catch (IOException | RuntimeException e) {
      throw new BadFileException("the file is damaged", "save it anew, best as .docx");
    }
    return ReadResult.of(
        Assembly.of(walk.flow(), path, format(), Sha256.of(bytes), walk.title(), true));
  }

  /** The paragraphs of a text in RTF, such as the body of a message. */
  public static @Nullable Flow flow(byte[] bytes) {
    try {
      return walk(bytes, TrackedChanges.ACCEPTED).flow();
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  private static RtfWalk walk(byte[] bytes, TrackedChanges tracked) throws IOException {
    RtfWalk walk = new RtfWalk(tracked);
    new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(bytes)), walk);
    return walk;
  }

  private static String told(@Nullable String kind) {
    return kind == null ? "no RTF document" : kind + ", no RTF document";
  }
}
