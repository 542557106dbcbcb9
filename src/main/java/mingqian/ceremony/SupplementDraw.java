package mingqian.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Role;
import mingqian.access.Trace;
import mingqian.draw.Addenda;
import mingqian.draw.Addendum;
import mingqian.draw.Changes;
import mingqian.draw.Folder;
import mingqian.draw.Further;
import mingqian.draw.Supplemented;
import mingqian.ledger.Leaf;
import mingqian.plan.DrawOrder;
import mingqian.terms.CertificateNumber;
import mingqian.terms.DrawId;
import mingqian.terms.Outcome;

/**
 * Supplements a draw that is incomplete 补抽: whoever is eligible by now and not listed yet is added
 * in a sealed addendum, and the enterprises without a day are drawn teams and days once more. Where
 * nobody is to be added, it is tried whether those listed have become free; only what brings an
 * enterprise a day is then kept.
 */
@ApplicationScoped
public class SupplementDraw {
  @Inject DrawStore draws;
  @Inject MaterialStore materials;
  @Inject VisitsSoFar visits;
  @Inject ConductedFiles conducted;
  @Inject FreshBytes fresh;
  @Inject LedgerBook ledger;
  @Inject Event<DrawSupplemented> supplemented;
  @Inject Event<FilesKept> kept;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /** Supplements; where nothing new can be had, nothing is written. */
  @Transactional
  public Outcome supplement(DrawId id, Actor actor) {
    actor.mustBe(Role.COORDINATOR);
    Optional<Draw> found = draws.locked(id);
    if (found.isEmpty()) {
      return Outcome.refused("没有抽取 " + id, "there is no draw " + id);
    }
    Draw draw = found.get();
    return switch (draw.state()) {
      case CONDUCTED -> supplement(draw, actor);
      case VOID -> Outcome.refused("抽取已作废", "the draw is void");
      case DISCLOSED, FINISHED ->
          Outcome.refused("抽取已公开，不能再补抽", "the draw is disclosed: nothing can be added");
      default ->
          Outcome.refused(
              "尚未抽取，只有不完整的抽取才能补抽",
              "not conducted yet: only an incomplete draw can be supplemented");
    };
  }

  private Outcome supplement(Draw draw, Actor actor) {
    Changes standing = conducted.standing(draw);
    Addenda addenda = conducted.addenda(draw);
    boolean before = !addenda.list().isEmpty();
    if (standing.open().isEmpty()) {
      return before
          ? Outcome.unchanged("此前已补抽，没有空缺", "it was supplemented before and lacks nothing")
          : Outcome.refused(
              "抽取完整，没有空缺，无需补抽", "the draw is complete: only an incomplete one can be supplemented");
    }
    Map<String, CertificateNumber> people = draws.people(draw.id());
    Masks masks = Masks.following(draw.id(), people, fresh);
    Further further = further(draw, standing, people, masks);
    Addendum addendum = addendum(draw, addenda, standing.made(), further);
    Supplemented brought = standing.supplement(addendum);
    boolean helps = brought.unplaced().size() < brought.open().size();
    if (further.isEmpty() && !helps) {
      return before
          ? Outcome.unchanged("名录中没有可再补充的人员", "nobody further can be added from the directory")
          : nobody();
    }
    keep(draw, addenda.and(addendum), masks, brought, actor);
    return done(brought);
  }

  private static Outcome nobody() {
    return Outcome.refused(
        "名录中没有可补充的人员：请补充执法检查人员，或改期、取消有关检查，或作废后以新名单重新抽取（R15）",
        "the directory holds nobody else: add inspectors, reschedule or cancel the visits concerned,"
            + " or void the draw and prepare its successor with new lists (R15)");
  }

  private static Outcome done(Supplemented brought) {
    int open = brought.open().size();
    int left = brought.unplaced().size();
    return Outcome.done(
        "已补抽：" + (open - left) + " 户已排期，仍有 " + left + " 户空缺",
        "supplemented: "
            + (open - left)
            + " enterprises have their day now, "
            + left
            + " have none");
  }

  private Further further(
      Draw draw, Changes standing, Map<String, CertificateNumber> people, Masks masks) {
    DrawOrder order = draws.order(draw.order()).orElseThrow();
    Material material = materials.of(order);
    Listing.Engagements engagements =
        new Listing.Engagements(
            visits.loads(order.visits().from().getYear()),
            visits.busyDays(order.visits()),
            new Past(Map.of(), Map.of(), Map.of(), Map.of()));
    return new FurtherPeople(material, standing.lists(), LocalDate.now(clock))
        .rows(engagements, new FurtherPeople.Known(people, draws.targets(draw.id())), masks);
  }

  private Addendum addendum(Draw draw, Addenda before, int after, Further further) {
    Addendum.Timing timing =
        new Addendum.Timing(
            after,
            LocalDate.now(clock),
            before.discloseAfter(),
            clock.instant().truncatedTo(ChronoUnit.SECONDS));
    return Addendum.compose(
        new Addendum.Notice(draw.id(), before.list().size() + 1, before.last(), timing), further);
  }

  private void keep(Draw draw, Addenda addenda, Masks masks, Supplemented brought, Actor actor) {
    Addendum last = addenda.list().get(addenda.list().size() - 1);
    int number = last.notice().number();
    draws.keep(draw.id(), Addendum.folder(number), last.files());
    draws.keep(
        draw.id(), DrawStore.FURTHER_MASKS, Folder.of(Map.of(number + ".csv", masks.bytes())));
    draw.supplement(Lack.of(brought.shortfalls(), brought.unplaced()));
    ledger.enter(Leaf.Kind.SUPPLEMENTED, draw.id().value(), List.of(last.seal().value()));
    DrawnVisits drawn =
        new DrawnVisits(
            draws.order(draw.order()).orElseThrow(),
            draws.people(draw.id()),
            draws.targets(draw.id()));
    supplemented.fire(
        new DrawSupplemented(
            draw.id(),
            drawn.of(brought.after().lists(), brought.after().state(), brought.open()),
            actor));
    kept.fire(new FilesKept(draw.id()));
    trail.record(actor, "supplement-draw", "draw " + draw.id(), Trace.of(detail(last, brought)));
  }

  private static String detail(Addendum last, Supplemented brought) {
    return "addendum %d, seal %s, inspectors %d, open %d > %d, R17 yields"
        .formatted(
            last.notice().number(),
            last.seal(),
            last.further().inspectors().size(),
            brought.open().size(),
            brought.unplaced().size());
  }
}
