package mingqian.web.console;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.LoggedIn;
import mingqian.access.Passwords;
import mingqian.access.Trace;
import mingqian.clockwork.Roster;
import mingqian.directory.imports.ImportFile;
import mingqian.inspection.Beans;
import mingqian.inspection.OneVisit;
import mingqian.inspection.VisitBase;
import mingqian.office.Mode;
import mingqian.office.Office;
import mingqian.plan.RegulationBook;
import mingqian.regulation.Regulation;
import mingqian.regulation.RuleFault;
import mingqian.web.Formats;
import mingqian.web.Language;
import mingqian.web.PageReader;
import mingqian.web.PageWords;
import mingqian.web.RenderedPage;

/** The desks of an office on a database in memory, in English, as people find them in a morning. */
final class DeskOffice implements AutoCloseable {
  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
  private static final String NONE = "None of these: ";
  private static final Regulation REGULATION = VisitBase.regulation();

  private final OneVisit visit = new OneVisit();
  private List<RuleFault> faults = List.of();

  DeskOffice() {
    execute(
        "insert into department values (3, 'XFJY', '消防救援局', '', 0)",
        "insert into plan_version (id, version, plan_id, ordinal, taken_over, drafted_by,"
            + " approved_by, approved_on, filed_with, filing_number, filing_receipt, reply,"
            + " published_on) values (1, 0, 1, 1, true, '', '市政府', '2026-02-09', '司法局', '备1',"
            + " '', '', '2026-02-12')");
  }

  /** Leads the drawn visit so far. */
  void visit(String situation) {
    visit.bring(situation);
  }

  void execute(String... statements) {
    Arrays.stream(statements).forEach(visit.base()::execute);
  }

  /** Mistakes in the rule files. */
  void mistakes(RuleFault... found) {
    faults = List.of(found);
  }

  /** Every counter that the desk names, those of which there is none with 0. */
  Map<String, Long> counts(Actor person, LocalDate day) {
    return visit.base().in(entities -> counts(desk(entities, person, day)));
  }

  private static Map<String, Long> counts(Desk desk) {
    Map<String, Long> counts = new HashMap<>();
    desk.getWaiting().forEach(todo -> put(counts, todo.text(), todo.count()));
    String clear = desk.getClear();
    if (!clear.isEmpty()) {
      String names = clear.substring(NONE.length(), clear.length() - 1);
      Arrays.stream(names.split("; ")).forEach(name -> put(counts, name, 0));
    }
    return counts;
  }

  private static void put(Map<String, Long> counts, String name, long count) {
    if (counts.put(name, count) != null) {
      throw new AssertionError("the desk names twice: " + name);
    }
  }

  /** What waits, as the person reads it. */
  List<Todo> waiting(Actor person, LocalDate day) {
    return visit.base().in(entities -> desk(entities, person, day).getWaiting());
  }

  private Desk desk(EntityManager entities, Actor person, LocalDate day) {
    Beans beans = new Beans();
    Path nowhere = Path.of("nonexistent");
    beans.put(EntityManager.class, entities);
    beans.put(Clock.class, Clock.fixed(day.atTime(8, 30).atZone(BEIJING).toInstant(), BEIJING));
    beans.put(Office.class, new Office(Mode.TRAINING, nowhere, nowhere, nowhere, nowhere));
    beans.put(LoggedIn.class, new Person(person));
    beans.put(PageReader.class, new Reader());
    beans.put(PageWords.class, RenderedPage.words(Language.EN));
    beans.put(Formats.class, new Formats(Language.EN));
    beans.put(Passwords.class, new Passwords() {});
    beans.put(AuditTrail.class, new Silent());
    beans.put(ImportFile.class, new ImportFile(entities, List.of()));
    beans.put(RegulationBook.class, new Book(faults));
    beans.put(Roster.class, new TwoDuties());
    return beans.of(Desk.class);
  }

  @Override
  public void close() {
    visit.close();
  }

  /** Somebody who has logged in. */
  private static final class Person extends LoggedIn {
    private final Actor person;

    Person(Actor person) {
      this.person = person;
    }

    @Override
    public Optional<Actor> actor() {
      return Optional.of(person);
    }

    @Override
    public Actor person() {
      return person;
    }

    @Override
    public boolean present() {
      return true;
    }
  }

  /** Somebody who reads English. */
  private static final class Reader extends PageReader {
    @Override
    public Language language() {
      return Language.EN;
    }

    @Override
    public Locale getLocale() {
      return Language.EN.locale();
    }
  }

  /** The committed rules, and mistakes that were found since. */
  private static final class Book extends RegulationBook {
    private final List<RuleFault> faults;

    Book(List<RuleFault> faults) {
      this.faults = faults;
    }

    @Override
    public List<RuleFault> faults() {
      return faults;
    }

    @Override
    public Regulation current() {
      return REGULATION;
    }
  }

  /** A clockwork with two duties. */
  private static final class TwoDuties extends Roster {
    @Override
    public List<String> names() {
      return List.of("seal", "notify");
    }
  }

  /** A trail that nobody reads here. */
  private static final class Silent extends AuditTrail {
    @Override
    public void record(Actor actor, String verb, String subject, Trace trace) {}
  }
}
