package mingqian.ceremony;

import static java.nio.charset.StandardCharsets.UTF_8;
import static mingqian.ceremony.DrawOffice.COORDINATOR;
import static mingqian.ceremony.DrawOffice.DRAW;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import mingqian.ceremony.Conducted.DrawnSeat;
import mingqian.ceremony.Conducted.DrawnVisit;
import mingqian.ceremony.DrawOffice.Verbs;
import mingqian.draw.Folder;
import mingqian.terms.CreditCode;
import mingqian.terms.Outcome;
import mingqian.verifier.VerifyDraw;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draw from its seal over changes to its disclosure, checked by the verifier. */
class ChangedDrawTest {
  private static final ChangeGround SUBSTITUTED = new ChangeGround(ChangeKind.SUBSTITUTED, "R15");
  private static final ChangeGround RECUSED = new ChangeGround(ChangeKind.RECUSED, "R04");
  private static final ChangeGround MOVED = new ChangeGround(ChangeKind.RESCHEDULED, "R01");

  @TempDir private Path data;
  private DrawOffice office;

  @BeforeEach
  void conduct() {
    office = new DrawOffice(data);
    office.base.execute(
        "insert into inspector values (5, null, '戊某', 'SCJG', '999901', '', false, 0, '')");
    office.base.execute(
        "insert into certificate values (6, 5, 1, 'Z-005', '2030-01-01', 'VALID', 0)");
    office.conducted();
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  @DisplayName("R15: substituted, recused, rescheduled: the disclosed folder holds in every check")
  void a_disclosed_folder_with_changes_is_accepted_by_the_verifier(@TempDir Path root) {
    DrawnVisit reserve = substitute();
    DrawnSeat leaving = seatOf(reserve, "SCJG");
    Replacement taken = ask(change -> change.replace(DRAW, reserve.target(), leaving, RECUSED));
    assertThat(taken).isInstanceOf(Replacement.Found.class);
    assertThat(reserve.seats()).doesNotContain(((Replacement.Found) taken).seat());
    assertThat(((Replacement.Found) taken).seat().department()).isEqualTo(leaving.department());
    LocalDate other = otherDay(reserve);
    assertThat(this.<Changed>ask(change -> change.reschedule(DRAW, reserve.target(), other, MOVED)))
        .isInstanceOf(Changed.Done.class);
    office.at(DrawOffice.TO_DISCLOSE);
    done(verbs -> verbs.disclose().disclose(DRAW, COORDINATOR));
    Folder folder = office.base.in(entities -> office.new Verbs(entities).disclosed());
    assertThat(new String(folder.bytes("changes.csv"), UTF_8).lines().skip(1))
        .extracting(line -> line.split(",", -1)[1])
        .containsExactly("substituted", "recused", "rescheduled");
    folder.writeTo(root.resolve("draw"));
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    String key =
        office.base.in(entities -> office.new Verbs(entities).ledger().signer.key().text());
    int status =
        VerifyDraw.run(
            List.of(root.resolve("draw").toString(), "--key", key),
            new PrintStream(printed, true, UTF_8));
    assertThat(status).as(printed.toString(UTF_8)).isZero();
    assertThat(printed.toString(UTF_8)).contains("[ok]   ledger-signature", "[ok]   ledger-lines");
  }

  @Test
  void a_disclosed_draw_drops_a_missed_visit_and_its_folder_stays_as_it_is() {
    CreditCode missed = drawn().get(0);
    ChangeGround cancelled = new ChangeGround(ChangeKind.CANCELLED, "cancelled");
    office.at(DrawOffice.TO_DISCLOSE);
    done(verbs -> verbs.disclose().disclose(DRAW, COORDINATOR));
    assertThat(this.<Changed>ask(change -> change.cancel(DRAW, missed, cancelled)))
        .isInstanceOf(Changed.Done.class);
    assertThat(
            this.<Changed>ask(
                change -> change.reschedule(DRAW, missed, LocalDate.of(2026, 6, 18), MOVED)))
        .isInstanceOf(Changed.Impossible.class);
    Folder folder = office.base.in(entities -> office.new Verbs(entities).disclosed());
    assertThat(new String(folder.bytes("changes.csv"), UTF_8).lines()).hasSize(1);
  }

  @Test
  void nobody_comes_back_to_a_seat_that_he_left() {
    DrawnVisit visit = substitute();
    List<DrawnSeat> asked = new ArrayList<>();
    DrawnSeat leaving = seatOf(visit, "SCJG");
    for (int i = 0; i < 3; i++) {
      asked.add(leaving);
      DrawnSeat now = leaving;
      Replacement answer = ask(change -> change.replace(DRAW, visit.target(), now, RECUSED));
      if (answer instanceof Replacement.Impossible) {
        break;
      }
      leaving = ((Replacement.Found) answer).seat();
      assertThat(Set.copyOf(asked)).doesNotContain(leaving);
    }
    DrawnSeat last = leaving;
    assertThat(this.<Replacement>ask(change -> change.replace(DRAW, visit.target(), last, RECUSED)))
        .isInstanceOf(Replacement.Impossible.class);
  }

  private DrawnVisit substitute() {
    Substitution answer = ask(change -> change.substitute(DRAW, drawn().get(0), SUBSTITUTED));
    assertThat(answer).isInstanceOf(Substitution.Found.class);
    return ((Substitution.Found) answer).successor();
  }

  /** Whom the draw drew, read from what it keeps. */
  private List<CreditCode> drawn() {
    return office.base.in(
        entities -> {
          Verbs verbs = office.new Verbs(entities);
          return verbs.change().draws.files(DRAW, DrawStore.RESULT).names().contains("visits.csv")
              ? new String(
                      verbs.change().draws.files(DRAW, DrawStore.RESULT).bytes("visits.csv"), UTF_8)
                  .lines()
                  .skip(1)
                  .map(line -> new CreditCode(line.split(",", -1)[0]))
                  .toList()
              : List.of();
        });
  }

  private LocalDate otherDay(DrawnVisit visit) {
    return LocalDate.of(2026, 6, 1)
        .datesUntil(LocalDate.of(2026, 6, 19))
        .filter(day -> day.getDayOfWeek().getValue() < 6)
        .filter(day -> !visit.day().orElseThrow().equals(day))
        .findFirst()
        .orElseThrow();
  }

  private static DrawnSeat seatOf(DrawnVisit visit, String department) {
    return visit.seats().stream()
        .filter(seat -> seat.department().value().equals(department))
        .findFirst()
        .orElseThrow();
  }

  private <T> T ask(Function<ChangeDraw, T> question) {
    return office.base.in(entities -> question.apply(office.new Verbs(entities).change()));
  }

  private void done(Function<Verbs, Outcome> verb) {
    Outcome outcome = office.done(verb);
    assertThat(outcome).as(outcome.words().en()).isInstanceOf(Outcome.Done.class);
  }
}
