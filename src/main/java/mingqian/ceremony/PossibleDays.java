package mingqian.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import mingqian.draw.Change;
import mingqian.draw.ChangeAnswer;
import mingqian.draw.Changes;
import mingqian.terms.CreditCode;
import mingqian.terms.DateSpan;
import mingqian.terms.DrawId;

/** The days to which a drawn visit could be moved 可改期日; asking changes nothing. */
@ApplicationScoped
public class PossibleDays {
  private static final String ASKED = "R01";

  @Inject private DrawStore draws;
  @Inject private ConductedFiles conducted;
  @Inject private Clock clock;

  /**
   * The days from today on that the sealed lists leave open and on which the whole team can come;
   * none where the draw takes no changes.
   */
  @Transactional
  public List<LocalDate> of(DrawId draw, CreditCode target) {
    return draws
        .find(draw)
        .filter(found -> found.state() == DrawState.CONDUCTED)
        .map(
            found ->
                days(conducted.standing(found), draws.targets(draw).target(target), found.visits()))
        .orElse(List.of());
  }

  private List<LocalDate> days(Changes standing, String target, DateSpan span) {
    return ahead(span)
        .filter(day -> standing.attempt(asked(target, day)) instanceof ChangeAnswer.Made)
        .toList();
  }

  private Stream<LocalDate> ahead(DateSpan span) {
    LocalDate today = LocalDate.now(clock);
    LocalDate first = today.isAfter(span.from()) ? today : span.from();
    return first.isAfter(span.until())
        ? Stream.empty()
        : first.datesUntil(span.until().plusDays(1));
  }

  private static Change asked(String target, LocalDate day) {
    return Change.rescheduling(target, day, ASKED);
  }
}
