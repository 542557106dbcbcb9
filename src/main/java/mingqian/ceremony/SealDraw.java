package mingqian.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Role;
import mingqian.access.Trace;
import mingqian.draw.Folder;
import mingqian.draw.Nonce;
import mingqian.draw.SealedFolder;
import mingqian.ledger.Leaf;
import mingqian.office.Office;
import mingqian.plan.DrawOrder;
import mingqian.plan.PlannedOrders;
import mingqian.terms.DateSpan;
import mingqian.terms.DepartmentCode;
import mingqian.terms.DrawId;
import mingqian.terms.Outcome;

/**
 * Seals a draw 封存: fixes the lists as the directories stand now, under the regulation in force, and
 * commits to a nonce. From then on the sealed bytes never change (R15).
 */
@ApplicationScoped
public class SealDraw {
  private static final int NONCE_BYTES = 32;

  @Inject DrawStore draws;
  @Inject MaterialStore materials;
  @Inject VisitsSoFar visits;
  @Inject PlannedOrders planned;
  @Inject NonceVault vault;
  @Inject AuditorKeys auditorKeys;
  @Inject FreshBytes fresh;
  @Inject Office office;
  @Inject AuditTrail trail;
  @Inject Clock clock;
  @Inject LedgerBook ledger;
  @Inject Event<FilesKept> kept;

  /** Seals; a sealed draw stays as it is. */
  @Transactional
  public Outcome seal(DrawId id, Actor actor) {
    if (!actor.equals(Actor.CLOCKWORK)) {
      actor.mustBe(Role.COORDINATOR);
    }
    Optional<Draw> found = draws.locked(id);
    if (found.isEmpty()) {
      return Outcome.refused("没有抽取 " + id, "there is no draw " + id);
    }
    return switch (found.get().state()) {
      case APPROVED -> draws.changedOrder(found.get()).orElseGet(() -> seal(found.get(), actor));
      case PREPARED ->
          Outcome.refused(
              "各部门尚未全部确认（R19）", "not every department concerned has confirmed yet (R19)");
      case CONFIRMED -> Outcome.refused("检查方案尚未审批", "the inspection scheme is not approved yet");
      case VOID -> Outcome.refused("抽取已作废", "the draw is void");
      default -> Outcome.unchanged("名单早已封存，没有改变", "the lists were sealed before: no change");
    };
  }

  private Outcome seal(Draw draw, Actor actor) {
    if (!office.training() && auditorKeys.inForce().isEmpty()) {
      return Outcome.refused(
          "审计人员尚未上传公钥：正式抽取的密数须同时加密给审计人员，方可封存",
          "the auditor has not uploaded a public key: in production the nonce is locked to it too,"
              + " before any seal");
    }
    DrawOrder order = draws.order(draw.order()).orElseThrow();
    Material material = materials.of(order);
    int year = order.visits().from().getYear();
    Past past = Past.of(visits, material);
    Eligibility eligibility = new Eligibility(material, past);
    Masks masks = new Masks(draw.id(), fresh, Sealing.names(order));
    Listing.Engagements engagements =
        new Listing.Engagements(visits.loads(year), visits.busyDays(order.visits()), past);
    Listing listing = new Listing(material, eligibility, engagements, masks);
    Sealing sealing = new Sealing(draw, material, listing, cited(draw, material));
    Counts counts = StratumTable.counts(order, eligibility);
    Optional<Outcome> refusal =
        planned
            .refusalToSeal(order, counts.quotas())
            .<Outcome>map(Outcome.Refused::new)
            .or(() -> sealing.refusal(clock.instant()));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    draw.count(counts);
    order.fix();
    fix(draw, sealing, masks, actor);
    return Outcome.done(
        "名单已封存，封存摘要 " + draw.proof().orElseThrow().seal(),
        "the lists are sealed; the seal is " + draw.proof().orElseThrow().seal());
  }

  private void fix(Draw draw, Sealing sealing, Masks masks, Actor actor) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Nonce nonce = new Nonce(fresh.hex(NONCE_BYTES));
    Sealing.Place place =
        new Sealing.Place(
            draws.nextSequence(), ledger.checkpoint().checkpoint().head(), office.mode());
    SealedFolder folder = sealing.folder(nonce, now, place);
    draws.keep(draw.id(), DrawStore.SEALED, folder.files());
    draws.keep(draw.id(), "", Folder.of(Map.of(DrawStore.MASKS, masks.bytes())));
    DrawState before = draw.state();
    draw.seal(folder, vault.lock(draw.id(), nonce), new Draw.Deed(actor.name(), now));
    auditorKeys.inForce().ifPresent(key -> draw.proof().orElseThrow().lockTo(key.key(), nonce));
    draw.await(sealing.randomness().awaited(Clock.fixed(now, clock.getZone())));
    ledger.enter(Leaf.Kind.SEALED, draw.id().value(), sealed(folder));
    kept.fire(new FilesKept(draw.id()));
    trail.record(
        actor,
        "seal-draw",
        "draw " + draw.id(),
        Trace.change(before, draw.state()).with(detail(folder, sealing)));
  }

  private static List<String> sealed(SealedFolder folder) {
    return List.of(
        String.valueOf(folder.notice().naming().sequence()),
        folder.seal().value(),
        folder.notice().proof().commitment().value());
  }

  private static String detail(SealedFolder folder, Sealing sealing) {
    Set<DepartmentCode> small = sealing.withoutRotation();
    String seal = "seal " + folder.seal();
    return small.isEmpty()
        ? seal
        : seal
            + ", R17 yields for "
            + small.stream().map(DepartmentCode::value).collect(Collectors.joining(" "));
  }

  /**
   * The undisclosed draws whose visits count for whom this one leaves out (R06, R11, R17): of all
   * years that are looked at, so that its disclosure tells of none of them before theirs.
   */
  private List<Draw> cited(Draw draw, Material material) {
    LocalDate first = Past.span(material).from();
    LocalDate last = material.order().visits().until().with(TemporalAdjusters.lastDayOfYear());
    return visits.drawsWithin(new DateSpan(first, last)).stream()
        .filter(other -> !other.equals(draw.id()))
        .flatMap(other -> draws.find(other).stream())
        .filter(other -> other.times().disclosedAt().isEmpty())
        .toList();
  }
}
