package io.github.medlint.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.document.Block;
import io.github.medlint.document.Document;
import io.github.medlint.document.Location;
import io.github.medlint.document.Placement;
import io.github.medlint.document.Unread;
import io.github.medlint.format.Formats;
import io.github.medlint.format.ReadResult;
import io.github.medlint.format.TrackedChanges;
import io.github.medlint.text.Diagnostic;
import io.github.medlint.text.TextRange;
import java.util.List;
import java.util.TreeSet;

/** Reads drafts for tests as every command does. */
public final class Drafts {

  private Drafts() {}

  public static ReadResult result(String name, byte[] bytes) {
    return Formats.standard().read(name, bytes);
  }

  /** The document; its blocks are held to the law that each is a part of the source. */
  public static Document read(String name, byte[] bytes) {
    return read(name, bytes, TrackedChanges.ACCEPTED);
  }

  public static Document read(String name, byte[] bytes, TrackedChanges tracked) {
    ReadResult result = Formats.standard(tracked).read(name, bytes);
    assertThat(result).as("%s", result).isInstanceOf(ReadResult.Read.class);
    Document document = ((ReadResult.Read) result).document();
    lawful(document);
    return document;
  }

  /** Why a file was refused. */
  public static Diagnostic refused(String name, byte[] bytes) {
    ReadResult result = result(name, bytes);
    assertThat(result).isInstanceOf(ReadResult.Refused.class);
    return ((ReadResult.Refused) result).diagnostic();
  }

  private static void lawful(Document document) {
    String source = document.source().content();
    for (Block block : document.blocks()) {
      for (int i = 0; i < block.map().segmentCount(); i++) {
        if (block.map().isVerbatim(i)) {
          assertThat(block.map().segmentSource(i).slice(source))
              .isEqualTo(block.map().segmentText(i).slice(block.text()));
        }
      }
      if (document.source().charset().isEmpty()) {
        assertThat(document.locations().of(block.source())).as(block.text()).isNotNull();
      }
    }
    for (Unread unread : document.unread()) {
      if (unread.source() != null) {
        assertThat(unread.source().end()).isLessThanOrEqualTo(source.length());
      }
    }
  }

  /** Each block as {@code role level (placement): text}. */
  public static List<String> blocks(Document document) {
    return document.blocks().stream().map(Drafts::told).toList();
  }

  private static String told(Block block) {
    StringBuilder told = new StringBuilder(block.role().label());
    told.append(block.level() > 0 ? " " + block.level() : "");
    for (Placement placement : new TreeSet<>(block.placements())) {
      told.append(" (").append(placement.label()).append(')');
    }
    return told.append(": ").append(block.text()).toString();
  }

  public static List<String> texts(Document document) {
    return document.blocks().stream().map(Block::text).toList();
  }

  /** Where the words stand in the file. */
  public static String placeOf(Document document, String words) {
    int start = document.source().content().indexOf(words);
    assertThat(start).as(words).isNotNegative();
    Location location = document.locations().of(new TextRange(start, start + words.length()));
    assertThat(location).isNotNull();
    return location.told();
  }

  /** What is unread, as {@code what at place}. */
  public static List<String> unread(Document document) {
    return document.unread().stream()
        .map(
            one -> {
              TextRange where = one.source();
              Location location = where == null ? null : document.locations().of(where);
              return one.what() + (location == null ? "" : " at " + location.told());
            })
        .toList();
  }
}
