package mingqian.plan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class AttachedFileTest {
  @Test
  void the_type_is_what_the_bytes_say_whatever_the_name() throws IOException {
    assertThat(AttachedFile.of("a.html", "%PDF-1.7 x".getBytes(ISO_8859_1)).orElseThrow().type())
        .isEqualTo("application/pdf");
    assertThat(AttachedFile.of("a.pdf", zip("word/document.xml")).orElseThrow().type())
        .endsWith("wordprocessingml.document");
    assertThat(AttachedFile.of("a.pdf", zip("xl/workbook.xml")).orElseThrow().type())
        .endsWith("spreadsheetml.sheet");
    assertThat(
            AttachedFile.of("a", "\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1)).orElseThrow().type())
        .isEqualTo("image/png");
  }

  @Test
  void pages_programs_and_other_archives_are_no_papers() throws IOException {
    assertThat(AttachedFile.of("a.pdf", "<html>".getBytes(ISO_8859_1))).isEmpty();
    assertThat(AttachedFile.of("a.pdf", "MZ".getBytes(ISO_8859_1))).isEmpty();
    assertThat(AttachedFile.of("a.docx", zip("evil.sh"))).isEmpty();
    assertThat(AttachedFile.of("a.pdf", new byte[0])).isEmpty();
  }

  @Test
  void a_name_loses_its_folders_and_control_characters() {
    byte[] pdf = "%PDF-1.7".getBytes(ISO_8859_1);
    assertThat(AttachedFile.of("C:\\x\\计划\r\n.pdf", pdf).orElseThrow().name()).isEqualTo("计划.pdf");
    assertThat(AttachedFile.of("../../etc/p.pdf", pdf).orElseThrow().name()).isEqualTo("p.pdf");
    assertThat(AttachedFile.of("x".repeat(201), pdf)).isEmpty();
    assertThat(AttachedFile.of("/", pdf)).isEmpty();
  }

  private static byte[] zip(String entry) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write('x');
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }
}
