package mingqian.wholeoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import mingqian.access.NotPermitted;
import mingqian.terms.Outcome;

/**
 * How deeds are done in a lived year: now and then the database fails first, or it is done twice.
 */
final class Deeds {
  /** What became of them. */
  enum Fate {
    DONE,
    UNCHANGED,
    REFUSED,
    FORBIDDEN,
    FAILED,
    REPEATED
  }

  private static final int FAULTY = 40;
  private static final int DOUBLE = 12;
  private static final int LATEST_FAULT = 14;

  private final WholeOffice office;
  private final Chance chance;
  private final Map<Fate, Integer> fates = new EnumMap<>(Fate.class);

  Deeds(WholeOffice office, Chance chance) {
    this.office = office;
    this.chance = chance;
  }

  /** Does it; what failed is wholly undone and done again, what is done twice changes nothing. */
  <B> boolean attempt(Class<B> bean, Function<B, Outcome> deed) {
    if (chance.oneIn(FAULTY)) {
      String before = standing();
      if (office.failing(1 + chance.below(LATEST_FAULT), bean, deed)) {
        count(Fate.FAILED);
        assertThat(standing()).as("a failed deed is undone whole").isEqualTo(before);
      }
    }
    boolean done = once(bean, deed);
    if (done && chance.oneIn(DOUBLE)) {
      count(Fate.REPEATED);
      String before = standing();
      assertThat(once(bean, deed)).as("a deed done twice").isFalse();
      assertThat(standing()).isEqualTo(before);
    }
    return done;
  }

  /** Tries what must never be done. */
  <B> void forbidden(Class<B> bean, Function<B, Outcome> deed) {
    String before = standing();
    assertThat(once(bean, deed)).as("a forbidden deed").isFalse();
    assertThat(standing()).isEqualTo(before);
  }

  /** Does it once, without faults; for what may be done anew each time. */
  <B> boolean once(Class<B> bean, Function<B, Outcome> deed) {
    try {
      Outcome outcome = office.verb(bean, deed);
      count(
          outcome instanceof Outcome.Done
              ? Fate.DONE
              : outcome instanceof Outcome.Unchanged ? Fate.UNCHANGED : Fate.REFUSED);
      return outcome.isDone();
    } catch (NotPermitted e) {
      count(Fate.FORBIDDEN);
      return false;
    }
  }

  private void count(Fate fate) {
    fates.merge(fate, 1, Integer::sum);
  }

  /** Every deed that changes something leaves an entry, and every row counts its versions. */
  private String standing() {
    return office
        .rows(
            "select (select last_number from audit_head), (select count(*) from audit_entry),"
                + " (select coalesce(sum(version), 0) from visit), (select count(*) from visit_seat),"
                + " (select coalesce(sum(version), 0) from draw), (select count(*) from draw_file),"
                + " (select count(*) from part_result), (select count(*) from published_result)")
        .stream()
        .map(java.util.Arrays::toString)
        .toList()
        .toString();
  }

  /** How many met which fate. */
  Map<Fate, Integer> fates() {
    return Map.copyOf(fates);
  }
}
