package mingqian;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** Calls whose answer depends on the machine, or that a draw must never rest on. */
final class CallsForbidden extends ArchCondition<JavaClass> {
  static final CallsForbidden THING = new CallsForbidden();

  /** Whoever asks the time asks the office clock; whoever draws, draws by seed. */
  private static final Set<String> CALLS =
      Set.of(
          "java.lang.Math.random()",
          "java.lang.System.currentTimeMillis()",
          "java.lang.String.toUpperCase()",
          "java.lang.String.toLowerCase()",
          "java.lang.String.getBytes()",
          "java.lang.String.<init>([B)",
          "java.nio.charset.Charset.defaultCharset()",
          "java.time.Clock.systemDefaultZone()",
          "java.time.Instant.now()",
          "java.time.LocalDate.now()",
          "java.time.LocalDateTime.now()",
          "java.time.LocalTime.now()",
          "java.time.OffsetDateTime.now()",
          "java.time.Year.now()",
          "java.time.YearMonth.now()",
          "java.time.ZonedDateTime.now()",
          "java.time.ZoneId.systemDefault()",
          "java.util.Collections.shuffle(java.util.List)",
          "java.util.Collections.shuffle(java.util.List, java.util.Random)",
          "java.util.TimeZone.getDefault()");

  private CallsForbidden() {
    super("call what depends on the machine or on chance");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    Stream<JavaCall<?>> calls =
        Stream.concat(
            type.getMethodCallsFromSelf().stream(), type.getConstructorCallsFromSelf().stream());
    for (JavaCall<?> call : calls.toList()) {
      String owner = call.getTargetOwner().getName();
      String called = call.getTarget().getFullName();
      if (CALLS.contains(called) || owner.equals("java.util.Random")) {
        events.add(SimpleConditionEvent.satisfied(call, call.getDescription()));
      }
    }
  }
}
