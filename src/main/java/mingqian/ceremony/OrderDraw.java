package mingqian.ceremony;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Function;
import mingqian.access.Actor;
import mingqian.access.Role;
import mingqian.directory.imports.ImportFinding;
import mingqian.directory.imports.ImportResult;
import mingqian.directory.imports.OfferedFile;
import mingqian.directory.imports.RowChoice;
import mingqian.directory.imports.TakeInFile;
import mingqian.plan.AdHocOrder;
import mingqian.plan.FreeNumbers;
import mingqian.terms.Digest;
import mingqian.terms.Outcome;

/**
 * Orders a draw and prepares it in one step 下达任务并准备抽取: the order comes as a file of draw orders and
 * is read like any. Where it cannot be prepared, the order is not kept either. The same request of
 * the same person again is the same order until its draw is disclosed or void.
 */
@ApplicationScoped
public class OrderDraw {
  @Inject DrawStore draws;
  @Inject TakeInFile takeInFile;
  @Inject AdHocOrder adHoc;
  @Inject PrepareDraw prepareDraw;
  @Resource TransactionSynchronizationRegistry transaction;

  /**
   * What somebody asks for 任务请求.
   *
   * @param number its national number 任务编号: its own, or the next free one
   * @param file one order, all its strata
   * @param outside why it is outside the plan, if it is
   * @param request the digest of all that the request says, without what is filled in for it
   */
  public record Wanted(String number, OfferedFile file, Optional<String> outside, Digest request) {}

  /** What became of it. */
  public sealed interface Ordered {
    /** The order is faulty; nothing was kept. */
    record Faulty(ImportFinding finding) implements Ordered {}

    /**
     * The order could be read.
     *
     * @param order 任务编号 of the order that there is now
     * @param outcome that of {@link PrepareDraw}
     */
    record Answered(String order, Outcome outcome) implements Ordered {}
  }

  /**
   * Takes the order in and prepares its draw.
   *
   * @param asked reads the request with the numbers that are free while nobody else orders
   */
  @Transactional
  public Ordered order(Function<FreeNumbers, Wanted> asked, Actor actor) {
    actor.mustBe(Role.COORDINATOR);
    draws.lockPlans();
    Wanted wanted = asked.apply(draws.freeNumbers());
    Optional<Draw> known = draws.askedFor(wanted.request(), actor.name());
    if (known.isPresent()) {
      return new Ordered.Answered(
          known.get().order(),
          Outcome.unchanged("此前已下达同样的任务，没有改变", "the same order had been placed before: no change"));
    }
    ImportResult taken = takeInFile.takeIn(wanted.file(), RowChoice.ALL_OR_NONE, actor);
    if (taken instanceof ImportResult.Refused refused) {
      return new Ordered.Faulty(refused.finding());
    }
    Outcome outcome = prepare(wanted, actor);
    if (outcome instanceof Outcome.Refused) {
      transaction.setRollbackOnly();
    }
    return new Ordered.Answered(wanted.number(), outcome);
  }

  private Outcome prepare(Wanted wanted, Actor actor) {
    String number = wanted.number();
    Optional<Outcome> refused =
        wanted
            .outside()
            .map(reason -> adHoc.explain(number, reason, actor))
            .filter(Outcome.Refused.class::isInstance);
    Outcome outcome = refused.orElseGet(() -> prepareDraw.prepare(number, actor));
    if (outcome.isDone()) {
      draws.ofOrder(number).stream()
          .filter(draw -> draw.state() != DrawState.VOID)
          .forEach(draw -> draw.askedFor(wanted.request(), actor.name()));
    }
    return outcome;
  }
}
