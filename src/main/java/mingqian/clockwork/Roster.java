package mingqian.clockwork;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.ceremony.ConductDraw;
import mingqian.ceremony.DiscloseDraw;
import mingqian.ceremony.DueDraws;
import mingqian.ceremony.FinishDraw;
import mingqian.ceremony.SealDraw;
import mingqian.ceremony.ShelveDraws;
import mingqian.inspection.NotifyVisits;
import mingqian.plan.RegulationBook;
import mingqian.publication.PublishDailyFiles;
import mingqian.terms.Library;

/** The duties of the clockwork 职责清单, in the order in which one may prepare the next. */
@ApplicationScoped
public class Roster {
  @Inject private RegulationBook book;
  @Inject private DueDraws due;
  @Inject private SealDraw seal;
  @Inject private ConductDraw conduct;
  @Inject private DiscloseDraw disclose;
  @Inject private FinishDraw finish;
  @Inject private ShelveDraws shelve;
  @Inject private NotifyVisits notify;
  @Inject private PublishDailyFiles dailyFiles;
  @Inject private Clock clock;

  private List<Duty> duties = List.of();

  @PostConstruct
  void list() {
    duties =
        List.of(
            new Duty("rules", Rhythm.OFTEN, () -> book.takeUp(clock.instant())),
            Duty.each("seal", Rhythm.OFTEN, due::toSeal, id -> seal.seal(id, Actor.CLOCKWORK)),
            Duty.each(
                "conduct",
                Rhythm.OFTEN,
                due::toConduct,
                id -> conduct.conduct(id, Actor.CLOCKWORK)),
            Duty.each(
                "disclose",
                Rhythm.OFTEN,
                due::toDisclose,
                id -> disclose.disclose(id, Actor.CLOCKWORK)),
            Duty.each(
                "finish", Rhythm.OFTEN, due::toFinish, id -> finish.finish(id, Actor.CLOCKWORK)),
            Duty.each(
                "notify",
                Rhythm.MORNINGS,
                () -> Arrays.asList(Library.values()),
                library -> notify.due(library, Actor.CLOCKWORK)),
            new Duty("shelve", Rhythm.OFTEN, shelve::tidy),
            new Duty("daily-files", Rhythm.OFTEN, dailyFiles::repair));
  }

  List<Duty> duties() {
    return duties;
  }

  /** The duties whose things are due by the office clock. */
  List<Duty> ofOfficeClock() {
    return duties.stream().filter(duty -> duty.rhythm().followsOfficeClock()).toList();
  }

  Optional<Duty> find(String name) {
    return duties.stream().filter(duty -> duty.name().equals(name)).findFirst();
  }

  /** Their names, in order. */
  public List<String> names() {
    return duties.stream().map(Duty::name).toList();
  }
}
