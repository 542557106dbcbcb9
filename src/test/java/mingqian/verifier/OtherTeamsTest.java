package mingqian.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingqian.draw.DayRules;
import mingqian.draw.DisclosedFolder;
import mingqian.draw.DrawResult;
import mingqian.draw.Drawing;
import mingqian.draw.FinalState;
import mingqian.draw.Folder;
import mingqian.draw.Notice;
import mingqian.draw.SampleDraw;
import mingqian.draw.SealedFolder;
import mingqian.draw.Seat;
import mingqian.draw.TeamRules;
import mingqian.draw.Visit;
import mingqian.draw.Witness;
import mingqian.ledger.SampleLedger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Teams and days that break no rule but are not those that the seed gives. */
class OtherTeamsTest {
  @ParameterizedTest
  @CsvSource({"1, true", "0, false"})
  @DisplayName("from edition 1 on a lawful team that was picked instead of drawn is found")
  void a_lawful_team_that_was_picked_is_found(int edition, boolean found) {
    DrawResult drawn = drawn(edition);
    assertThat(failed(folder(drawn))).isEmpty();
    DrawResult picked = picked(drawn);
    assertThat(failed(folder(picked))).isEqualTo(found ? List.of("teams") : List.of());
  }

  @ParameterizedTest
  @CsvSource({"1, true", "0, false"})
  void a_lawful_day_that_was_chosen_is_found(int edition, boolean found) {
    DrawResult drawn = drawn(edition);
    DrawResult chosen = chosen(drawn);
    assertThat(failed(folder(chosen))).isEqualTo(found ? List.of("days") : List.of());
  }

  @ParameterizedTest
  @CsvSource({"1, FAILS", "0, UNCHECKED"})
  void a_target_that_was_given_no_day_is_found_or_named(int edition, Finding.Outcome outcome) {
    DrawResult drawn = drawn(edition);
    List<Visit> visits = new ArrayList<>(drawn.days().visits());
    Visit gone = visits.remove(0);
    Folder folder = folder(with(drawn, drawn.teams().seats(), visits));
    Finding days =
        VerifyDraw.CHECKS.stream()
            .filter(check -> check.name().equals("days"))
            .map(check -> check.run(evidence(folder)))
            .findFirst()
            .orElseThrow();
    assertThat(days.outcome()).isEqualTo(outcome);
    if (outcome == Finding.Outcome.UNCHECKED) {
      assertThat(days.found().en()).contains(gone.target());
    }
  }

  private static DrawResult drawn(int edition) {
    Notice now = SampleDraw.notice();
    Notice notice = new Notice(edition, now.naming(), now.openness(), now.timing(), now.proof());
    return Drawing.conduct(
        SealedFolder.compose(notice, SampleDraw.lists(), SampleDraw.rules()),
        SampleDraw.NONCE,
        List.of(Witness.joined(SampleDraw.DIGITS)));
  }

  /** Two inspectors change places, so that every rule still holds. */
  private static DrawResult picked(DrawResult drawn) {
    List<Seat> seats = drawn.teams().seats();
    for (int i = 0; i < seats.size(); i++) {
      for (int k = i + 1; k < seats.size(); k++) {
        Seat one = seats.get(i);
        Seat two = seats.get(k);
        List<Seat> other = new ArrayList<>(seats);
        other.set(i, new Seat(one.target(), one.department(), two.inspector()));
        other.set(k, new Seat(two.target(), two.department(), one.inspector()));
        boolean same = one.target().equals(two.target()) || one.inspector().equals(two.inspector());
        if (!same && isLawful(drawn, new FinalState(other, drawn.days().visits()))) {
          return with(drawn, other, drawn.days().visits());
        }
      }
    }
    throw new AssertionError("no two can change places");
  }

  /** A visit goes to another day, so that every rule still holds. */
  private static DrawResult chosen(DrawResult drawn) {
    List<Visit> visits = drawn.days().visits();
    for (int i = 0; i < visits.size(); i++) {
      for (Visit other : visits) {
        List<Visit> moved = new ArrayList<>(visits);
        moved.set(i, new Visit(visits.get(i).target(), other.day()));
        if (!moved.equals(visits)
            && isLawful(drawn, new FinalState(drawn.teams().seats(), moved))) {
          return with(drawn, drawn.teams().seats(), moved);
        }
      }
    }
    throw new AssertionError("no visit can be moved");
  }

  private static boolean isLawful(DrawResult drawn, FinalState state) {
    return TeamRules.broken(drawn.sealed().lists(), state.seats()).isEmpty()
        && DayRules.broken(drawn.sealed(), state).isEmpty();
  }

  private static DrawResult with(DrawResult drawn, List<Seat> seats, List<Visit> visits) {
    return new DrawResult(
        drawn.sealed(),
        drawn.opening(),
        drawn.seed(),
        drawn.drawn(),
        new DrawResult.TeamResult(seats, List.of()),
        new DrawResult.DayResult(visits, List.of()));
  }

  private static Folder folder(DrawResult result) {
    return SampleLedger.with(
        DisclosedFolder.compose(result, SampleDraw.disclosure()), result, List.of());
  }

  private static Evidence evidence(Folder folder) {
    return new Evidence(
        DisclosedFolder.of(folder),
        new Evidence.Known(
            Optional.empty(), Optional.of(SampleLedger.key()), Optional.empty(), Optional.empty()));
  }

  private static List<String> failed(Folder folder) {
    Evidence evidence = evidence(folder);
    return VerifyDraw.CHECKS.stream()
        .filter(check -> check.run(evidence).fails())
        .map(Check::name)
        .toList();
  }
}
