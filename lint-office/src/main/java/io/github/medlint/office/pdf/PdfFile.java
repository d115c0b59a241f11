package io.github.medlint.office.pdf;

import io.github.medlint.document.Location;
import io.github.medlint.office.flow.Flow;
import io.github.medlint.office.pack.BadFileException;
import io.github.medlint.office.pack.FileKind;
import io.github.medlint.office.pdf.page.Budget;
import io.github.medlint.office.pdf.page.Unpacking;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens PDF files, after a look at what they would unpack to. */
final class PdfFile {

  /** Where the mark of a PDF file must stand. */
  private static final int HEAD = 1024;

  /** Bytes that the tables of a file may unpack to. */
  private static final long TABLES = 256_000_000;

  /** How much before a stream its dictionary is looked for. */
  private static final int DICTIONARY = 1000;

  private PdfFile() {}

  static PDDocument open(byte[] bytes) throws BadFileException {
    String head = latin(bytes, 0, Math.min(HEAD, bytes.length));
    if (bytes.length == 0) {
      throw new BadFileException("the file is empty", "");
    }
    if (!head.contains("%PDF-")) {
      String kind = FileKind.kind(bytes);
      throw new BadFileException(
          kind == null ? "this is no PDF file" : "this is " + kind + ", no PDF file",
          "give it the ending that its content has");
    }
    checkTables(bytes);
    try {
      return Loader.loadPDF(bytes);
    } catch (InvalidPasswordException e) {
      throw new BadFileException("the file is encrypted", "save it without a password");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new BadFileException("the file is damaged", "export it anew");
    }
  }

  /** Tables of objects are unpacked when a file is opened, before anything of it is known. */
  private static void checkTables(byte[] bytes) throws BadFileException {
    long room = TABLES;
    byte[] word = "stream".getBytes(StandardCharsets.ISO_8859_1);
    for (int at = indexOf(bytes, word, 0); at >= 0; at = indexOf(bytes, word, at + word.length)) {
      boolean end = at >= 3 && bytes[at - 1] == 'd' && bytes[at - 2] == 'n' && bytes[at - 3] == 'e';
      if (end) {
        continue;
      }
      String before = latin(bytes, Math.max(0, at - DICTIONARY), at);
      String dictionary = before.substring(Math.max(0, before.lastIndexOf("obj")));
      if (dictionary.contains("ObjStm") || dictionary.contains("XRef")) {
        int times = count(dictionary, "FlateDecode") + count(dictionary, "/Fl ");
        int start = at + word.length;
        start += start < bytes.length && bytes[start] == '\r' ? 1 : 0;
        start += start < bytes.length && bytes[start] == '\n' ? 1 : 0;
        room -=
            times == 0
                ? 0
                : Unpacking.inflated(
                    new ByteArrayInputStream(bytes, start, bytes.length - start),
                    Math.min(times, 4),
                    room);
        if (room < 0 || times > 4) {
          throw new BadFileException("the file unpacks to more than can be read", "");
        }
      }
    }
  }

  private static int count(String text, String word) {
    int count = 0;
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      count++;
    }
    return count;
  }

  private static int indexOf(byte[] bytes, byte[] word, int from) {
    for (int i = from; i + word.length <= bytes.length; i++) {
      int at = 0;
      while (at < word.length && bytes[i + at] == word[at]) {
        at++;
      }
      if (at == word.length) {
        return i;
      }
    }
    return -1;
  }

  private static String latin(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }

  /** The title in the properties; empty if there is none. */
  static String title(PDDocument document) {
    try {
      String title = document.getDocumentInformation().getTitle();
      return title == null ? "" : title.strip();
    } catch (RuntimeException e) {
      return "";
    }
  }

  /** Tells of pages behind the last that is read. */
  static void tellRest(PDDocument document, Flow into) {
    int more = document.getNumberOfPages() - Budget.PAGES;
    if (more > 0) {
      into.unread(
          "the rest of the file",
          more + " pages behind the first " + Budget.PAGES,
          new Location.Page(Budget.PAGES + 1, null));
    }
  }
}
