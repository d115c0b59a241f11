package io.github.medlint.report.sarif;

import java.nio.charset.StandardCharsets;

/** Paths as relative URI references (RFC 3986). */
public final class SarifUri {

  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/!$&'()*+,;=@";
  private static final String HEX = "0123456789ABCDEF";

  private SarifUri() {}

  /** {@code path} percent-encoded; a colon too, which would make its first part a scheme. */
  public static String of(String path) {
    StringBuilder uri = new StringBuilder(path.length());
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      if (b > 0 && UNRESERVED.indexOf(b) >= 0) {
        uri.append((char) b);
      } else {
        uri.append('%').append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
      }
    }
    return uri.toString();
  }
}
