package mingqian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Qualifier;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;

/**
 * The machine's clock in UTC, for the lock of an account: an intruder must wait in real time, also
 * where the office clock stands still.
 */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface SystemTime {
  /** Gives that clock. */
  @ApplicationScoped
  class Source {
    @Produces
    @SystemTime
    Clock clock() {
      return Clock.systemUTC();
    }
  }
}
