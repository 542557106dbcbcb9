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
import java.util.List;
import java.util.stream.Stream;
import mingqian.plan.DrawOrder;
import mingqian.plan.RegulationBook;
import mingqian.regulation.ParameterName;
import mingqian.regulation.Regulation;
import mingqian.terms.DrawId;

/**
 * What is due on the office clock 到期事项, and what was not done inside its time; asking changes
 * nothing. A seal has until the day before the first visit, a draw until the last day of visits,
 * and the witnesses until the first. What comes later people decide.
 */
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
        .filter(draw -> today().isBefore(draw.visits().from()))
        .filter(draw -> !draws.order(draw.order()).orElseThrow().sealAt().isAfter(now))
        .map(Draw::id)
        .toList();
  }

  /** Approved draws that were not sealed before their visits might begin. */
  @Transactional
  public List<DrawId> unsealed() {
    return draws.inState(DrawState.APPROVED).stream()
        .filter(draw -> !today().isBefore(draw.visits().from()))
        .map(Draw::id)
        .toList();
  }

  /** Approved draws whose round of the beacon comes too soon for any seal. */
  @Transactional
  public List<DrawId> missedRounds() {
    Instant now = clock.instant();
    return draws.inState(DrawState.APPROVED).stream()
        .filter(draw -> NamedRandomness.missed(draw.randomness(), now).isPresent())
        .map(Draw::id)
        .toList();
  }

  /** Draws of which somebody has revealed so long ago that whoever has not is missing. */
  @Transactional
  public List<DrawId> toVoid() {
    return draws.inState(DrawState.SEALED).stream()
        .filter(draw -> isRevealOver(draw, book.current(), clock))
        .map(Draw::id)
        .toList();
  }

  /** Sealed draws without their randomness though their visits might begin. */
  @Transactional
  public List<DrawId> unrevealed() {
    return draws.inState(DrawState.SEALED).stream()
        .filter(draw -> new DrawSources(draw).since().isEmpty())
        .filter(draw -> !today().isBefore(draw.visits().from()))
        .map(Draw::id)
        .toList();
  }

  /** Whether the time that the witnesses have for revealing is over and somebody has not. */
  static boolean isRevealOver(Draw draw, Regulation regulation, Clock clock) {
    Instant now = clock.instant();
    Duration within =
        Duration.ofMinutes(
            regulation.parameter(ParameterName.REVEAL_WITHIN, LocalDate.now(clock)).value());
    return new DrawSources(draw).isWitnessMissing()
        && draw.witnesses().stream()
            .flatMap(witness -> witness.revealedAt().stream())
            .anyMatch(at -> !at.plus(within).isAfter(now));
  }

  /** Sealed draws whose randomness has come long enough ago for people to have conducted them. */
  @Transactional
  public List<DrawId> toConduct() {
    return complete()
        .filter(draw -> !today().isAfter(draw.visits().until()))
        .map(Draw::id)
        .toList();
  }

  /** Those of them that were not conducted before their last day of visits was over. */
  @Transactional
  public List<DrawId> unconducted() {
    return complete().filter(draw -> today().isAfter(draw.visits().until())).map(Draw::id).toList();
  }

  private Stream<Draw> complete() {
    Instant now = clock.instant();
    Duration wait =
        Duration.ofMinutes(book.current().parameter(ParameterName.CONDUCT_AFTER, today()).value());
    return draws.inState(DrawState.SEALED).stream()
        .filter(
            draw ->
                new DrawSources(draw)
                    .since()
                    .filter(at -> !at.plus(wait).isAfter(now))
                    .isPresent());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  /** Conducted draws, void ones among them, whose day of disclosure has come. */
  @Transactional
  public List<DrawId> toDisclose() {
    return database
        .createQuery(
            "select d from Draw d where d.times.conductedAt is not null"
                + " and d.times.disclosedAt is null and d.times.discloseAfter <= :today"
                + " order by d.times.discloseAfter, d.sequence",
            Draw.class)
        .setParameter("today", today())
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
}
