package mingqian.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import mingqian.access.Actor;
import mingqian.access.Role;
import mingqian.ceremony.ApproveDraw;
import mingqian.ceremony.ConductDraw;
import mingqian.ceremony.ConfirmDraw;
import mingqian.ceremony.Draw;
import mingqian.ceremony.DrawBook;
import mingqian.ceremony.DrawConfirmation;
import mingqian.ceremony.DrawState;
import mingqian.ceremony.SealDraw;
import mingqian.ceremony.WitnessDraw;
import mingqian.clockwork.Clockwork;
import mingqian.clockwork.OfficeClock;
import mingqian.clockwork.SetClock;
import mingqian.draw.Salt;
import mingqian.draw.Witness;
import mingqian.inspection.AcceptVisit;
import mingqian.inspection.Answer;
import mingqian.inspection.CheckIn;
import mingqian.inspection.RecordResult;
import mingqian.inspection.ResultCode;
import mingqian.inspection.ReviewResult;
import mingqian.terms.CertificateNumber;
import mingqian.terms.DepartmentCode;
import mingqian.terms.DrawId;
import mingqian.terms.Outcome;

/** Leads the draw that is still open, and one visit of it, through all that may happen to them. */
@ApplicationScoped
public class LifeOfDraw {
  /** What the officers write down; nobody else ever says it. */
  static final String NOTE = "金丝雀在矿井里唱歌";

  private static final Salt SALT = new Salt("5a17c0ffee5a17c0ffee5a17c0ffee5a");
  private static final String DIGITS = "27182818284590452353";
  private static final Actor REVIEWER = WaitingDraw.actor("test-reviewer", Role.REVIEWER);

  @Inject private DrawBook draws;
  @Inject private ConfirmDraw confirm;
  @Inject private ApproveDraw approve;
  @Inject private SealDraw seal;
  @Inject private WitnessDraw witness;
  @Inject private ConductDraw conduct;
  @Inject private AcceptVisit accept;
  @Inject private CheckIn checkIn;
  @Inject private RecordResult record;
  @Inject private ReviewResult review;
  @Inject private SetClock clock;
  @Inject private Clockwork clockwork;
  @PersistenceContext private EntityManager database;

  /** The sealed draw: the successor of the void one, or the waiting one where none is void yet. */
  public DrawId sealed() {
    String order = draws.find(WaitingDraw.DRAW).orElseThrow().order();
    Draw draw =
        draws.all().stream()
            .filter(each -> each.order().equals(order) && each.state() != DrawState.VOID)
            .findFirst()
            .orElseThrow();
    for (DrawConfirmation asked : draw.confirmations()) {
      if (draw.state() == DrawState.PREPARED) {
        done(confirm.confirm(draw.id(), asked.department(), liaison(asked)));
      }
    }
    if (draw.state().isBeforeSeal()) {
      done(approve.approve(draw.id(), WaitingDraw.APPROVER));
      done(seal.seal(draw.id(), WaitingDraw.COORDINATOR));
    }
    return draw.id();
  }

  private static Actor liaison(DrawConfirmation asked) {
    return Actor.sampleLiaison(asked.department());
  }

  public void conduct(DrawId draw) {
    int witnesses = draws.find(draw).orElseThrow().witnesses().size();
    for (int number = 1; number <= witnesses; number++) {
      witness.commit(draw, number, Witness.commitment(draw, SALT, DIGITS), WaitingDraw.COORDINATOR);
    }
    for (int number = 1; number <= witnesses; number++) {
      witness.reveal(draw, number, new WitnessDraw.Reveal(SALT, DIGITS), WaitingDraw.COORDINATOR);
    }
    conduct.conduct(draw, WaitingDraw.COORDINATOR);
    assertThat(draws.find(draw).orElseThrow().state()).isEqualTo(DrawState.CONDUCTED);
  }

  /** Sets the clock forward to the morning of the visit's day and lets the clockwork look. */
  public void awaitDay(long visit) throws InterruptedException {
    to(
        LocalDate.parse(
            String.valueOf(
                one("select cast(visit_day as varchar(10)) from visit where id = ?", visit))));
  }

  public void awaitDisclosure(DrawId draw) throws InterruptedException {
    to(draws.find(draw).orElseThrow().times().discloseAfter().orElseThrow());
    clockwork.lookAndWait();
    assertThat(draws.find(draw).orElseThrow().times().disclosedAt()).isPresent();
  }

  private void to(LocalDate day) throws InterruptedException {
    clock.set(
        day.atTime(LocalTime.of(9, 0)).atZone(OfficeClock.ZONE).toInstant(),
        WaitingDraw.COORDINATOR);
    clockwork.lookAndWait();
  }

  public void acceptAndCheckIn(long visit) {
    List<Object[]> seats =
        rows(
            "select inspector, department_code from visit_seat where visit_id = ? and left_at is null",
            visit);
    for (Object[] seat : seats) {
      accept.accept(visit, inspector(seat));
    }
    done(checkIn.checkIn(visit, inspector(seats.get(0))));
  }

  /** Records the results of all departments; each says {@link #NOTE}. */
  public void record(long visit) {
    for (Object[] seat :
        rows(
            "select min(s.inspector), p.department_code from department_part p join visit_seat s"
                + " on s.visit_id = p.visit_id and s.department_code = p.department_code"
                + " and s.left_at is null where p.visit_id = ? group by p.department_code",
            visit)) {
      List<Answer> answers =
          rows(
                  "select m.matter_code, p.department_code from part_matter m join department_part p"
                      + " on p.id = m.part_id where p.visit_id = ?",
                  visit)
              .stream()
              .filter(matter -> matter[1].equals(seat[1]))
              .map(matter -> new Answer((String) matter[0], Set.of(ResultCode.TO_BE_HANDLED), NOTE))
              .toList();
      done(record.record(visit, new DepartmentCode((String) seat[1]), answers, inspector(seat)));
    }
  }

  /** Approves every result of the visit. */
  public void publish(long visit) {
    for (Object[] result :
        rows(
            "select r.id, p.department_code from part_result r join department_part p"
                + " on p.id = r.part_id where p.visit_id = ? and r.published_at is null",
            visit)) {
      done(review.approve(((Number) result[0]).longValue(), REVIEWER));
    }
  }

  private static Actor inspector(Object[] seat) {
    return Actor.sampleInspector(
        new CertificateNumber((String) seat[0]), new DepartmentCode((String) seat[1]));
  }

  private static void done(Outcome outcome) {
    assertThat(outcome).as(outcome.words().en()).isInstanceOf(Outcome.Done.class);
  }

  private Object one(String query, Object parameter) {
    return database
        .createNativeQuery(query)
        .setParameter(1, parameter)
        .setMaxResults(1)
        .getSingleResult();
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(String query, Object parameter) {
    return database.createNativeQuery(query).setParameter(1, parameter).getResultList();
  }
}
