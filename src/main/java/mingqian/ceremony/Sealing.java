package mingqian.ceremony;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingqian.draw.Folder;
import mingqian.draw.LedgerHead;
import mingqian.draw.Nonce;
import mingqian.draw.Notice;
import mingqian.draw.SealedFolder;
import mingqian.office.Mode;
import mingqian.plan.DrawOrder;
import mingqian.regulation.DueDate;
import mingqian.regulation.ParameterName;
import mingqian.terms.DateSpan;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Outcome;
import mingqian.terms.Words;

/** What a seal is made of 封存编制: material, lists, the days they allow, and the draws they cite. */
final class Sealing {
  private final Draw draw;
  private final Material material;
  private final Listing listing;
  private final List<Draw> cited;

  /**
   * Composes a seal.
   *
   * @param cited undisclosed draws whose visits stand in the lists
   */
  Sealing(Draw draw, Material material, Listing listing, List<Draw> cited) {
    this.draw = draw;
    this.material = material;
    this.listing = listing;
    this.cited = List.copyOf(cited);
  }

  /** The randomness that it names, against the rules of its first day of visits. */
  NamedRandomness randomness() {
    return new NamedRandomness(draw.randomness(), material.regulation(), listing.allDays().get(0));
  }

  /** Why it cannot be sealed at that moment as things stand. */
  Optional<Outcome> refusal(Instant now) {
    if (!material.departments().equals(confirmed())) {
      return Optional.of(
          Outcome.refused(
              "任务所涉部门在确认之后有变化，请重新准备（R19）",
              "the order's departments have changed since they confirmed: prepare again (R19)"));
    }
    if (listing.allDays().isEmpty() || listing.lists().targets().isEmpty()) {
      return Optional.of(
          Outcome.refused(
              "没有可检查的日子或没有可抽取的企业（R01）", "no open day, or nobody who can be drawn (R01)"));
    }
    Optional<Words> unfit = randomness().refusal(now);
    if (unfit.isPresent()) {
      return unfit.map(Outcome.Refused::new);
    }
    if (dayAfter() instanceof DueDate.Provisional provisional) {
      return Optional.of(
          Outcome.refused(
              "公开日超出官方工作日历：" + provisional.firstUnofficialYear() + " 年",
              "the day of disclosure leaves the official calendar: "
                  + provisional.firstUnofficialYear()));
    }
    return Optional.empty();
  }

  private Set<DepartmentCode> confirmed() {
    return draw.confirmations().stream()
        .filter(each -> each.answer() == DepartmentAnswer.CONFIRMED)
        .map(DrawConfirmation::department)
        .collect(Collectors.toSet());
  }

  /** The departments that are too small for rotation (R17). */
  Set<DepartmentCode> withoutRotation() {
    return listing.withoutRotation();
  }

  /**
   * Where a seal stands among all of this installation.
   *
   * @param sequence its running number
   * @param ledger the state of the ledger before it
   * @param mode of the office
   */
  record Place(int sequence, LedgerHead ledger, Mode mode) {}

  SealedFolder folder(Nonce nonce, Instant now, Place place) {
    Folder rules = Folder.of(material.regulation().files());
    Notice notice =
        new Notice(
            new Notice.Naming(
                draw.id(),
                place.sequence(),
                draw.predecessor(),
                place.mode() == Mode.TRAINING ? Notice.Mode.TRAINING : Notice.Mode.PRODUCTION),
            new Notice.Openness(
                material.order().goesByClass() ? Notice.Readers.AUDITOR : Notice.Readers.PUBLIC,
                names(material.order()),
                cited.stream().map(Draw::id).sorted().toList()),
            timing(now),
            new Notice.Proof(
                place.ledger(),
                SealedFolder.regulationOf(rules),
                nonce.commitment(draw.id()),
                draw.randomness()));
    return SealedFolder.compose(notice, listing.lists(), rules);
  }

  /** How an order's targets are named: by pseudonyms where a credit-risk class picks them. */
  static Notice.TargetNames names(DrawOrder order) {
    return order.goesByClass() ? Notice.TargetNames.PSEUDONYM : Notice.TargetNames.CODE;
  }

  private Notice.Timing timing(Instant now) {
    List<LocalDate> days = listing.allDays();
    return new Notice.Timing(
        now,
        new DateSpan(days.get(0), days.get(days.size() - 1)),
        discloseAfter(),
        material.regulation().parameter(ParameterName.VISITS_PER_DAY, days.get(0)).value());
  }

  private DueDate dayAfter() {
    List<LocalDate> days = listing.allDays();
    return material.regulation().calendar().nextWorkingDay(days.get(days.size() - 1));
  }

  /** Not before the day after the last open day, nor before a cited draw's. */
  private LocalDate discloseAfter() {
    return Stream.concat(
            Stream.of(dayAfter().day()),
            cited.stream().flatMap(other -> other.times().discloseAfter().stream()))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }
}
