package mingqian.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.Role;
import mingqian.ceremony.ConductDraw;
import mingqian.ceremony.DrawBook;
import mingqian.ceremony.DrawState;
import mingqian.ceremony.WitnessDraw;
import mingqian.draw.Salt;
import mingqian.draw.Witness;
import mingqian.office.LoadingProgress;
import mingqian.terms.DrawId;

/** The draw that the rehearsal leaves sealed, and how the tests inside the server wait for it. */
@ApplicationScoped
public class WaitingDraw {
  static final DrawId DRAW = new DrawId("2026-B-003");
  static final Actor COORDINATOR = actor("test-coordinator", Role.COORDINATOR);
  static final Actor ADMINISTRATOR = actor("test-admin", Role.ADMINISTRATOR);
  static final Actor APPROVER = actor("test-approver", Role.APPROVER);

  private static final Duration PATIENCE = Duration.ofMinutes(20);
  private static final Salt SALT = new Salt("0123456789abcdef0123456789abcdef");
  private static final String DIGITS = "31415926535897932384";
  private static final int WITNESSES = 3;

  @PersistenceContext private EntityManager rows;

  @Inject private DrawBook draws;
  @Inject private LoadingProgress progress;
  @Inject private WitnessDraw witness;
  @Inject private ConductDraw conduct;

  static Actor actor(String name, Role role) {
    return new Actor(name, Optional.of(role), Optional.empty(), Optional.empty());
  }

  /** Waits until the rehearsal is over. */
  public void awaitSealed() throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (draws.find(DRAW).filter(d -> d.sequence().isPresent()).isEmpty()
        || progress.step().isPresent()) {
      assertThat(System.nanoTime()).as("the rehearsal ends in time").isLessThan(deadline);
      Thread.sleep(500);
    }
  }

  /** Waits, and plays the three witnesses and the coordinator where nobody has before. */
  public void awaitConducted() throws InterruptedException {
    awaitSealed();
    if (draws.find(DRAW).orElseThrow().state() == DrawState.SEALED) {
      for (int number = 1; number <= WITNESSES; number++) {
        witness.commit(DRAW, number, Witness.commitment(DRAW, SALT, DIGITS), COORDINATOR);
      }
      for (int number = 1; number <= WITNESSES; number++) {
        witness.reveal(DRAW, number, new WitnessDraw.Reveal(SALT, DIGITS), COORDINATOR);
      }
      conduct.conduct(DRAW, COORDINATOR);
    }
    awaitInvitation();
    assertThat(draws.find(DRAW).orElseThrow().state()).isEqualTo(DrawState.CONDUCTED);
  }

  /** Waits until a joint team has its accounts, so that no row changes while a test looks. */
  private void awaitInvitation() throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (liaisons() == 0) {
      assertThat(System.nanoTime()).as("the invitation comes in time").isLessThan(deadline);
      Thread.sleep(200);
    }
  }

  private long liaisons() {
    return rows.createQuery(
            "select count(a) from Account a where a.login like 'liaison-%'", Long.class)
        .getSingleResult();
  }
}
