package mingqian.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import mingqian.draw.LedgerHead;
import mingqian.terms.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedCheckpointTest {
  /** The key and the note that the C2SP signed-note format is explained with. */
  private static final String KNOWN_KEY =
      "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

  private static final String KNOWN_TEXT =
      """
      If you think cryptography is the answer to your problem,
      then you don't know what your problem is.
      """;
  private static final String KNOWN_SIGNATURE =
      "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=";

  @Test
  void a_key_is_read_and_checks_signatures_as_the_format_says() {
    LedgerKey key = LedgerKey.parse(KNOWN_KEY);
    assertThat(key.text()).isEqualTo(KNOWN_KEY);
    byte[] marked = Base64.getDecoder().decode(KNOWN_SIGNATURE);
    byte[] signature = Arrays.copyOfRange(marked, 4, marked.length);
    assertThat(key.signed(KNOWN_TEXT, signature)).isTrue();
    assertThat(key.signed(KNOWN_TEXT + "\n", signature)).isFalse();
    signature[5] ^= 1;
    assertThat(key.signed(KNOWN_TEXT, signature)).isFalse();
    assertThat(key.signed(KNOWN_TEXT, new byte[3])).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PeterNeumann",
        "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumenn+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+c74f20a3+AhpC2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+c74f20a3+ARpc",
        "PeterNeumann+c74f20a3+???"
      })
  void a_key_of_another_form_is_refused(String text) {
    assertThatThrownBy(() -> LedgerKey.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_checkpoint_is_signed_for_its_own_text_only() {
    Checkpoint checkpoint = new Checkpoint("ledger.example/1", new LedgerHead(7, Digest.of("7")));
    SignedCheckpoint signed = SampleLedger.sign(checkpoint);
    LedgerKey key = SampleLedger.key("ledger.example/1");
    assertThat(signed.signedBy(key)).isTrue();
    assertThat(SignedCheckpoint.parse(signed.text())).isEqualTo(signed);
    assertThat(signed.text())
        .startsWith("ledger.example/1\n7\n")
        .contains("\n\n\u2014 ledger.example/1 ");
    SignedCheckpoint moved =
        new SignedCheckpoint(
            new Checkpoint("ledger.example/1", new LedgerHead(8, Digest.of("7"))),
            signed.signatures());
    assertThat(moved.signedBy(key)).isFalse();
    assertThat(signed.signedBy(LedgerKey.parse(KNOWN_KEY))).isFalse();
    assertThat(signed.signedBy(new LedgerKey("ledger.example/1", "00".repeat(32)))).isFalse();
    List<String> witnessed = List.of("\u2014 someone AAAAAA==", signed.signatures().get(0));
    assertThat(new SignedCheckpoint(checkpoint, witnessed).signedBy(key)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "name\n1\n",
        "name\n01\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
        "name\n-1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
        "name\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU\n",
        "name\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
        "a name\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
        "name\n1\n47DEQpj8\n",
        "name\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\nmore\n"
      })
  void a_checkpoint_of_another_form_is_refused(String text) {
    assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SignedCheckpoint.parse(text + "\n\u2014 name AAAAAA==\n"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_line_is_written_and_read_in_one_way_only() {
    Leaf leaf =
        new Leaf(
            Leaf.Kind.SEALED,
            "2026-A-001",
            Instant.parse("2026-05-28T01:00:00Z"),
            List.of("1", Digest.of("seal").value()));
    assertThat(leaf.line())
        .isEqualTo("SEALED/2026-A-001/2026-05-28T01:00:00Z/1/" + Digest.of("seal"));
    assertThat(Leaf.parse(leaf.line())).isEqualTo(leaf);
    for (String wrong :
        List.of(
            "SEALED/2026-A-001/2026-05-28T01:00:00Z",
            "sealed/2026-A-001/2026-05-28T01:00:00Z/1",
            "SEALED/2026-A-001/2026-05-28T01:00:00.000Z/1",
            "SEALED/2026-A-001/2026-05-28T01:00:00.5Z/1",
            "SEALED/2026-A-001/2026-05-28T09:00:00+08:00/1",
            "SEALED/2026 A 001/2026-05-28T01:00:00Z/1",
            "SEALED/2026-A-001/2026-05-28T01:00:00Z/",
            "SEALED/2026-A-001/2026-05-28T01:00:00Z/\u7b7e")) {
      assertThatThrownBy(() -> Leaf.parse(wrong))
          .as(wrong)
          .isInstanceOfAny(
              IllegalArgumentException.class, java.time.format.DateTimeParseException.class);
    }
  }

  @Test
  void what_goes_with_a_draw_is_read_as_it_was_written() {
    LedgerExtract extract = SampleLedger.extract();
    assertThat(LedgerExtract.parse(extract.text())).isEqualTo(extract);
    for (String wrong :
        List.of(
            "",
            extract.text().substring(1),
            extract.text().replace("leaf ", "leaf  "),
            extract.text().replace("\n\n", "\n"))) {
      assertThatThrownBy(() -> LedgerExtract.parse(wrong))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
