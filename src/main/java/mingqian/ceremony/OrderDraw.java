package mingqian.ceremony;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.directory.imports.ImportFinding;
import mingqian.directory.imports.ImportResult;
import mingqian.directory.imports.OfferedFile;
import mingqian.directory.imports.RowChoice;
import mingqian.directory.imports.TakeInFile;
import mingqian.plan.AdHocOrder;
import mingqian.terms.Outcome;

/**
 * Orders a draw and prepares it in one step 下达任务并准备抽取: the order comes as a file of draw orders and
 * is read like any. Where it cannot be prepared, the order is not kept either.
 */
@ApplicationScoped
public class OrderDraw {
  @Inject TakeInFile takeInFile;
  @Inject AdHocOrder adHoc;
  @Inject PrepareDraw prepareDraw;
  @Resource TransactionSynchronizationRegistry transaction;

  /** What became of it. */
  public sealed interface Ordered {
    /** The order is faulty; nothing was kept. */
    record Faulty(ImportFinding finding) implements Ordered {}

    /** The order could be read; the outcome is that of {@link PrepareDraw}. */
    record Answered(Outcome outcome) implements Ordered {}
  }

  /**
   * Takes the order in and prepares its draw.
   *
   * @param file one order, all its strata
   * @param number its national number 任务编号
   * @param outside why it is outside the plan, if it is
   */
  @Transactional
  public Ordered order(OfferedFile file, String number, Optional<String> outside, Actor actor) {
    ImportResult taken = takeInFile.takeIn(file, RowChoice.ALL_OR_NONE, actor);
    if (taken instanceof ImportResult.Refused refused) {
      return new Ordered.Faulty(refused.finding());
    }
    Outcome outcome = prepare(number, outside, actor);
    if (outcome instanceof Outcome.Refused) {
      transaction.setRollbackOnly();
    }
    return new Ordered.Answered(outcome);
  }

  private Outcome prepare(String number, Optional<String> outside, Actor actor) {
    Optional<Outcome> refused =
        outside
            .map(reason -> adHoc.explain(number, reason, actor))
            .filter(Outcome.Refused.class::isInstance);
    return refused.orElseGet(() -> prepareDraw.prepare(number, actor));
  }
}
