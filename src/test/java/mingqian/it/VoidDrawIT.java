package mingqian.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import mingqian.access.Actor;
import mingqian.ceremony.ConfirmDraw;
import mingqian.ceremony.DepartmentAnswer;
import mingqian.ceremony.Draw;
import mingqian.ceremony.DrawBook;
import mingqian.ceremony.DrawConfirmation;
import mingqian.ceremony.DrawState;
import mingqian.ceremony.PrepareDraw;
import mingqian.ceremony.SealDraw;
import mingqian.ceremony.VoidDraw;
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
  private static final String GROUND = "名单遗漏了一个行业，须重新封存";

  @Inject private DrawBook draws;
  @Inject private VoidDraw voidDraw;
  @Inject private PrepareDraw prepare;
  @Inject private ConfirmDraw confirm;
  @Inject private SealDraw seal;
  @Inject private WaitingDraw waiting;

  @BeforeEach
  void wait_for_the_draw() throws InterruptedException {
    waiting.awaitConducted();
  }

  @Test
  @DisplayName(
      "R15, R18: a void draw keeps its number, its ground is public, its successor says so")
  void a_void_draw_stays_visible_and_its_successor_names_it() throws Exception {
    Draw before = draws.find(WaitingDraw.DRAW).orElseThrow();
    assertThat(voidDraw.voidDraw(WaitingDraw.DRAW, GROUND, WaitingDraw.APPROVER))
        .isInstanceOf(Outcome.Done.class);
    assertThat(voidDraw.voidDraw(WaitingDraw.DRAW, GROUND, WaitingDraw.APPROVER))
        .isInstanceOf(Outcome.Unchanged.class);
    Draw after = draws.find(WaitingDraw.DRAW).orElseThrow();
    assertThat(after.state()).isEqualTo(DrawState.VOID);
    assertThat(after.sequence()).isEqualTo(before.sequence());
    String page = new Visitor().get("/draws/" + WaitingDraw.DRAW).body();
    assertThat(page).contains(GROUND).contains(before.proof().orElseThrow().seal().value());
    assertThat(prepare.prepare(before.order(), WaitingDraw.COORDINATOR))
        .isInstanceOf(Outcome.Done.class);
    List<Draw> all =
        draws.all().stream().filter(draw -> draw.order().equals(before.order())).toList();
    assertThat(all).hasSize(2);
    assertThat(all.stream().flatMap(draw -> draw.predecessor().stream()))
        .containsExactly(WaitingDraw.DRAW);
    the_successor_waits_for_every_department(all.get(0).id());
  }

  private void the_successor_waits_for_every_department(DrawId successor) {
    Draw prepared = draws.find(successor).orElseThrow();
    assertThat(prepared.state()).isEqualTo(DrawState.PREPARED);
    assertThat(prepared.confirmations()).hasSizeGreaterThan(3);
    for (DrawConfirmation asked : prepared.confirmations()) {
      assertThat(seal.seal(successor, WaitingDraw.COORDINATOR)).isInstanceOf(Outcome.Refused.class);
      Actor liaison = Actor.sampleLiaison(asked.department());
      assertThat(confirm.confirm(successor, asked.department(), liaison))
          .isInstanceOf(Outcome.Done.class);
    }
    assertThat(draws.find(successor).map(Draw::state)).contains(DrawState.CONFIRMED);
    assertThat(seal.seal(successor, WaitingDraw.COORDINATOR)).isInstanceOf(Outcome.Refused.class);
    assertThat(prepare.prepare(prepared.order(), WaitingDraw.COORDINATOR))
        .as("nothing has changed since")
        .isInstanceOf(Outcome.Unchanged.class);
    assertThat(draws.find(successor).orElseThrow().confirmations())
        .allMatch(asked -> asked.answer() == DepartmentAnswer.CONFIRMED);
  }
}
