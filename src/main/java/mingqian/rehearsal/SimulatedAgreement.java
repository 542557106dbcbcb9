package mingqian.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import mingqian.access.Actor;
import mingqian.ceremony.ApproveDraw;
import mingqian.ceremony.ConfirmDraw;
import mingqian.ceremony.DrawBook;
import mingqian.ceremony.DrawConfirmation;
import mingqian.terms.DrawId;

/** Simulated liaisons and a simulated approver 模拟确认与审批, who agree to what was prepared. */
@ApplicationScoped
class SimulatedAgreement {
  @Inject private DrawBook draws;
  @Inject private ConfirmDraw confirm;
  @Inject private ApproveDraw approve;

  /** The liaison of each department concerned confirms. */
  void confirm(DrawId draw) {
    draws.find(draw).orElseThrow().confirmations().stream()
        .map(DrawConfirmation::department)
        .forEach(
            department ->
                Cast.expect(confirm.confirm(draw, department, Actor.sampleLiaison(department))));
  }

  /** The approver approves the inspection scheme. */
  void approve(DrawId draw) {
    Cast.expect(approve.approve(draw, Cast.APPROVER));
  }
}
