package mingqian.it;

import java.util.Set;
import mingqian.access.Role;
import mingqian.access.Route;
import mingqian.access.When;

/**
 * A secret visit, and who may know whom it goes to: written down from the regulation a second time.
 *
 * @param code the credit code of the target
 * @param name the name of the target
 */
record Secret(long visit, String code, String name, Circle circle) {
  /**
   * Who is concerned.
   *
   * @param team certificates of those who have not left
   * @param departments with a part in the visit
   * @param recorded of them, those whose result is recorded
   */
  record Circle(Set<String> team, Set<String> departments, Set<String> recorded) {}

  /** Whether an address of that row may name the target to the person. */
  boolean mayBeNamed(Person person, Route row) {
    return switch (row.scope().when()) {
      case DIRECTORY -> true;
      case ALWAYS, PREPARED, SEALED, PUBLIC -> false;
      case RECORDED -> !circle.recorded().isEmpty() && isKnownTo(person);
      case PERMITTED -> isKnownTo(person);
    };
  }

  /** Whether the person may read what officers and departments wrote about the visit. */
  boolean mayBeRead(Person person) {
    return isKnownTo(person) && !person.is(Role.FILING_OFFICER);
  }

  /** Whether the person may know the target, in the words of the chapter on roles. */
  boolean isKnownTo(Person person) {
    return person.is(Role.COORDINATOR)
        || person.is(Role.AUDITOR)
        || person.is(Role.FILING_OFFICER)
        || (person.is(Role.INSPECTOR)
            && person.certificate().filter(circle.team()::contains).isPresent())
        || ((person.is(Role.LIAISON) || person.is(Role.APPROVER))
            && isOf(person, circle.departments()))
        || (person.is(Role.REVIEWER) && isOf(person, circle.recorded()));
  }

  private static boolean isOf(Person person, Set<String> departments) {
    return person.department().map(departments::contains).orElse(!departments.isEmpty());
  }

  /** Whether the row is one on which targets are listed whether they are drawn or not. */
  static boolean isDirectory(Route row) {
    return row.scope().when() == When.DIRECTORY;
  }
}
