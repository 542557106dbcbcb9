package mingqian.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import mingqian.draw.SimulatedWork;
import mingqian.publication.LastReckoned;
import mingqian.terms.Digest;
import mingqian.terms.DrawId;
import org.junit.jupiter.api.Test;

class BackgroundSimulationsTest {
  private final Queue<Runnable> jobs = new ArrayDeque<>();
  private final List<String> simulated = new ArrayList<>();
  private final BackgroundSimulations all = new BackgroundSimulations(2, this::simulate, jobs::add);

  @Test
  void each_folder_is_simulated_once_however_often_it_is_asked_for() {
    assertThat(all.of(key("A", "1"))).isEmpty();
    assertThat(all.of(key("A", "1"))).isEmpty();
    assertThat(all.of(key("B", "1"))).isEmpty();
    assertThat(jobs).as("one job for all that wait").hasSize(1);
    jobs.remove().run();
    assertThat(all.of(key("A", "1"))).contains(SimulatedWork.none());
    assertThat(all.of(key("B", "1"))).isPresent();
    assertThat(simulated).containsExactly("A", "B");
    assertThat(jobs).isEmpty();
  }

  @Test
  void another_folder_of_the_same_draw_is_simulated_anew() {
    assertThat(all.of(key("A", "1"))).isEmpty();
    jobs.remove().run();
    assertThat(all.of(key("A", "2"))).isEmpty();
    jobs.remove().run();
    assertThat(simulated).containsExactly("A", "A");
  }

  @Test
  void one_that_breaks_stays_without_ranges_and_stops_nobody() {
    assertThat(all.of(key("broken", "1"))).isEmpty();
    assertThat(all.of(key("B", "1"))).isEmpty();
    jobs.remove().run();
    assertThat(all.of(key("broken", "1"))).isEmpty();
    assertThat(all.of(key("B", "1"))).isPresent();
    assertThat(jobs).isEmpty();
  }

  @Test
  void no_more_wait_or_are_kept_than_there_is_room_for() {
    for (String id : List.of("A", "B", "C")) {
      assertThat(all.of(key(id, "1"))).isEmpty();
    }
    jobs.remove().run();
    assertThat(simulated).containsExactly("A", "B");
    assertThat(all.of(key("C", "1"))).isEmpty();
    jobs.remove().run();
    assertThat(all.of(key("B", "1"))).isPresent();
    assertThat(all.of(key("A", "1"))).as("made room").isEmpty();
  }

  private SimulatedWork simulate(DrawId id) {
    if (id.value().equals("broken")) {
      throw new IllegalStateException("broken");
    }
    simulated.add(id.value());
    return SimulatedWork.none();
  }

  private static LastReckoned.Key key(String id, String sums) {
    return new LastReckoned.Key(new DrawId(id), Digest.of(sums));
  }
}
