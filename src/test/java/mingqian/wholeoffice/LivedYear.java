package mingqian.wholeoffice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mingqian.access.Actor;
import mingqian.inspection.NotifyVisits;
import mingqian.plan.RegulationBook;
import mingqian.terms.Library;

/** One whole year of an office, day by day, from one seed. */
final class LivedYear implements AutoCloseable {
  private final Chance chance;
  private final Town town;
  private final WholeOffice office;
  private final Deeds deeds;
  private final DrawDesk draws;
  private final FieldWork field;
  private final RulesHold rules;

  LivedYear(long seed, Town town, Path folder) {
    chance = new Chance("whole office " + seed);
    this.town = town;
    office = new WholeOffice(folder, chance);
    deeds = new Deeds(office, chance);
    draws = new DrawDesk(office, town, chance, deeds);
    field = new FieldWork(office, town, chance, deeds);
    rules = new RulesHold(office);
  }

  /** Lives through it; fails on the first day on which a rule is broken. */
  void live() {
    office.execute(town.rows());
    LocalDate day = LocalDate.of(town.year(), 1, 1);
    takeUp(town.quietPeriods(), day);
    for (; day.getYear() == town.year(); day = day.plusDays(1)) {
      if (day.getMonthValue() == 6 && day.getDayOfMonth() == 12) {
        takeUp(town.morePeriods(), day);
      }
      live(day);
      rules.check(day);
    }
  }

  private void live(LocalDate day) {
    office.at(day, LocalTime.of(8, 30));
    if (!draws.isMissed()) {
      call();
    }
    office.at(day, LocalTime.of(9, 0));
    draws.look();
    draws.attend(day);
    office.at(day, LocalTime.of(9, 40));
    draws.look();
    office.at(day, LocalTime.of(10, 0));
    field.change(day);
    field.complaint(day);
    field.special(day);
    office.at(day, LocalTime.of(14, 0));
    field.visit(day);
    office.at(day, LocalTime.of(16, 0));
    field.record(day);
    field.review();
    field.papers(day);
  }

  private void call() {
    for (Library library : Library.values()) {
      deeds.attempt(NotifyVisits.class, verb -> verb.due(library, Actor.CLOCKWORK));
    }
  }

  private void takeUp(String quietPeriods, LocalDate day) {
    office.at(day, LocalTime.of(8, 0));
    try {
      Files.writeString(office.rules().resolve("quiet-periods.csv"), quietPeriods);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    office.verb(
        RegulationBook.class,
        book -> {
          book.takeUp(office.now());
          return book.faults();
        });
  }

  /** What became of the deeds. */
  Map<Deeds.Fate, Integer> fates() {
    return deeds.fates();
  }

  /**
   * Which rules are broken once the statements have spoiled the tables; they are left as they were.
   */
  Set<String> brokenBy(List<String> statements) {
    return rules.brokenBy(statements);
  }

  /** How many rows the query counts. */
  long count(String sql) {
    return ((Number) office.rows("select count(*) from " + sql).get(0)[0]).longValue();
  }

  /** The end of the audit trail, which tells two lived years apart. */
  String end() {
    return office.rows("select digest from audit_head").get(0)[0].toString();
  }

  @Override
  public void close() {
    office.close();
  }
}
