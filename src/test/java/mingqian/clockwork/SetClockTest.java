package mingqian.clockwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.NotPermitted;
import mingqian.access.Role;
import mingqian.access.Trace;
import mingqian.inspection.VisitBase;
import mingqian.office.LoadingProgress;
import mingqian.office.Mode;
import mingqian.office.Office;
import mingqian.plan.RegulationBook;
import mingqian.regulation.Regulation;
import mingqian.terms.Outcome;
import mingqian.terms.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who sets the office clock, when, and how far. */
class SetClockTest {
  private static final Instant JUNE = Instant.parse("2026-06-01T01:00:00Z");
  private static final Actor COORDINATOR = Actor.sample("coordinator", Role.COORDINATOR);

  private final VisitBase base = new VisitBase();
  private final List<String> trail = new ArrayList<>();
  private final LoadingProgress progress = new LoadingProgress();

  @AfterEach
  void close() {
    base.close();
  }

  @Test
  void in_training_it_is_set_forward_with_its_trail() {
    assertThat(set(Mode.TRAINING, JUNE, COORDINATOR)).isInstanceOf(Outcome.Done.class);
    assertThat(set(Mode.TRAINING, JUNE, COORDINATOR)).isInstanceOf(Outcome.Unchanged.class);
    assertThat(set(Mode.TRAINING, JUNE.minusSeconds(1), COORDINATOR))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(trail).containsExactly("set-clock 2026-01-05T01:00:00Z>2026-06-01T01:00:00Z");
  }

  @Test
  void a_working_office_keeps_real_time() {
    Instant far = Instant.parse("2099-06-01T01:00:00Z");
    assertThat(set(Mode.PRODUCTION, far, COORDINATOR)).isInstanceOf(Outcome.Refused.class);
    assertThat(trail).isEmpty();
  }

  @Test
  void nobody_sets_it_beyond_the_official_calendar_or_while_something_is_loaded() {
    assertThat(set(Mode.TRAINING, Instant.parse("2026-12-31T15:59:59Z"), COORDINATOR))
        .isInstanceOf(Outcome.Done.class);
    assertThat(set(Mode.TRAINING, Instant.parse("2026-12-31T16:00:00Z"), COORDINATOR))
        .as("the new year has begun in Beijing")
        .isInstanceOf(Outcome.Refused.class);
    progress.begin(new Words("装载", "Loading"), 1);
    assertThat(set(Mode.TRAINING, JUNE, COORDINATOR)).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void only_the_coordinator_and_the_administrator_set_it() {
    for (Role role : Role.values()) {
      if (role != Role.COORDINATOR && role != Role.ADMINISTRATOR) {
        assertThatThrownBy(() -> set(Mode.TRAINING, JUNE, Actor.sample("x", role)))
            .isInstanceOf(NotPermitted.class);
      }
    }
  }

  private Outcome set(Mode mode, Instant to, Actor actor) {
    return base.in(
        entities -> {
          Path nowhere = Path.of("nowhere");
          Office office = new Office(mode, nowhere, nowhere, nowhere, nowhere);
          SetClock verb = new SetClock();
          verb.clock = new OfficeClock();
          verb.clock.office = office;
          verb.clock.database = entities;
          verb.clock.dataSource = base.source();
          verb.office = office;
          verb.progress = progress;
          verb.book = book();
          verb.trail = trail();
          return verb.set(to, actor);
        });
  }

  private static RegulationBook book() {
    Regulation regulation = VisitBase.regulation();
    return new RegulationBook() {
      @Override
      public Regulation current() {
        return regulation;
      }
    };
  }

  private AuditTrail trail() {
    return new AuditTrail() {
      @Override
      public void record(Actor actor, String verb, String subject, Trace trace) {
        trail.add(verb + " " + trace.before() + ">" + trace.after());
      }
    };
  }
}
