package io.github.medlint.office.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A ZIP package with parts in XML, as office programs write it. It is unpacked within limits by the
 * bytes that come out: a ratio would refuse honest files of repeated text. Pictures are not kept.
 */
public final class ZipPackage {

  /** Bytes of one part in XML. */
  private static final long PART = 64_000_000;

  /** Bytes of all parts in XML together. */
  private static final long PARTS = 128_000_000;

  /** Bytes of everything, pictures included, which are unpacked but not kept. */
  private static final long ALL = 600_000_000;

  private static final int ENTRIES = 10_000;

  private final Map<String, byte[]> parts;
  private final Set<String> names;

  private ZipPackage(Map<String, byte[]> parts, Set<String> names) {
    this.parts = parts;
    this.names = names;
  }

  /**
   * Unpacks a file.
   *
   * @param name what it should be, for people: {@code Word document}
   * @param ending the ending of such files
   * @throws BadFileException if it is none, or none that can be unpacked
   */
  public static ZipPackage open(byte[] bytes, String name, String ending) throws BadFileException {
    if (!FileKind.isZip(bytes)) {
      throw FileKind.notPackage(bytes, name, ending);
    }
    Map<String, byte[]> parts = new HashMap<>();
    Set<String> names = new HashSet<>();
    long[] room = {PARTS, ALL};
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!names.add(entry.getName())) {
          throw new BadFileException("the file holds two parts of the name " + shown(entry), "");
        }
        if (names.size() > ENTRIES) {
          throw new BadFileException("the file holds more than " + ENTRIES + " parts", "");
        }
        byte[] content = unpack(zip, entry, room);
        if (content != null) {
          parts.put(entry.getName(), content);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new BadFileException("the file is damaged: it cannot be unpacked", "save it anew");
    }
    return new ZipPackage(parts, names);
  }

  private static byte @Nullable [] unpack(ZipInputStream zip, ZipEntry entry, long[] room)
      throws IOException, BadFileException {
    boolean xml = isXml(entry.getName());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 14];
    long size = 0;
    for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
      size += n;
      room[0] -= xml ? n : 0;
      room[1] -= n;
      if ((xml && (size > PART || room[0] < 0)) || room[1] < 0) {
        throw new BadFileException(
            "the file unpacks to more than can be read, at its part " + shown(entry),
            "split the file");
      }
      if (xml) {
        out.write(buffer, 0, n);
      }
    }
    return xml ? out.toByteArray() : null;
  }

  private static boolean isXml(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".xml") || lower.endsWith(".rels") || lower.equals("mimetype");
  }

  private static String shown(ZipEntry entry) {
    String name = entry.getName();
    return "“" + name.substring(0, Math.min(60, name.length())) + "”";
  }

  /** Whether there is a part of this name, whatever it holds. */
  public boolean has(String name) {
    return names.contains(name);
  }

  /** Whether there is any part whose name ends so. */
  public boolean hasEnding(String end) {
    return names.stream().anyMatch(name -> name.endsWith(end));
  }

  /** A part in XML; null if there is none. */
  public @Nullable Xml xml(String name) throws BadFileException {
    byte[] content = parts.get(name);
    return content == null ? null : Xml.of(name, content);
  }

  /** The bytes of a part in XML; null if there is none. */
  public byte @Nullable [] bytes(String name) {
    return parts.get(name);
  }
}
