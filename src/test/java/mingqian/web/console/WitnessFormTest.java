package mingqian.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import mingqian.ceremony.DrawWitness;
import mingqian.terms.Digest;
import org.junit.jupiter.api.Test;

class WitnessFormTest {
  private static final String COMMITMENT =
      "0cdf8195b466ba07201a9293333d5b82761e8f72eae39f5384a2f9d63a667e86";

  private final WitnessForm form = new WitnessForm(new Unnamed());

  @Test
  void a_commitment_is_read_from_paper_with_blanks_and_capitals() {
    form.setCommitment(" 0CDF8195 B466BA07 201a9293333d5b82761e8f72eae39f5384a2f9d63a667e86\n");
    assertThat(form.typedCommitment()).contains(new Digest(COMMITMENT));
    assertThat(form.getCommitment()).isEqualTo(COMMITMENT);
  }

  @Test
  void what_is_too_short_or_no_number_is_not_taken() {
    form.setCommitment(COMMITMENT.substring(1));
    form.setDigits("1234567890123456789");
    form.setSalt("0123456789abcdef0123456789abcdeg");
    assertThat(form.typedCommitment()).isEmpty();
    assertThat(form.typedDigits()).isEmpty();
    assertThat(form.typedSalt()).isEmpty();
  }

  @Test
  void nothing_typed_stays_empty() {
    form.setDigits(null);
    assertThat(form.getDigits()).isEmpty();
    assertThat(form.typedDigits()).isEmpty();
  }

  private static final class Unnamed extends DrawWitness {}
}
