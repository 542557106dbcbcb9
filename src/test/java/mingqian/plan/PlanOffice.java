package mingqian.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Role;
import mingqian.access.Trace;
import mingqian.inspection.Beans;
import mingqian.inspection.VisitBase;
import mingqian.plan.DrawOrderRow.Frame;
import mingqian.plan.PlanItemRow.Extent;
import mingqian.terms.DateSpan;
import mingqian.terms.Library;
import mingqian.terms.Outcome;

/**
 * The verbs of plans on a database in memory: a plan whose matters belong to {@link
 * VisitBase#MARKET} and {@link VisitBase#SAFETY}.
 */
// There is no container here that would fill the fields.
@SuppressWarnings("UnnecessaryAssignment")
final class PlanOffice implements AutoCloseable {
  static final String NUMBER = "99999920260007";
  static final LocalDate TODAY = LocalDate.of(2026, 2, 10);
  static final Actor COORDINATOR = Actor.sample("coordinator", Role.COORDINATOR);
  static final Actor APPROVER = Actor.sample("approver", Role.APPROVER);
  static final Actor FILING = Actor.sample("filing", Role.FILING_OFFICER);
  static final Actor MARKET = Actor.sampleLiaison(VisitBase.MARKET);
  static final Actor SAFETY = Actor.sampleLiaison(VisitBase.SAFETY);
  static final PlanFiling.Letter LETTER = new PlanFiling.Letter("市司法局", "备〔2026〕7号", "回7");

  final VisitBase base = new VisitBase();
  final List<String> trail = new ArrayList<>();
  private final Clock clock =
      Clock.fixed(Instant.parse("2026-02-10T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

  PlanOffice() {
    // The rows of the script have taken the first numbers.
    base.execute("alter sequence annual_plan_seq restart with 2000");
  }

  static PlanItemRow item(String code, int rate) {
    return new PlanItemRow(
        new PlanItemRow.Title(code, VisitBase.MARKET, OrderKind.UNDIRECTED),
        new PlanItemRow.Scope(new Frame(Library.A, Set.of("C")), Set.of("SCJG-01", "YJGL-01")),
        new Extent.Rate(rate),
        new PlanItemRow.Timing(
            new DateSpan(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30)), 1));
  }

  static PlanProposal proposal(PlanItemRow... items) {
    return new PlanProposal(NUMBER, "示例计划", 2026, List.of(items));
  }

  /** One verb in one transaction, which must be done. */
  void done(Function<Verbs, Outcome> verb) {
    Outcome outcome = base.in(entities -> verb.apply(new Verbs(entities)));
    assertThat(outcome).as(outcome.words().en()).isInstanceOf(Outcome.Done.class);
  }

  /** A question about the plan. */
  <T> T of(Function<AnnualPlan, T> question) {
    return base.in(
        entities -> {
          PlanStore store = new PlanStore();
          store.database = entities;
          return question.apply(store.locked(NUMBER).orElseThrow());
        });
  }

  /** Leads a draft to the papers. */
  void bring(PlanPapers papers) {
    List<Function<Verbs, Outcome>> steps =
        List.of(
            verbs -> verbs.confirm().confirm(NUMBER, VisitBase.MARKET, MARKET),
            verbs -> verbs.approve().approve(NUMBER, APPROVER),
            verbs -> verbs.file().file(NUMBER, LETTER, COORDINATOR),
            verbs -> verbs.file().accept(NUMBER, "", FILING),
            verbs -> verbs.publish().publish(NUMBER, COORDINATOR));
    done(verbs -> verbs.confirm().confirm(NUMBER, VisitBase.SAFETY, SAFETY));
    if (papers == PlanPapers.OBJECTED) {
      steps.subList(0, 3).forEach(this::done);
      done(verbs -> verbs.file().objectTo(NUMBER, "窗口与安静期重叠", FILING));
    }
    for (Function<Verbs, Outcome> step : steps) {
      if (of(plan -> plan.latest().papers()) != papers) {
        done(step);
      }
    }
    assertThat(this.<PlanPapers>of(plan -> plan.latest().papers())).isEqualTo(papers);
  }

  @Override
  public void close() {
    base.close();
  }

  /** The verbs within one transaction. */
  final class Verbs {
    private final EntityManager entities;
    private final Beans beans = new Beans();

    Verbs(EntityManager entities) {
      this.entities = entities;
      beans.put(EntityManager.class, entities);
      beans.put(Clock.class, clock);
      beans.put(AuditTrail.class, audit());
    }

    DraftPlan draft() {
      return beans.of(DraftPlan.class);
    }

    ConfirmPlan confirm() {
      return beans.of(ConfirmPlan.class);
    }

    ApprovePlan approve() {
      return beans.of(ApprovePlan.class);
    }

    FilePlan file() {
      return beans.of(FilePlan.class);
    }

    PublishPlan publish() {
      return beans.of(PublishPlan.class);
    }

    AttachToPlan attach() {
      AttachToPlan verb = new AttachToPlan();
      verb.megabytes = 1;
      verb.plans = beans.of(PlanStore.class);
      verb.trail = beans.of(PlanTrail.class);
      verb.clock = clock;
      return verb;
    }

    AdHocOrder orders() {
      return beans.of(AdHocOrder.class);
    }

    PlannedOrders planned() {
      return new PlannedOrders(entities, clock);
    }
  }

  private AuditTrail audit() {
    return new AuditTrail() {
      @Override
      public void record(Actor actor, String verb, String subject, Trace trace) {
        trail.add(
            String.join("|", actor.name(), verb, subject, trace.before() + ">" + trace.after()));
      }
    };
  }
}
