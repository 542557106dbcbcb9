package mingqian.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import mingqian.ceremony.Draw;
import mingqian.ceremony.DrawBook;
import mingqian.ceremony.DrawState;
import mingqian.ceremony.PrepareDraw;
import mingqian.ceremony.VoidDraw;
import mingqian.directory.imports.FileKind;
import mingqian.directory.imports.ImportResult;
import mingqian.directory.imports.OfferedFile;
import mingqian.directory.imports.RowChoice;
import mingqian.directory.imports.TakeInFile;
import mingqian.plan.DrawOrder;
import mingqian.terms.CertificateNumber;
import mingqian.terms.DrawId;

/**
 * A draw whose sealed lists turn out to be wrong 名单有误: leave of three inspectors had been
 * forgotten. The approver voids it before anybody goes, the leave is taken in, and a successor is
 * drawn the next day (R15, R18).
 */
@ApplicationScoped
class WrongLists {
  private static final DrawId SPOILED = new DrawId("2026-C-002");
  private static final String GROUND = "封存后核对发现名单有误：漏列三名执法人员九月的请假，补登后重新抽取。";
  private static final int FORGOTTEN = 3;
  private static final String LEAVE = ",2026-09-08,2026-09-11\n";

  @Inject private Stage stage;
  @Inject private Telling telling;
  @Inject private Scenes scenes;
  @Inject private SimulatedAgreement agreement;
  @Inject private VoidDraw voidDraw;
  @Inject private TakeInFile takeIn;
  @Inject private PrepareDraw prepare;
  @Inject private DrawBook draws;

  /** Whether it is the order whose first draw goes wrong. */
  boolean isSpoiled(DrawOrder order) {
    return order.draw().equals(SPOILED);
  }

  /** Voids the sealed draw, takes in what was forgotten, and prepares the successor. */
  void voidDraw(DrawOrder order, LocalDate day) {
    stage.set(day, LocalTime.of(9, 5));
    Cast.expect(voidDraw.voidDraw(order.draw(), GROUND, Cast.APPROVER));
    stage.set(day, LocalTime.of(14, 0));
    takeInLeave();
    if (draws.all().stream().noneMatch(draw -> isSuccessor(draw, order))) {
      Cast.expect(prepare.prepare(order.number(), Cast.COORDINATOR));
    }
  }

  /** Has the successor confirmed and approved; its time of sealing has come already. */
  void drawAgain(DrawOrder order, LocalDate day) {
    DrawId successor =
        draws.all().stream()
            .filter(draw -> isSuccessor(draw, order))
            .findFirst()
            .map(Draw::id)
            .orElseThrow();
    telling.tell(day, Telling.drawing(successor));
    stage.set(day, LocalTime.of(9, 0));
    agreement.confirm(successor);
    stage.set(day, LocalTime.of(13, 30));
    agreement.approve(successor);
    stage.look();
    stage.set(day, LocalTime.of(14, 0));
    stage.look();
  }

  private static boolean isSuccessor(Draw draw, DrawOrder order) {
    return draw.order().equals(order.number()) && draw.state() != DrawState.VOID;
  }

  private void takeInLeave() {
    List<CertificateNumber> forgotten = scenes.firstInspectors(FORGOTTEN);
    String rows = forgotten.stream().map(number -> number + LEAVE).collect(Collectors.joining());
    byte[] file = ("执法证编号,起,止\n" + rows).getBytes(StandardCharsets.UTF_8);
    ImportResult result =
        takeIn.takeIn(
            OfferedFile.of(FileKind.LEAVE, "leave-2026-09.csv", file),
            RowChoice.ALL_OR_NONE,
            Cast.COORDINATOR);
    if (result instanceof ImportResult.Refused refused) {
      throw new IllegalStateException("rehearsal refused: " + refused.finding());
    }
  }
}
