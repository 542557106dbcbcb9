package mingqian.directory.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {
  private static final String TEXT = "词,说明\n𠮷祥㐂,岚枢市\n";

  @ParameterizedTest
  @CsvSource({
    "UTF-8,efbbbf,UTF-8 BOM",
    "UTF-8,'',UTF-8",
    "GB18030,'',GB18030",
    "UTF-16LE,fffe,UTF-16LE",
    "UTF-16BE,feff,UTF-16BE"
  })
  void each_encoding_is_told_and_read(String charset, String mark, String title) {
    Reading<Note> reading = read(bytes(TEXT, charset, mark));
    assertThat(reading.facts().encoding()).isEqualTo(title);
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.rows()).containsExactly(new Line<>(2, new Note("𠮷祥㐂", "岚枢市")));
  }

  @Test
  void a_byte_of_no_encoding_is_refused_with_its_row() {
    byte[] bytes = "词,说明\n\"甲\n乙\",x\n丙,y\n".getBytes(StandardCharsets.UTF_8);
    byte[] bad = new byte[bytes.length + 2];
    System.arraycopy(bytes, 0, bad, 0, bytes.length);
    bad[bytes.length] = (byte) 0xFF;
    bad[bytes.length + 1] = (byte) 0xFF;
    Reading<Note> reading = read(bad);
    assertThat(reading.rows()).isEmpty();
    assertThat(reading.faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.row()).isEqualTo(4);
              assertThat(fault.reason().en()).contains("0xFF").contains("row 4");
              assertThat(fault.reason().zh()).contains("第 4 行");
            });
  }

  @Test
  void a_chosen_encoding_is_used_even_if_another_would_be_guessed() {
    byte[] bytes = bytes(TEXT, "GB18030", "");
    Reading<Note> reading =
        new SheetReader<>(new Note.Form())
            .read(SheetSource.of(bytes), Optional.of(Encoding.UTF_8_PLAIN));
    assertThat(reading.faults()).singleElement().extracting(RowFault::row).isEqualTo(1);
  }

  @Test
  void half_a_utf_16_character_is_refused() {
    byte[] whole = bytes(TEXT, "UTF-16LE", "fffe");
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);
    assertThat(read(cut).faults()).hasSize(1);
  }

  private static Reading<Note> read(byte[] bytes) {
    return new SheetReader<>(new Note.Form()).read(bytes);
  }

  private static byte[] bytes(String text, String charset, String mark) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(java.util.HexFormat.of().parseHex(mark));
    out.writeBytes(text.getBytes(Charset.forName(charset)));
    return out.toByteArray();
  }
}
