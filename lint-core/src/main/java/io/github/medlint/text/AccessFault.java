package io.github.medlint.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Tells why the file system refused something, in words. */
public final class AccessFault {

  private AccessFault() {}

  /** The reason alone, without the file's name, which Java's own message may be all of. */
  public static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NoSuchFileException) {
      return "it is not there";
    }
    String message = e.getMessage();
    if (e instanceof FileSystemException refused && refused.getFile() != null) {
      message = refused.getReason();
    }
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
