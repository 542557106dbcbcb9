package mingqian.rehearsal;

import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.Role;
import mingqian.inspection.VisitSeat;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Digest;
import mingqian.terms.Outcome;

/**
 * The simulated people 模拟人员 and how they decide: by a digest of what is before them, so that they
 * decide the same after a rehearsal was cut off.
 */
final class Cast {
  static final Actor COORDINATOR = Actor.sample("coordinator", Role.COORDINATOR);
  static final Actor APPROVER = Actor.sample("approver", Role.APPROVER);

  /** The filing authority. */
  static final Actor AUTHORITY = Actor.sample("filing", Role.FILING_OFFICER);

  private static final int HUNDRED = 100;

  private Cast() {}

  /** The reviewer of a department. */
  static Actor reviewer(DepartmentCode department) {
    return new Actor(
        "sample:reviewer:" + department,
        Optional.of(Role.REVIEWER),
        Optional.of(department),
        Optional.empty());
  }

  /** The inspector who has the seat. */
  static Actor inspector(VisitSeat seat) {
    return Actor.sampleInspector(seat.inspector(), seat.department());
  }

  /** A lot from 0 to 99 that depends on the text alone. */
  static int lot(String text) {
    return Integer.parseInt(order(text).substring(0, 6), 16) % HUNDRED;
  }

  /** Something to sort by that depends on the text alone. */
  static String order(String text) {
    return Digest.of("rehearsal/" + text).value();
  }

  /** Stops the rehearsal where a verb refuses what simulated people are right to do. */
  static void expect(Outcome outcome) {
    if (outcome instanceof Outcome.Refused refused) {
      throw new IllegalStateException("rehearsal refused: " + refused.words().en());
    }
  }
}
