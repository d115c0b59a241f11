package io.github.medlint.office.mail;

import io.github.medlint.format.Enclosed;
import io.github.medlint.format.Formats;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The files that a message holds: drafts of their own if they are read, else told as unread. */
final class Attachments {

  /** Drafts of one message. */
  private static final int MOST = 30;

  private final String path;
  private final Formats formats;
  private final MailText text;
  private final List<Enclosed> enclosed = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  Attachments(String path, Formats formats, MailText text) {
    this.path = path;
    this.formats = formats;
    this.text = text;
  }

  List<Enclosed> enclosed() {
    return enclosed;
  }

  /** Takes a file; {@code name} is as the message calls it, and may be empty. */
  void add(String name, String type, byte[] content) {
    String own = unique(clean(name, type));
    if (!formats.reads(own)) {
      text.unread("attachment “" + own + "”", formats.unknown(own).message());
    } else if (enclosed.size() == MOST) {
      text.unread("attachment “" + own + "”", "it is behind the first " + MOST);
    } else {
      enclosed.add(new Enclosed(path + "!" + own, content));
    }
  }

  /** A name without a path; one that tells its format where the message names none. */
  private static String clean(String name, String type) {
    StringBuilder clean = new StringBuilder();
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    for (int i = 0; i < last.length() && i < 120; i++) {
      char c = last.charAt(i);
      clean.append(c < ' ' || c == '!' || c == ':' || c == 0x7f ? '_' : c);
    }
    String stripped = clean.toString().strip();
    return stripped.isEmpty() ? "attachment" + ending(type) : stripped;
  }

  private static String ending(String type) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "application/pdf" -> ".pdf";
      case "text/html" -> ".html";
      case "text/plain" -> ".txt";
      case "message/rfc822" -> ".eml";
      case "application/rtf", "text/rtf" -> ".rtf";
      case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" -> ".docx";
      case "application/vnd.openxmlformats-officedocument.presentationml.presentation" -> ".pptx";
      case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" -> ".xlsx";
      default -> "";
    };
  }

  private String unique(String name) {
    String unique = name;
    for (int i = 2; !names.add(unique); i++) {
      int dot = name.lastIndexOf('.');
      int cut = dot < 1 ? name.length() : dot;
      unique = name.substring(0, cut) + " (" + i + ")" + name.substring(cut);
    }
    return unique;
  }
}
