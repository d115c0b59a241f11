package io.github.medlint.office.mail;

import io.github.medlint.format.Formats;
import io.github.medlint.format.ReadResult;
import io.github.medlint.office.pack.BadFileException;
import io.github.medlint.office.pack.FileKind;
import io.github.medlint.office.pack.OfficeReader;
import io.github.medlint.text.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

/** Reads messages as programs for mail save them (RFC 5322, MIME). */
public final class EmlReader extends OfficeReader {

  /** A message has at least one of these fields. */
  private static final List<String> FIELDS =
      List.of("From", "To", "Subject", "Date", "Received", "MIME-Version", "Content-Type");

  private static final MimeConfig CONFIG =
      new MimeConfig.Builder()
          .setMaxLineLen(2_000_000)
          .setMaxHeaderCount(5_000)
          .setMaxHeaderLen(100_000)
          .setMaxContentLen(60_000_000)
          .build();

  /** A reader; any number may exist. */
  public EmlReader() {
    super("eml");
  }

  @Override
  protected ReadResult result(String path, byte[] bytes, Formats formats) throws BadFileException {
    Message message = parse(bytes);
    MailText text = new MailText(path, formats);
    Attachments attachments = new Attachments(path, formats, text);
    text.subject(message.getSubject() == null ? "" : message.getSubject());
    new Parts(text, attachments).read(message);
    if (!text.hasBody() && attachments.enclosed().isEmpty()) {
      text.unread("the message's text", "there is none that can be read");
    }
    return new ReadResult.Read(text.document(format(), Sha256.of(bytes)), attachments.enclosed());
  }

  private static Message parse(byte[] bytes) throws BadFileException {
    if (bytes.length == 0) {
      throw new BadFileException("the file is empty", "");
    }
    String kind = FileKind.kind(bytes);
    if (kind != null) {
      throw new BadFileException(
          "this is " + kind + ", no message", "give it the ending that its content has");
    }
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(CONFIG);
    builder.setDecodeMonitor(DecodeMonitor.SILENT);
    try {
      Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
      if (FIELDS.stream().noneMatch(field -> message.getHeader().getField(field) != null)) {
        throw new BadFileException("this is no message: it has no head", "");
      }
      return message;
    } catch (IOException | RuntimeException e) {
      throw new BadFileException("the message is damaged", "save it anew");
    }
  }
}
