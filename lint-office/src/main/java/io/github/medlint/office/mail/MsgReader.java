package io.github.medlint.office.mail;

import io.github.medlint.format.Formats;
import io.github.medlint.format.ReadResult;
import io.github.medlint.office.flow.Flow;
import io.github.medlint.office.pack.BadFileException;
import io.github.medlint.office.pack.FileKind;
import io.github.medlint.office.pack.OfficeReader;
import io.github.medlint.office.rtf.RtfReader;
import io.github.medlint.text.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.jspecify.annotations.Nullable;

/** Reads messages as Outlook saves them. */
public final class MsgReader extends OfficeReader {

  private static final String INSTEAD = "save it as .eml";

  /** A reader; any number may exist. */
  public MsgReader() {
    super("msg");
  }

  @Override
  protected ReadResult result(String path, byte[] bytes, Formats formats) throws BadFileException {
    try {
      if (!FileKind.isCompound(bytes)) {
        throw new BadFileException(
            bytes.length == 0 ? "the file is empty" : "this is no Outlook message", INSTEAD);
      }
      return read(path, bytes, open(bytes), formats);
    } catch (IOException | ChunkNotFoundException | RuntimeException e) {
      throw new BadFileException("the message is damaged", INSTEAD);
    }
  }

  private static MAPIMessage open(byte[] bytes) throws IOException, BadFileException {
    MAPIMessage message = new MAPIMessage(new ByteArrayInputStream(bytes));
    message.setReturnNullOnMissingChunk(true);
    if (message.getMainChunks().getMessageClass() == null) {
      throw new BadFileException("this is no Outlook message", INSTEAD);
    }
    return message;
  }

  private ReadResult read(String path, byte[] bytes, MAPIMessage message, Formats formats)
      throws ChunkNotFoundException {
    MailText text = new MailText(path, formats);
    Attachments attachments = new Attachments(path, formats, text);
    String subject = message.getSubject();
    text.subject(subject == null ? "" : subject);
    body(message, text);
    for (AttachmentChunks attachment : message.getAttachmentFiles()) {
      attachment(attachment, attachments, text);
    }
    if (!text.hasBody() && attachments.enclosed().isEmpty()) {
      text.unread("the message's text", "there is none that can be read");
    }
    return new ReadResult.Read(text.document(format(), Sha256.of(bytes)), attachments.enclosed());
  }

  private static void body(MAPIMessage message, MailText text) throws ChunkNotFoundException {
    String html = message.getHtmlBody();
    if (html != null && !html.isBlank()) {
      text.html(html.replace("\0", ""));
      return;
    }
    String rtf = message.getRtfBody();
    Flow flow = rtf == null ? null : RtfReader.flow(rtf.getBytes(StandardCharsets.ISO_8859_1));
    String plain = message.getTextBody();
    if (flow != null && flow.letters() > 0) {
      text.flow(flow, "rtf");
    } else if (plain != null) {
      text.plain(plain.replace("\0", ""));
    }
  }

  private static void attachment(
      AttachmentChunks attachment, Attachments attachments, MailText text) {
    String name = name(attachment.getAttachLongFileName());
    name = name.isEmpty() ? name(attachment.getAttachFileName()) : name;
    byte[] content = attachment.getEmbeddedAttachmentObject();
    if (attachment.isEmbeddedMessage() || content == null) {
      text.unread(
          "attached message" + (name.isEmpty() ? "" : " “" + name + "”"),
          "messages within Outlook's are not read; save it as a file of its own");
      return;
    }
    String type = name(attachment.getAttachMimeTag());
    boolean shown = attachment.getAttachContentId() != null && type.startsWith("image/");
    if (!shown) {
      attachments.add(name, type, content);
    }
  }

  private static String name(@Nullable StringChunk chunk) {
    return chunk == null || chunk.getValue() == null ? "" : chunk.getValue().strip();
  }
}
