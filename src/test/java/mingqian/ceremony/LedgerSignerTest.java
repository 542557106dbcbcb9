package mingqian.ceremony;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HexFormat;
import mingqian.draw.LedgerHead;
import mingqian.ledger.LedgerKey;
import mingqian.ledger.SignedCheckpoint;
import mingqian.office.Mode;
import mingqian.office.Office;
import mingqian.terms.Digest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerSignerTest {
  @Test
  @DisplayName("RFC 8032, 7.1, tests 1 and 2: the public key of a seed")
  void the_key_pair_of_a_seed_is_that_of_the_standard() {
    assertThat(key("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"))
        .isEqualTo("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    assertThat(key("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"))
        .isEqualTo("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
  }

  @Test
  void every_installation_signs_with_a_key_of_its_own_that_stays(
      @TempDir Path one, @TempDir Path other) {
    LedgerHead head = new LedgerHead(3, Digest.of("root"));
    LedgerSigner signer = signer(one);
    SignedCheckpoint signed = signer.sign(head);
    assertThat(signed.checkpoint().head()).isEqualTo(head);
    assertThat(signed.signedBy(signer.key())).isTrue();
    assertThat(signer(one).key()).isEqualTo(signer.key());
    assertThat(signed.signedBy(signer(other).key())).isFalse();
    assertThat(signer(other).key().name()).isNotEqualTo(signer.key().name());
  }

  private static String key(String seed) {
    return LedgerKey.of("test", LedgerSigner.pair(HexFormat.of().parseHex(seed)).getPublic()).key();
  }

  private static LedgerSigner signer(Path data) {
    LedgerSigner signer = new LedgerSigner();
    signer.office = new Office(Mode.TRAINING, data, data, data, data);
    return signer;
  }
}
