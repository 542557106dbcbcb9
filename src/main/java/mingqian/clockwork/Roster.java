package mingqian.clockwork;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingqian.ceremony.ShelveDraws;
import mingqian.ceremony.ShelveLedger;
import mingqian.plan.RegulationBook;
import mingqian.publication.PublishDailyFiles;

/** The duties of the clockwork 职责清单, in the order in which one may prepare the next. */
@ApplicationScoped
public class Roster {
  @Inject private RegulationBook book;
  @Inject private DrawDuties draws;
  @Inject private VisitDuties visits;
  @Inject private DirectoryDuties directories;
  @Inject private ShelveDraws shelve;
  @Inject private ShelveLedger ledger;
  @Inject private PublishDailyFiles dailyFiles;
  @Inject private BackUp backUp;
  @Inject private Housekeeping housekeeping;
  @Inject private Clock clock;

  private List<Duty> duties = List.of();

  @PostConstruct
  void list() {
    List<Duty> list = new ArrayList<>();
    list.add(new Duty("rules", Rhythm.OFTEN, () -> book.takeUp(clock.instant())));
    list.addAll(draws.list());
    list.addAll(visits.list());
    list.addAll(directories.list());
    list.add(new Duty("shelve", Rhythm.OFTEN, shelve::tidy));
    list.add(new Duty("ledger", Rhythm.OFTEN, ledger::tidy));
    list.add(new Duty("daily-files", Rhythm.OFTEN, dailyFiles::repair));
    list.add(new Duty("backup", Rhythm.NIGHTLY, backUp::make));
    list.add(new Duty("housekeeping", Rhythm.NIGHTLY, housekeeping::tidy));
    duties = List.copyOf(list);
  }

  List<Duty> duties() {
    return duties;
  }

  /** The duties whose things are due by the office clock. */
  List<Duty> ofOfficeClock() {
    return duties().stream().filter(duty -> duty.rhythm().followsOfficeClock()).toList();
  }

  Optional<Duty> find(String name) {
    return duties().stream().filter(duty -> duty.name().equals(name)).findFirst();
  }

  /** Their names, in order. */
  public List<String> names() {
    return duties().stream().map(Duty::name).toList();
  }
}
