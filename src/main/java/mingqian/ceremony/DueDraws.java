package mingqian.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mingqian.plan.DrawOrder;
import mingqian.plan.RegulationBook;
import mingqian.regulation.ParameterName;
import mingqian.terms.DrawId;

/** What is due on the office clock 到期事项; asking changes nothing. */
@ApplicationScoped
public class DueDraws {
  @Inject DrawStore draws;
  @Inject RegulationBook book;
  @Inject Clock clock;

  @PersistenceContext EntityManager database;

  /** Approved draws whose planned time of sealing has come. */
  @Transactional
  public List<DrawId> toSeal() {
    Instant now = clock.instant();
    return draws.inState(DrawState.APPROVED).stream()
        .filter(draw -> !draws.order(draw.order()).orElseThrow().sealAt().isAfter(now))
        .map(Draw::id)
        .toList();
  }

  /** Sealed draws whose randomness has come long enough ago for people to have conducted them. */
  @Transactional
  public List<DrawId> toConduct() {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, clock.getZone());
    Duration wait =
        Duration.ofMinutes(book.current().parameter(ParameterName.CONDUCT_AFTER, today).value());
    return draws.inState(DrawState.SEALED).stream()
        .filter(draw -> randomSince(draw).filter(at -> !at.plus(wait).isAfter(now)).isPresent())
        .map(Draw::id)
        .toList();
  }

  /** Conducted draws, void ones among them, whose day of disclosure has come. */
  @Transactional
  public List<DrawId> toDisclose() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    return database
        .createQuery(
            "select d from Draw d where d.times.conductedAt is not null"
                + " and d.times.disclosedAt is null and d.times.discloseAfter <= :today"
                + " order by d.times.discloseAfter, d.sequence",
            Draw.class)
        .setParameter("today", today)
        .getResultStream()
        .map(Draw::id)
        .toList();
  }

  /** Disclosed draws that are not finished. */
  @Transactional
  public List<DrawId> toFinish() {
    return draws.inState(DrawState.DISCLOSED).stream().map(Draw::id).toList();
  }

  /**
   * Orders whose planned time of sealing has passed and that have no sealed draw: shown as late.
   */
  @Transactional
  public List<String> missed() {
    Instant now = clock.instant();
    return database
        .createQuery("select o from DrawOrder o order by o.sealAt, o.number", DrawOrder.class)
        .getResultStream()
        .filter(order -> order.sealAt().isBefore(now))
        .map(DrawOrder::number)
        .filter(
            number ->
                draws.ofOrder(number).stream()
                    .allMatch(
                        draw -> draw.state().isBeforeSeal() || draw.state() == DrawState.VOID))
        .toList();
  }

  private static Optional<Instant> randomSince(Draw draw) {
    if (draw.witnesses().isEmpty()) {
      return draw.times().sealedAt();
    }
    if (draw.witnesses().stream().anyMatch(witness -> witness.revealedAt().isEmpty())) {
      return Optional.empty();
    }
    return draw.witnesses().stream()
        .map(witness -> witness.revealedAt().orElseThrow())
        .max(Comparator.naturalOrder());
  }
}
