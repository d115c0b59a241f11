package io.github.medlint.office.mail;

import io.github.medlint.office.pack.BadFileException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.jspecify.annotations.Nullable;

/** Walks the parts of a message: of alternatives the best is read, the rest is attached. */
final class Parts {

  private static final int DEPTH = 30;

  private static final int PARTS = 1_000;

  private final MailText text;
  private final Attachments attachments;
  private int parts;

  Parts(MailText text, Attachments attachments) {
    this.text = text;
    this.attachments = attachments;
  }

  void read(Message message) throws BadFileException {
    part(message, 0, false);
  }

  /**
   * Reads a part.
   *
   * @param related whether it belongs to a page, as its pictures do
   */
  private void part(Entity part, int depth, boolean related) throws BadFileException {
    if (depth > DEPTH || ++parts > PARTS) {
      text.unread("more parts of the message", "they are too many or too deep");
      return;
    }
    Body body = part.getBody();
    String type = type(part);
    if (body instanceof Multipart several) {
      several(several, depth + 1);
    } else if (body instanceof Message inner) {
      attachments.add(name(part, inner), type, bytes(inner));
    } else if (body instanceof SingleBody single) {
      single(part, type, bytes(single), related);
    }
  }

  private void several(Multipart several, int depth) throws BadFileException {
    List<Entity> all = several.getBodyParts();
    switch (several.getSubType().toLowerCase(Locale.ROOT)) {
      case "alternative" -> {
        Entity best = best(all);
        if (best != null) {
          part(best, depth, false);
        }
      }
      case "related" -> {
        for (int i = 0; i < all.size(); i++) {
          part(all.get(i), depth, i > 0);
        }
      }
      case "encrypted" ->
          throw new BadFileException("the message is encrypted", "save it without encryption");
      default -> {
        for (Entity part : all) {
          part(part, depth, false);
        }
      }
    }
  }

  /** HTML before plain text; what stands last is the richest (RFC 2046, 5.1.4). */
  private static @Nullable Entity best(List<Entity> all) {
    Entity best = null;
    int rank = -1;
    for (Entity part : all) {
      int own = part.isMultipart() || type(part).equals("text/html") ? 2 : rank(type(part));
      if (own >= rank) {
        best = part;
        rank = own;
      }
    }
    return best;
  }

  private static int rank(String type) {
    return type.equals("text/plain") ? 1 : 0;
  }

  private void single(Entity part, String type, byte[] bytes, boolean related)
      throws BadFileException {
    String name = part.getFilename() == null ? "" : part.getFilename();
    boolean attached = "attachment".equalsIgnoreCase(part.getDispositionType());
    boolean inline = !attached && name.isEmpty();
    if (type.equals("application/pkcs7-mime") || type.equals("application/x-pkcs7-mime")) {
      throw new BadFileException("the message is encrypted", "save it without encryption");
    } else if (!attached && type.equals("text/html")) {
      text.html(PartText.of(bytes, part.getCharset(), text));
    } else if (inline && (type.equals("text/plain") || type.isEmpty())) {
      text.plain(PartText.of(bytes, part.getCharset(), text));
    } else if (type.endsWith("-signature") || (related && type.startsWith("image/"))) {
      // The page that shows a picture tells of it; a signature says nothing.
      return;
    } else {
      attachments.add(name, type, bytes);
    }
  }

  private static String type(Entity part) {
    return part.getMimeType() == null ? "" : part.getMimeType().toLowerCase(Locale.ROOT);
  }

  private static String name(Entity part, Message inner) {
    String name = part.getFilename();
    if (name != null && !name.isBlank()) {
      return name.toLowerCase(Locale.ROOT).endsWith(".eml") ? name : name + ".eml";
    }
    String subject = inner.getSubject();
    return (subject == null || subject.isBlank() ? "message" : subject.strip()) + ".eml";
  }

  private static byte[] bytes(Message message) throws BadFileException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new DefaultMessageWriter().writeMessage(message, out);
    } catch (IOException | RuntimeException e) {
      throw new BadFileException("the message is damaged", "save it anew");
    }
    return out.toByteArray();
  }

  private static byte[] bytes(SingleBody body) throws BadFileException {
    try (InputStream in = body.getInputStream()) {
      return in.readAllBytes();
    } catch (IOException | RuntimeException e) {
      throw new BadFileException("the message is damaged", "save it anew");
    }
  }
}
