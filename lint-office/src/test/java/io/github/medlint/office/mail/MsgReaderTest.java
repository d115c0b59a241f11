package io.github.medlint.office.mail;

import static io.github.medlint.office.Drafts.blocks;
import static io.github.medlint.office.Drafts.read;
import static io.github.medlint.office.Drafts.refused;
import static io.github.medlint.office.Drafts.result;
import static io.github.medlint.office.Drafts.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.format.Enclosed;
import io.github.medlint.format.ReadResult;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

class MsgReaderTest {

  private final POIFSFileSystem file = new POIFSFileSystem();

  private void text(DirectoryEntry in, String property, String value) throws IOException {
    bytes(in, property + "001F", value.getBytes(StandardCharsets.UTF_16LE));
  }

  private void bytes(DirectoryEntry in, String property, byte[] value) throws IOException {
    in.createDocument("__substg1.0_" + property, new ByteArrayInputStream(value));
  }

  private byte[] message() throws IOException {
    file.getRoot()
        .createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[32]));
    text(file.getRoot(), "001A", "IPM.Note");
    text(file.getRoot(), "0037", "Relief now");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.writeFilesystem(out);
    return out.toByteArray();
  }

  @Test
  void the_page_of_a_message_is_read_before_its_plain_text() throws IOException {
    text(file.getRoot(), "1000", "Plain.");
    bytes(
        file.getRoot(),
        "10130102",
        "<h1>Hi</h1><p>We guarantee relief.</p>".getBytes(StandardCharsets.UTF_8));
    assertThat(blocks(read("m.msg", message())))
        .containsExactly(
            "meta-title: Relief now", "heading 1: Hi", "paragraph: We guarantee relief.");
  }

  @Test
  void plain_text_is_read_where_there_is_no_other() throws IOException {
    text(file.getRoot(), "1000", "We guarantee relief.");
    assertThat(texts(read("m.msg", message())))
        .containsExactly("Relief now", "We guarantee relief.");
  }

  @Test
  void attachments_are_drafts_of_their_own() throws IOException {
    text(file.getRoot(), "1000", "See the file.");
    DirectoryEntry attachment = file.getRoot().createDirectory("__attach_version1.0_#00000000");
    attachment.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[8]));
    text(attachment, "3707", "flyer.txt");
    bytes(attachment, "37010102", "It cures.".getBytes(StandardCharsets.UTF_8));
    List<Enclosed> enclosed = ((ReadResult.Read) result("m.msg", message())).enclosed();
    assertThat(enclosed).extracting(Enclosed::path).containsExactly("m.msg!flyer.txt");
    assertThat(texts(read("m.msg!flyer.txt", enclosed.get(0).content())))
        .containsExactly("It cures.");
  }

  @Test
  void other_files_are_refused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.getRoot().createDocument("WordDocument", new ByteArrayInputStream(new byte[600]));
    file.writeFilesystem(out);
    assertThat(refused("m.msg", out.toByteArray()).message())
        .isEqualTo("this is no Outlook message");
    assertThat(refused("m.msg", new byte[] {1, 2, 3}).hint()).isEqualTo("save it as .eml");
  }
}
