package mingqian.clockwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** One duty neither stops nor hides another, and what is paused is not done but still missed. */
class LookoutTest {
  private final List<String> done = new ArrayList<>();
  private final Map<String, String> standing = new TreeMap<>();
  private final List<String> missed = new ArrayList<>();
  private final Set<String> paused = new TreeSet<>();
  private boolean databaseDown;

  private final Lookout lookout =
      lookout(
          new Duty("first", Rhythm.OFTEN, () -> done.add("first")),
          new Duty(
              "broken",
              Rhythm.OFTEN,
              () -> {
                throw new IllegalStateException("a secret of the office");
              }),
          new Duty("late", Rhythm.MORNINGS, () -> done.add("late"))
              .missing(
                  () -> {
                    done.add("looked for what was missed");
                    return List.of(Missing.visit(7));
                  }),
          new Duty("night", Rhythm.NIGHTLY, () -> done.add("night")));

  @Test
  void what_is_due_by_the_office_clock_is_done_in_order_and_a_failure_stops_nothing() {
    lookout.look();
    assertThat(done).containsExactly("first", "looked for what was missed", "late");
    assertThat(standing)
        .isEqualTo(Map.of("first", "", "broken", "IllegalStateException", "late", ""));
    assertThat(missed).containsExactly("late visit 7");
    assertThat(lookout.untold()).isEmpty();
  }

  @Test
  void one_duty_is_looked_after_alone_and_an_unknown_one_not_at_all() {
    lookout.look("night");
    lookout.look("nothing");
    assertThat(done).containsExactly("night");
  }

  @Test
  void a_paused_duty_is_not_done_but_what_it_misses_is_recorded() {
    paused.addAll(Set.of("late", "first"));
    lookout.look();
    assertThat(done).containsExactly("looked for what was missed");
    assertThat(missed).containsExactly("late visit 7");
    assertThat(standing).containsOnlyKeys("broken");
  }

  @Test
  void a_standing_that_the_database_does_not_keep_is_told_here_until_it_does() {
    databaseDown = true;
    lookout.look("first");
    assertThat(lookout.untold()).isEqualTo(Map.of("first", "IllegalArgumentException"));
    databaseDown = false;
    lookout.look("first");
    assertThat(lookout.untold()).isEmpty();
  }

  private Lookout lookout(Duty... duties) {
    Lookout made = new Lookout();
    made.roster = new ListedDuties(duties);
    made.standings =
        new Duties() {
          @Override
          boolean isPaused(String name) {
            return paused.contains(name);
          }

          @Override
          void settle(String name, String failure) {
            if (databaseDown) {
              throw new IllegalArgumentException("down");
            }
            standing.put(name, failure);
          }
        };
    made.missedEffects =
        new MissedEffects() {
          @Override
          void record(String duty, Missing missing) {
            missed.add(duty + " " + missing);
          }
        };
    return made;
  }
}
