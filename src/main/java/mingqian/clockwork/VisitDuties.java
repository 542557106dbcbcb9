package mingqian.clockwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import mingqian.access.Actor;
import mingqian.inspection.NotifyVisits;
import mingqian.inspection.RemindTeams;
import mingqian.inspection.WarnResults;
import mingqian.terms.Library;

/** The duties about visits and their results 检查职责. */
@ApplicationScoped
class VisitDuties {
  @Inject private NotifyVisits notify;
  @Inject private RemindTeams remind;
  @Inject private WarnResults warn;

  List<Duty> list() {
    return List.of(
        Duty.each(
                "notify",
                Rhythm.MORNINGS,
                () -> Arrays.asList(Library.values()),
                library -> notify.due(library, Actor.CLOCKWORK))
            .missing(() -> notify.unannounced().stream().map(Missing::visit).toList()),
        Duty.each("remind", Rhythm.MORNINGS, remind::due, id -> remind.remind(id, Actor.CLOCKWORK))
            .missing(() -> remind.missed().stream().map(Missing::visit).toList()),
        Duty.each("deadlines", Rhythm.MORNINGS, warn::due, id -> warn.warn(id, Actor.CLOCKWORK))
            .missing(() -> warn.skipped().stream().map(VisitDuties::missing).toList()));
  }

  private static Missing missing(WarnResults.Skipped skipped) {
    return new Missing(
        "result-" + skipped.warning().name().toLowerCase(Locale.ROOT),
        String.valueOf(skipped.visit()));
  }
}
