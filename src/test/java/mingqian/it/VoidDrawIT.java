package mingqian.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.Role;
import mingqian.ceremony.Draw;
import mingqian.ceremony.DrawBook;
import mingqian.ceremony.DrawState;
import mingqian.ceremony.PrepareDraw;
import mingqian.ceremony.VoidDraw;
import mingqian.office.LoadingProgress;
import mingqian.terms.DrawId;
import mingqian.terms.Outcome;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A draw is voided with a ground that everybody reads; what was tried stays visible. */
@ExtendWith(ArquillianExtension.class)
class VoidDrawIT {
  private static final DrawId NOVEMBER = new DrawId("2026-B-001");
  private static final String GROUND = "名单遗漏了一个行业，须重新封存";

  @Inject private DrawBook draws;
  @Inject private VoidDraw voidDraw;
  @Inject private PrepareDraw prepare;
  @Inject private LoadingProgress progress;

  @BeforeEach
  void wait_for_the_rehearsal() throws InterruptedException {
    long deadline = System.nanoTime() + Duration.ofMinutes(5).toNanos();
    while (draws.find(NOVEMBER).filter(d -> d.sequence().isPresent()).isEmpty()
        || progress.step().isPresent()) {
      assertThat(System.nanoTime()).as("the rehearsal ends in time").isLessThan(deadline);
      Thread.sleep(500);
    }
  }

  @Test
  @DisplayName(
      "R15, R18: a void draw keeps its number, its ground is public, its successor says so")
  void a_void_draw_stays_visible_and_its_successor_names_it() throws Exception {
    Draw before = draws.find(NOVEMBER).orElseThrow();
    Actor approver = actor("test-approver", Role.APPROVER);
    assertThat(voidDraw.voidDraw(NOVEMBER, GROUND, approver)).isInstanceOf(Outcome.Done.class);
    assertThat(voidDraw.voidDraw(NOVEMBER, GROUND, approver)).isInstanceOf(Outcome.Unchanged.class);
    Draw after = draws.find(NOVEMBER).orElseThrow();
    assertThat(after.state()).isEqualTo(DrawState.VOID);
    assertThat(after.sequence()).isEqualTo(before.sequence());
    String page = new Visitor().get("/draws/" + NOVEMBER).body();
    assertThat(page).contains(GROUND).contains(before.proof().orElseThrow().seal().value());
    Actor coordinator = actor("test-coordinator", Role.COORDINATOR);
    assertThat(prepare.prepare(before.order(), coordinator)).isInstanceOf(Outcome.Done.class);
    List<Draw> all =
        draws.all().stream().filter(draw -> draw.order().equals(before.order())).toList();
    assertThat(all).hasSize(2);
    assertThat(all.stream().flatMap(draw -> draw.predecessor().stream())).containsExactly(NOVEMBER);
  }

  private static Actor actor(String name, Role role) {
    return new Actor(name, Optional.of(role), Optional.empty(), Optional.empty());
  }
}
