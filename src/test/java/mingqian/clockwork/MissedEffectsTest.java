package mingqian.clockwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.NotPermitted;
import mingqian.access.Role;
import mingqian.access.Trace;
import mingqian.inspection.VisitBase;
import mingqian.office.Keeping;
import mingqian.office.Mode;
import mingqian.office.Office;
import mingqian.terms.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was missed is recorded once, waits for the coordinator, and is forgotten long after. */
class MissedEffectsTest {
  private static final Actor COORDINATOR = Actor.sample("coordinator", Role.COORDINATOR);
  private static final Missing VISIT = Missing.visit(7);
  private static final String ID = "remind visit 7";
  private static final Instant NOW = Instant.parse("2026-06-10T00:30:00Z");

  @TempDir private Path data;
  private final VisitBase base = new VisitBase();
  private final List<String> trail = new ArrayList<>();

  @AfterEach
  void close() {
    base.close();
  }

  @Test
  void it_is_recorded_once_with_its_trail() {
    record();
    record();
    assertThat(open()).extracting(MissedEffect::id).containsExactly(ID);
    assertThat(open().get(0).subject()).isEqualTo(VISIT);
    assertThat(base.<Map<String, Long>>in(e -> missed(e).counts())).isEqualTo(Map.of("remind", 1L));
    assertThat(trail).containsExactly("clockwork|miss-effect|visit 7|remind");
  }

  @Test
  void the_coordinator_settles_it_with_a_note_once_and_it_is_not_recorded_again() {
    record();
    assertThat(settle(ID, " ", COORDINATOR)).isInstanceOf(Outcome.Refused.class);
    assertThat(settle(ID, "长".repeat(501), COORDINATOR)).isInstanceOf(Outcome.Refused.class);
    assertThat(settle("seal draw X", "电话告知", COORDINATOR)).isInstanceOf(Outcome.Refused.class);
    assertThat(settle(ID, "电话告知检查组", COORDINATOR)).isInstanceOf(Outcome.Done.class);
    assertThat(settle(ID, "再说一次", COORDINATOR)).isInstanceOf(Outcome.Unchanged.class);
    record();
    assertThat(open()).isEmpty();
    assertThat(trail).hasSize(2).last().asString().contains("settle-missed").contains("电话告知检查组");
  }

  @Test
  void nobody_else_settles_it() {
    record();
    for (Role role : Role.values()) {
      if (role != Role.COORDINATOR) {
        assertThatThrownBy(() -> settle(ID, "理由", Actor.sample("x", role)))
            .isInstanceOf(NotPermitted.class);
      }
    }
    assertThat(open()).hasSize(1);
  }

  @Test
  void what_was_settled_long_ago_and_old_logs_are_thrown_away_and_nothing_else() throws Exception {
    record();
    settle(ID, "电话告知", COORDINATOR);
    base.with(e -> missed(e).record("seal", new Missing("draw", "X")));
    Path logs = Files.createDirectories(data.resolve("logs"));
    log(logs.resolve("server-2025-12-01.log"), Duration.ofDays(181));
    log(logs.resolve("server-2025-12-20.log"), Duration.ofDays(179));
    log(logs.resolve("boot-commands"), Duration.ofDays(400));
    tidy(NOW.plus(Duration.ofDays(179)));
    assertThat(rows()).as("settled 179 days ago").isEqualTo(2);
    tidy(NOW.plus(Duration.ofDays(181)));
    assertThat(rows()).as("settled 181 days ago").isEqualTo(1);
    assertThat(trail).last().isEqualTo("clockwork|forget-missed|clockwork|1 settled");
    assertThat(open()).extracting(MissedEffect::duty).containsExactly("seal");
    assertThat(logs.resolve("server-2025-12-01.log")).doesNotExist();
    assertThat(logs.resolve("server-2025-12-20.log")).exists();
    assertThat(logs.resolve("boot-commands")).exists();
  }

  @Test
  void less_than_180_days_of_logs_is_refused() {
    assertThatThrownBy(() -> new Keeping(179, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Keeping(180, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  private void tidy(Instant officeNow) {
    base.with(
        e -> {
          Housekeeping housekeeping = new Housekeeping();
          housekeeping.office = new Office(Mode.PRODUCTION, data, data, data, data);
          housekeeping.keeping = new Keeping(180, 1);
          housekeeping.missed = missed(e);
          housekeeping.officeClock = Clock.fixed(officeNow, ZoneId.of("Asia/Shanghai"));
          housekeeping.clock = Clock.fixed(NOW, ZoneId.of("UTC"));
          housekeeping.tidy();
        });
  }

  private static void log(Path file, Duration age) throws java.io.IOException {
    Files.writeString(file, "x");
    Files.setLastModifiedTime(file, FileTime.from(NOW.minus(age)));
  }

  private long rows() {
    return base.in(
        e -> e.createQuery("select count(m) from MissedEffect m", Long.class).getSingleResult());
  }

  private void record() {
    base.with(e -> missed(e).record("remind", VISIT));
  }

  private List<MissedEffect> open() {
    return base.in(e -> missed(e).open());
  }

  private Outcome settle(String id, String note, Actor actor) {
    return base.in(e -> missed(e).settle(id, note, actor));
  }

  private MissedEffects missed(EntityManager entities) {
    MissedEffects missed = new MissedEffects();
    missed.entities = entities;
    missed.clock = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
    missed.trail =
        new AuditTrail() {
          @Override
          public void record(Actor actor, String verb, String subject, Trace trace) {
            trail.add(String.join("|", actor.name(), verb, subject, trace.detail()));
          }
        };
    return missed;
  }
}
