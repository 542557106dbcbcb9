package mingqian.clockwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import mingqian.access.Actor;
import mingqian.directory.WarnCertificates;
import mingqian.directory.imports.RefreshClasses;
import mingqian.plan.RegulationBook;
import mingqian.regulation.ParameterName;

/** The duties about the directories 名录职责. */
@ApplicationScoped
class DirectoryDuties {
  @Inject private WarnCertificates certificates;
  @Inject private RefreshClasses classes;
  @Inject private RegulationBook book;
  @Inject private Clock clock;

  List<Duty> list() {
    return List.of(
        Duty.each(
                "certificates",
                Rhythm.MORNINGS,
                () -> certificates.due(warning()),
                id -> certificates.warn(id, Actor.CLOCKWORK))
            .missing(() -> certificates.missed().stream().map(DirectoryDuties::missing).toList()),
        new Duty("classes", Rhythm.MORNINGS, classes::takeIn)
            .missing(
                () ->
                    classes.missed().stream()
                        .map(month -> new Missing("month", month.toString()))
                        .toList()));
  }

  private int warning() {
    return book.current()
        .parameter(ParameterName.CERTIFICATE_WARNING, LocalDate.now(clock))
        .value();
  }

  private static Missing missing(long certificate) {
    return new Missing("certificate", String.valueOf(certificate));
  }
}
