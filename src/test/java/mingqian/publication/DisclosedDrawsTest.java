package mingqian.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import mingqian.draw.Folder;
import mingqian.draw.SampleDraw;
import mingqian.terms.DrawId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisclosedDrawsTest {
  private static final DrawId DRAW = SampleDraw.DRAW;

  @TempDir private Path exports;
  private final Folder folder = SampleDraw.disclosed();
  private DisclosedDraws draws;

  @BeforeEach
  void disclose() {
    folder.writeTo(exports.resolve("draws").resolve(DRAW.value()));
    draws = new DisclosedDraws(new ExportShelf(exports));
  }

  @Test
  void the_zip_holds_the_folder_and_nothing_else() throws IOException {
    Map<String, byte[]> unpacked = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zip()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        unpacked.put(entry.getName(), zip.readAllBytes());
      }
    }
    assertThat(unpacked.keySet()).containsExactlyElementsOf(folder.prefixed(DRAW + "/").names());
    unpacked.forEach(
        (name, bytes) ->
            assertThat(bytes).isEqualTo(folder.bytes(name.substring((DRAW + "/").length()))));
  }

  @Test
  void the_same_folder_gives_the_same_zip(@TempDir Path elsewhere) throws IOException {
    folder.writeTo(elsewhere.resolve("draws").resolve(DRAW.value()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DisclosedDraws(new ExportShelf(elsewhere)).zip(DRAW, out);
    assertThat(out.toByteArray()).isEqualTo(zip());
  }

  @Test
  void the_lots_are_those_of_the_folder() {
    assertThat(draws.lots(DRAW).orElseThrow().seed()).isEqualTo(SampleDraw.result().seed());
  }

  @Test
  void an_undisclosed_draw_has_neither_files_nor_lots() {
    DrawId other = new DrawId("2026-A-902");
    assertThat(draws.files(other)).isEmpty();
    assertThat(draws.lots(other)).isEmpty();
  }

  private byte[] zip() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    draws.zip(DRAW, out);
    return out.toByteArray();
  }
}
