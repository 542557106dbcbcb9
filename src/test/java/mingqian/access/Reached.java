package mingqian.access;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a method can come to by its calls: the first change of the database among them, if any. The
 * trail of what was seen does not count, and neither does what nobody of the house has written.
 */
final class Reached {
  private static final Set<String> WRITES = Set.of("persist", "merge", "remove", "lock");
  private static final Set<String> FIRES = Set.of("fire", "fireAsync");

  private final Map<JavaCodeUnit, JavaCodeUnit> from = new HashMap<>();
  private final Deque<JavaCodeUnit> open = new ArrayDeque<>();

  private Reached() {}

  /** The way from the method to a change, or nothing. */
  static Optional<String> changeFrom(JavaCodeUnit start) {
    Reached reached = new Reached();
    reached.from.put(start, start);
    reached.open.add(start);
    return reached.search();
  }

  private Optional<String> search() {
    while (!open.isEmpty()) {
      JavaCodeUnit at = open.poll();
      for (JavaAccess<?> access : calls(at).toList()) {
        if (isChange(access.getTarget())) {
          return Optional.of(way(at) + " -> " + access.getTarget().getFullName());
        }
        targets(access.getTarget()).forEach(next -> follow(at, next));
      }
    }
    return Optional.empty();
  }

  private void follow(JavaCodeUnit at, JavaCodeUnit next) {
    if (!next.getOwner().isEquivalentTo(AuditTrail.class) && from.putIfAbsent(next, at) == null) {
      open.add(next);
    }
  }

  private static Stream<JavaAccess<?>> calls(JavaCodeUnit unit) {
    return Stream.of(
            unit.getCallsFromSelf(),
            unit.getMethodReferencesFromSelf(),
            unit.getConstructorReferencesFromSelf())
        .flatMap(Set::stream);
  }

  private static boolean isChange(AccessTarget target) {
    JavaClass owner = target.getOwner();
    String name = target.getName();
    return (owner.isAssignableTo(EntityManager.class)
            && (WRITES.contains(name) || (name.equals("find") && locks(target))))
        || (owner.isAssignableTo(Query.class)
            && (name.equals("executeUpdate") || name.equals("setLockMode")))
        || (owner.isAssignableTo(Event.class) && FIRES.contains(name));
  }

  private static boolean locks(AccessTarget target) {
    return target instanceof AccessTarget.CodeUnitCallTarget called
        && called.getRawParameterTypes().stream()
            .anyMatch(type -> type.isEquivalentTo(LockModeType.class));
  }

  /** The method itself and what stands in for it in the classes below. */
  private static Stream<JavaCodeUnit> targets(AccessTarget target) {
    if (!(target instanceof AccessTarget.CodeUnitAccessTarget called) || !isOurs(target)) {
      return Stream.empty();
    }
    String[] parameters =
        called.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
    return Stream.concat(
            Stream.of(called.getOwner()), called.getOwner().getAllSubclasses().stream())
        .flatMap(owner -> unit(owner, called.getName(), parameters).stream());
  }

  private static boolean isOurs(AccessTarget target) {
    return target.getOwner().getPackageName().startsWith("mingqian");
  }

  private static Optional<JavaCodeUnit> unit(JavaClass owner, String name, String... parameters) {
    return owner
        .tryGetCodeUnitWithParameterTypeNames(name, java.util.List.of(parameters))
        .map(JavaCodeUnit.class::cast);
  }

  private String way(JavaCodeUnit end) {
    String way = end.getOwner().getSimpleName() + "." + end.getName();
    return from.get(end) == end ? way : way(from.get(end)) + " -> " + way;
  }
}
