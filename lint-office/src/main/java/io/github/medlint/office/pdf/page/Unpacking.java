package io.github.medlint.office.pdf.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/** Tells packed data that unpack to more than can be read, before anybody keeps what comes out. */
public final class Unpacking {

  /** Bytes that may come out of one stream. */
  private static final int LIMIT = 64_000_000;

  private static final int FILTERS = 4;

  private Unpacking() {}

  /** Whether a stream unpacks to too much. */
  static boolean isTooMuch(COSStream stream) throws IOException {
    List<COSName> filters = filters(stream);
    if (filters.size() > FILTERS) {
      return true;
    }
    try (InputStream raw = stream.createRawInputStream()) {
      boolean deflated = filters.stream().allMatch(COSName.FLATE_DECODE::equals);
      return deflated
          ? inflated(raw, filters.size(), LIMIT) > LIMIT
          : isTooMuch(raw, filters, stream);
    }
  }

  private static List<COSName> filters(COSStream stream) {
    List<COSName> names = new ArrayList<>();
    COSBase filters = stream.getFilters();
    if (filters instanceof COSName name) {
      names.add(name);
    } else if (filters instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        names.add(array.getObject(i) instanceof COSName name ? name : COSName.getPDFName(""));
      }
    }
    return names;
  }

  private static boolean isTooMuch(InputStream raw, List<COSName> filters, COSStream stream) {
    InputStream in = raw;
    for (int i = 0; i < filters.size(); i++) {
      Bounded out = new Bounded();
      try {
        FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(in, out, stream, i);
      } catch (Bounded.FullException e) {
        return true;
      } catch (IOException | RuntimeException e) {
        // Damaged data, or a picture: nothing more comes out.
        return false;
      }
      in = new ByteArrayInputStream(out.toByteArray());
    }
    return false;
  }

  /** How many bytes come out of data that were deflated so many times; a few more than a limit. */
  public static long inflated(InputStream raw, int times, long limit) {
    InputStream in = raw;
    for (int i = 0; i < times; i++) {
      in = new InflaterInputStream(in, new Inflater());
    }
    byte[] buffer = new byte[1 << 15];
    long count = 0;
    try {
      for (int n = in.read(buffer); n >= 0 && count <= limit; n = in.read(buffer)) {
        count += n;
      }
    } catch (IOException e) {
      // Data that are damaged unpack to what has come out so far.
      return count;
    }
    return count;
  }

  /** Takes no more than may come out. */
  private static final class Bounded extends ByteArrayOutputStream {

    static final class FullException extends RuntimeException {
      private static final long serialVersionUID = 1;
    }

    @Override
    public synchronized void write(int b) {
      room(1);
      super.write(b);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
      room(length);
      super.write(bytes, offset, length);
    }

    private void room(int length) {
      if (count + length > LIMIT) {
        throw new FullException();
      }
    }
  }
}
