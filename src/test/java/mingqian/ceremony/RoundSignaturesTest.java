package mingqian.ceremony;

import static mingqian.ceremony.RoundSignatures.Verdict.RIGHT;
import static mingqian.ceremony.RoundSignatures.Verdict.UNKNOWN;
import static mingqian.ceremony.RoundSignatures.Verdict.WRONG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import mingqian.draw.Randomness.Drand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rounds 1000 and 1001 of quicknet are public facts; the other signatures are of a key made here.
 */
class RoundSignaturesTest {
  private static final String ROUND_1000 =
      "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125"
          + "e342b73a8dd2bacbe47e4b6b63ed5e39";
  private static final String ROUND_1001 =
      "b33bf3667cbd5a82de3a24b4e0e9fe5513cc1a0e840368c6e31f5fcfa79bea03"
          + "f73896b25883abf2853d10337fb8fa41";

  @Test
  void signatures_of_quicknet_are_right_for_their_own_rounds_only() {
    RoundSignatures quicknet = new RoundSignatures();
    assertThat(quicknet.verdict(new Drand(1000), ROUND_1000)).isEqualTo(RIGHT);
    assertThat(quicknet.verdict(new Drand(1001), ROUND_1001)).isEqualTo(RIGHT);
    assertThat(quicknet.verdict(new Drand(1001), ROUND_1000)).isEqualTo(WRONG);
    assertThat(quicknet.verdict(new Drand(1000), ROUND_1001)).isEqualTo(WRONG);
  }

  @Test
  void one_other_digit_makes_it_wrong() {
    RoundSignatures quicknet = new RoundSignatures();
    for (int at = 0; at < ROUND_1000.length(); at += 7) {
      char other = ROUND_1000.charAt(at) == '0' ? '1' : '0';
      String spoiled = ROUND_1000.substring(0, at) + other + ROUND_1000.substring(at + 1);
      assertThat(quicknet.verdict(new Drand(1000), spoiled)).as(spoiled).isEqualTo(WRONG);
    }
    assertThat(quicknet.verdict(new Drand(1000), "c0" + "00".repeat(47)))
        .as("the point at infinity")
        .isEqualTo(WRONG);
  }

  @Test
  void another_key_signs_other_rounds() {
    OwnBeacon own = new OwnBeacon();
    assertThat(own.signatures().verdict(new Drand(29_042_300), own.sign(29_042_300)))
        .isEqualTo(RIGHT);
    assertThat(own.signatures().verdict(new Drand(1000), ROUND_1000)).isEqualTo(WRONG);
  }

  @Test
  void where_the_library_does_not_load_nothing_is_said() {
    assertThat(OwnBeacon.withoutLibrary().verdict(new Drand(1000), ROUND_1000)).isEqualTo(UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2023-08-23T15:09:27Z",
    "2, 2023-08-23T15:09:30Z",
    "1000, 2023-08-23T15:59:24Z",
    "29042232, 2026-05-28T01:01:00Z"
  })
  void a_round_comes_three_seconds_after_the_one_before(long round, Instant at) {
    assertThat(new Drand(round).at()).isEqualTo(at);
    assertThat(Drand.notBefore(at)).isEqualTo(new Drand(round));
    assertThat(Drand.notBefore(at.plusMillis(1))).isEqualTo(new Drand(round + 1));
    assertThat(new Drand(round).isAfter(at.minusSeconds(60))).isTrue();
    assertThat(new Drand(round).isAfter(at.minusSeconds(59))).isFalse();
  }
}
