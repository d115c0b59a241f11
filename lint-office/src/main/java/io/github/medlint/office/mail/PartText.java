package io.github.medlint.office.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;

/** Decodes the parts of messages, whose declared encoding is often none or wrong. */
final class PartText {

  private PartText() {}

  /**
   * The letters of a part.
   *
   * @param declared the encoding that the part declares; null if none
   * @param told hears if some letters cannot be told
   */
  static String of(byte[] bytes, @Nullable String declared, MailText told) {
    String strict = decoded(bytes, charset(declared));
    String utf8 = strict == null ? decoded(bytes, StandardCharsets.UTF_8) : strict;
    if (utf8 != null) {
      return utf8;
    }
    told.unread("some letters of a part", "they do not belong to the encoding that it declares");
    return new String(bytes, Charset.forName("windows-1252"));
  }

  private static Charset charset(@Nullable String declared) {
    try {
      boolean none = declared == null || declared.equalsIgnoreCase("us-ascii");
      return none ? StandardCharsets.UTF_8 : Charset.forName(declared);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }

  private static @Nullable String decoded(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString()
          .replace("\0", "\uFFFD");
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
