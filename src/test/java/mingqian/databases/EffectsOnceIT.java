package mingqian.databases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import mingqian.it.Launched;
import mingqian.it.SmallOffice;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two nodes on one PostgreSQL with two hundred draws that come due at the same moment. The node
 * that seals them is frozen in the middle and woken when the other has taken over; the node that
 * conducts them is killed in the middle. Each draw is sealed once and conducted once.
 */
class EffectsOnceIT {
  private static final int DRAWS = 200;
  private static final int BEGUN = 20;
  private static final Duration FROZEN = Duration.ofSeconds(20);
  private static final Duration LONGEST_TAKE_OVER = Duration.ofSeconds(60);
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final SmallOffice FEW = new SmallOffice("B", "2026-B-003", 12);

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path folder;

  private OfficeRows rows;

  @BeforeAll
  static void choose() {
    TestedOffice.choose(TestDatabase.POSTGRESQL);
  }

  @BeforeEach
  void look() {
    rows = new OfficeRows(folder);
  }

  @Test
  @SuppressWarnings("try") // both nodes may be dead or alive at the end
  void two_hundred_effects_happen_once_whatever_befalls_a_node() throws Exception {
    Map<String, String> settings = FEW.withOrders(DRAWS, folder);
    try (Launched one = Launched.start(folder, settings);
        Launched two = Launched.start(folder, settings)) {
      one.ready().settled();
      two.ready().settled();
      assertThat(rows.texts("select distinct state from draw")).containsExactly("APPROVED");
      List<Launched> nodes = List.of(one, two);
      the_node_that_seals_is_frozen_and_woken(nodes);
      the_node_that_conducts_is_killed(nodes);
    }
  }

  private void the_node_that_seals_is_frozen_and_woken(List<Launched> nodes) throws Exception {
    setClock("2026-12-16T09:01:00+08:00");
    await("twenty seals", () -> done("seal-draw") >= BEGUN);
    Launched frozen = nodeAt("seal", nodes);
    assertThat(done("seal-draw")).as("in the middle").isLessThan(DRAWS);
    frozen.freeze();
    Thread.sleep(FROZEN.toMillis());
    frozen.wake();
    await("all seals", () -> done("seal-draw") >= DRAWS);
    await("nobody at it", () -> running("seal").isEmpty());
    every_draw_had_it_once("seal-draw");
    assertThat(rows.texts("select draw_sequence from draw order by draw_sequence"))
        .as("running numbers without a gap")
        .isEqualTo(IntStream.rangeClosed(1, DRAWS).mapToObj(String::valueOf).toList());
  }

  private void the_node_that_conducts_is_killed(List<Launched> nodes) throws Exception {
    setClock("2026-12-16T09:31:00+08:00");
    await("twenty draws", () -> done("conduct-draw") >= BEGUN);
    Launched killed = nodeAt("conduct", nodes);
    killed.kill();
    long dead = System.nanoTime();
    long before = done("conduct-draw");
    assertThat(before).as("in the middle").isLessThan(DRAWS);
    await("the other goes on", () -> done("conduct-draw") > before);
    Duration takeOver = Duration.ofNanos(System.nanoTime() - dead);
    System.out.printf("take-over after the kill: %.1f s%n", takeOver.toMillis() / 1e3);
    assertThat(takeOver).isLessThan(LONGEST_TAKE_OVER);
    await("all draws", () -> done("conduct-draw") >= DRAWS);
    every_draw_had_it_once("conduct-draw");
    assertThat(rows.texts("select distinct state from draw")).containsExactly("CONDUCTED");
    assertThat(rows.number("select count(distinct draw_id) from visit")).isEqualTo(DRAWS);
    assertThat(rows.texts("select draw_id from draw_file where path = 'result/visits.csv'"))
        .hasSize(DRAWS)
        .doesNotHaveDuplicates();
    await("nothing fails", () -> rows.texts("select name from duty where failure <> ''").isEmpty());
  }

  private void every_draw_had_it_once(String verb) throws SQLException {
    assertThat(rows.texts("select subject from audit_entry where verb = '" + verb + "'"))
        .hasSize(DRAWS)
        .doesNotHaveDuplicates();
  }

  /** What a third node would do in whose hall somebody sets the clock. */
  private void setClock(String time) throws SQLException {
    assertThat(rows.change("update standing_clock set stands_at = '" + time + "'")).isEqualTo(1);
  }

  private long done(String verb) throws SQLException {
    return rows.number("select count(*) from audit_entry where verb = '" + verb + "'");
  }

  private List<String> running(String duty) throws SQLException {
    return rows.texts(
        "select instance_name from qrtz_fired_triggers where state = 'EXECUTING' and job_name = '"
            + duty
            + "'");
  }

  /** The node that looks after the duty; the name of its clockwork ends with pid and start. */
  private Launched nodeAt(String duty, List<Launched> nodes) throws SQLException {
    List<String> names = running(duty);
    assertThat(names).as("who looks after " + duty).hasSize(1);
    List<String> parts = Arrays.asList(names.get(0).split("-", -1));
    long pid = Long.parseLong(parts.get(parts.size() - 2));
    return nodes.stream().filter(node -> node.isServer(pid)).findFirst().orElseThrow();
  }

  private static void await(String what, Callable<Boolean> happened) throws Exception {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!happened.call()) {
      assertThat(System.nanoTime()).as(what).isLessThan(deadline);
      Thread.sleep(50);
    }
  }
}
