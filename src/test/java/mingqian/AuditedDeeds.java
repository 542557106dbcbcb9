package mingqian;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.transaction.Transactional;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import mingqian.access.AuditTrail;

/** What leads to an entry of the audit trail 留痕, read from the classes. */
public final class AuditedDeeds {
  private final JavaClasses classes;

  public AuditedDeeds(JavaClasses classes) {
    this.classes = classes;
  }

  /** What anybody may call, and what then writes an entry outside of any transaction of its own. */
  Set<JavaCodeUnit> unguarded() {
    return leading(AuditedDeeds::isTransactional).stream()
        .filter(unit -> !isTransactional(unit))
        .filter(AuditedDeeds::isOpenToAll)
        .collect(Collectors.toSet());
  }

  /** The transactions that write an entry and may end with an exception that does not undo them. */
  Set<JavaCodeUnit> halfUndone() {
    return leading(unit -> false).stream()
        .filter(AuditedDeeds::isTransactional)
        .filter(
            unit ->
                unit.getExceptionTypes().stream()
                    .anyMatch(type -> !type.isAssignableTo(RuntimeException.class)))
        .collect(Collectors.toSet());
  }

  /** Whatever calls the trail, and whoever calls that, up to where it is enough. */
  private Set<JavaCodeUnit> leading(Predicate<JavaCodeUnit> enough) {
    Set<JavaCodeUnit> found = new LinkedHashSet<>();
    Deque<JavaCodeUnit> open = new ArrayDeque<>();
    classes.get(AuditTrail.class).getMethods().stream()
        .filter(method -> method.getName().equals("record"))
        .forEach(open::push);
    while (!open.isEmpty()) {
      open.pop().getAccessesToSelf().stream()
          .map(JavaAccess::getOrigin)
          .filter(caller -> !caller.getOwner().isEquivalentTo(AuditTrail.class))
          .filter(found::add)
          .filter(enough.negate())
          .forEach(open::push);
    }
    return found;
  }

  private static boolean isTransactional(JavaCodeUnit unit) {
    return unit.isAnnotatedWith(Transactional.class)
        || unit.getOwner().isAnnotatedWith(Transactional.class);
  }

  private static boolean isOpenToAll(JavaCodeUnit unit) {
    return unit.getModifiers().contains(JavaModifier.PUBLIC)
        && unit.getOwner().getModifiers().contains(JavaModifier.PUBLIC);
  }
}
