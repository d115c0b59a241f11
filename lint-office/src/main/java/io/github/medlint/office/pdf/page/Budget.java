package io.github.medlint.office.pdf.page;

import io.github.medlint.office.flow.Limits;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/**
 * How much work a file may make. It is counted, not timed, so that a file always reads the same.
 */
public final class Budget {

  /** Pages that are read. */
  public static final int PAGES = 3_000;

  /** Drawing instructions of all pages. */
  private static final long OPERATORS = 8_000_000;

  /** Letters that are drawn, also those that nobody sees. */
  private static final long LETTERS = 2L * Limits.TEXT;

  private final Set<COSBase> known = Collections.newSetFromMap(new IdentityHashMap<>());
  private long operators;
  private long letters;
  private boolean spent;

  /** The work is used up. */
  static final class SpentException extends RuntimeException {
    private static final long serialVersionUID = 1;

    SpentException(String why) {
      super(why);
    }

    String why() {
      String message = getMessage();
      return message == null ? "" : message;
    }
  }

  /** Whether nothing more is read. */
  public boolean isSpent() {
    return spent;
  }

  void operator() {
    if (++operators > OPERATORS) {
      spend("the file draws more than can be read");
    }
  }

  void letter() {
    if (++letters > LETTERS) {
      spend("the file has more letters than can be read");
    }
  }

  /** Makes sure that a page's instructions do not unpack to more than can be read. */
  void page(PDPage page) throws IOException {
    for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
      stream(streams.next().getCOSObject());
    }
  }

  /** Makes sure of the same for a part that several pages may share. */
  void form(@Nullable PDResources resources, COSName name) throws IOException {
    COSBase forms =
        resources == null ? null : resources.getCOSObject().getDictionaryObject(COSName.XOBJECT);
    if (forms instanceof COSDictionary dictionary
        && dictionary.getDictionaryObject(name) instanceof COSStream form) {
      stream(form);
    }
  }

  /** Makes sure of the same for a font and what belongs to it. */
  void font(@Nullable PDResources resources, COSName name) throws IOException {
    COSBase fonts =
        resources == null ? null : resources.getCOSObject().getDictionaryObject(COSName.FONT);
    if (fonts instanceof COSDictionary dictionary) {
      streams(dictionary.getDictionaryObject(name), 0);
    }
  }

  /** The streams in a part, which hang a few dictionaries deep in it. */
  private void streams(@Nullable COSBase part, int depth) throws IOException {
    if (part == null || depth > 4 || !known.add(part)) {
      return;
    }
    if (part instanceof COSStream stream) {
      known.remove(part);
      stream(stream);
    } else if (part instanceof COSDictionary dictionary) {
      for (COSName key : dictionary.keySet()) {
        // The way back to the page, and to all of the file.
        if (!key.equals(COSName.PARENT) && !key.equals(COSName.P)) {
          streams(dictionary.getDictionaryObject(key), depth + 1);
        }
      }
    } else if (part instanceof COSArray array && array.size() < 10) {
      for (int i = 0; i < array.size(); i++) {
        streams(array.getObject(i), depth + 1);
      }
    }
  }

  private void stream(COSStream stream) throws IOException {
    if (known.add(stream) && Unpacking.isTooMuch(stream)) {
      spend("a part of it unpacks to more than can be read");
    }
  }

  private void spend(String why) {
    spent = true;
    throw new SpentException(why);
  }
}
