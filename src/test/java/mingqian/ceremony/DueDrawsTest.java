package mingqian.ceremony;

import static mingqian.ceremony.DrawOffice.APPROVER;
import static mingqian.ceremony.DrawOffice.COORDINATOR;
import static mingqian.ceremony.DrawOffice.DRAW;
import static mingqian.ceremony.DrawOffice.MARKET;
import static mingqian.ceremony.DrawOffice.SAFETY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import mingqian.draw.Salt;
import mingqian.draw.Witness;
import mingqian.terms.DrawId;
import mingqian.terms.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What of a draw is due when, and what comes too late: it is to be sealed on 28 May at nine, and
 * its visits are from 1 to 26 June 2026. Midnight in Beijing is 16:00 of the day before in UTC.
 */
class DueDrawsTest {
  private static final Instant LAST_OF_MAY = Instant.parse("2026-05-31T15:59:59Z");
  private static final Instant FIRST_OF_JUNE = Instant.parse("2026-05-31T16:00:00Z");
  private static final Instant LAST_DAY = Instant.parse("2026-06-26T15:59:59Z");
  private static final Instant DAY_AFTER = Instant.parse("2026-06-26T16:00:00Z");
  private static final Salt SALT = new Salt("0123456789abcdef0123456789abcdef");
  private static final String DIGITS = "31415926535897932384";

  @TempDir private Path data;
  private DrawOffice office;

  @BeforeEach
  void open() {
    office = new DrawOffice(data);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  @DisplayName("R15: a seal is made up until the day before the first visit, and missed after")
  void a_seal_has_until_the_first_day_of_visits() {
    approved();
    office.at(DrawOffice.TO_SEAL.minusSeconds(1));
    assertThat(found(DueDraws::toSeal)).isEmpty();
    for (Instant in : List.of(DrawOffice.TO_SEAL, LAST_OF_MAY)) {
      office.at(in);
      assertThat(found(DueDraws::toSeal)).containsExactly(DRAW);
      assertThat(found(DueDraws::unsealed)).isEmpty();
    }
    office.at(FIRST_OF_JUNE);
    assertThat(found(DueDraws::toSeal)).isEmpty();
    assertThat(found(DueDraws::unsealed)).containsExactly(DRAW);
  }

  @Test
  @DisplayName("R15: a draw is made up until its last day of visits, and missed after")
  void a_draw_has_until_the_last_day_of_visits() {
    sealed("local");
    office.at(DrawOffice.TO_SEAL.plusSeconds(599));
    assertThat(found(DueDraws::toConduct)).isEmpty();
    for (Instant in : List.of(DrawOffice.TO_SEAL.plusSeconds(600), LAST_DAY)) {
      office.at(in);
      assertThat(found(DueDraws::toConduct)).containsExactly(DRAW);
      assertThat(found(DueDraws::unconducted)).isEmpty();
    }
    office.at(DAY_AFTER);
    assertThat(found(DueDraws::toConduct)).isEmpty();
    assertThat(found(DueDraws::unconducted)).containsExactly(DRAW);
  }

  @Test
  @DisplayName("R15: randomness that has not come by the first day of visits is missed, not void")
  void randomness_has_until_the_first_day_of_visits() {
    sealed("witness:3");
    office.at(LAST_OF_MAY);
    assertThat(found(DueDraws::unrevealed)).isEmpty();
    office.at(FIRST_OF_JUNE);
    assertThat(found(DueDraws::unrevealed)).containsExactly(DRAW);
    assertThat(found(DueDraws::toVoid)).isEmpty();
    assertThat(voidUnrevealed()).isInstanceOf(Outcome.Unchanged.class);
  }

  @Test
  @DisplayName("R15: who stays silent an hour after the first witness voids the draw, in public")
  void a_witness_who_stays_silent_voids_the_draw() {
    sealed("witness:3");
    for (int number = 1; number <= 3; number++) {
      commit(number);
    }
    reveal(2);
    office.at(DrawOffice.TO_SEAL.plusSeconds(3599));
    assertThat(found(DueDraws::toVoid)).isEmpty();
    assertThat(voidUnrevealed()).isInstanceOf(Outcome.Unchanged.class);
    office.at(DrawOffice.TO_SEAL.plusSeconds(3600));
    assertThat(found(DueDraws::toVoid)).containsExactly(DRAW);
    assertThat(voidUnrevealed()).isInstanceOf(Outcome.Done.class);
    assertThat(office.state()).isEqualTo(DrawState.VOID);
    assertThat(office.<String>of(draw -> draw.voiding().orElseThrow().ground())).contains("1、3");
    assertThat(office.<List<String>>of(DueDrawsTest::revealed))
        .as("what was revealed stays")
        .containsExactly(DIGITS);
    assertThat(found(DueDraws::toVoid)).isEmpty();
    assertThat(voidUnrevealed()).isInstanceOf(Outcome.Unchanged.class);
    assertThat(office.trail).filteredOn(line -> line.contains("void-draw")).hasSize(1);
  }

  @Test
  void a_draw_whose_witnesses_have_all_revealed_is_drawn_however_long_ago() {
    sealed("witness:3");
    for (int number = 1; number <= 3; number++) {
      commit(number);
    }
    for (int number = 1; number <= 3; number++) {
      reveal(number);
    }
    office.at(LAST_OF_MAY);
    assertThat(found(DueDraws::toVoid)).isEmpty();
    assertThat(found(DueDraws::toConduct)).containsExactly(DRAW);
  }

  private void approved() {
    office.prepare();
    office.confirm(MARKET);
    office.confirm(SAFETY);
    assertThat(office.approve(APPROVER)).isInstanceOf(Outcome.Done.class);
  }

  private void sealed(String randomness) {
    office.base.execute("update draw_order set randomness = '" + randomness + "' where id = 3");
    approved();
    office.at(DrawOffice.TO_SEAL);
    assertThat(office.seal()).isInstanceOf(Outcome.Done.class);
  }

  private void commit(int number) {
    assertThat(
            office.done(
                verbs ->
                    verbs
                        .witness()
                        .commit(DRAW, number, Witness.commitment(DRAW, SALT, DIGITS), COORDINATOR)))
        .isInstanceOf(Outcome.Done.class);
  }

  private void reveal(int number) {
    assertThat(
            office.done(
                verbs ->
                    verbs
                        .witness()
                        .reveal(DRAW, number, new WitnessDraw.Reveal(SALT, DIGITS), COORDINATOR)))
        .isInstanceOf(Outcome.Done.class);
  }

  private Outcome voidUnrevealed() {
    return office.done(verbs -> verbs.voiding().voidUnrevealed(DRAW));
  }

  private List<DrawId> found(Function<DueDraws, List<DrawId>> question) {
    return office.base.in(e -> question.apply(office.new Verbs(e).due()));
  }

  private static List<String> revealed(Draw draw) {
    return draw.witnesses().stream().flatMap(witness -> witness.digits().stream()).toList();
  }
}
