package mingqian.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mingqian.directory.Kept;
import mingqian.terms.DepartmentCode;

/**
 * A version of an annual plan 计划版本: its items, and the papers that they need (R07). How far it has
 * come follows from the papers. A version that was taken over had its papers done elsewhere; only a
 * file changes it.
 */
@Entity
@Table(name = "plan_version")
public class PlanVersion implements Kept<PlanItems> {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_version_seq")
  @SequenceGenerator(
      name = "plan_version_seq",
      sequenceName = "plan_version_seq",
      allocationSize = 100)
  private long id;

  @Version private long version;

  @ManyToOne(optional = false)
  @JoinColumn(name = "plan_id")
  private AnnualPlan plan;

  private int ordinal;

  @Column(name = "taken_over")
  private boolean takenOver;

  @Column(name = "change_ground")
  private String changeGround;

  @Column(name = "drafted_by")
  private String draftedBy = "";

  @Column(name = "drafted_at")
  private OffsetDateTime draftedAt;

  @Column(name = "approved_by")
  private String approvedBy = "";

  @Column(name = "approved_on")
  private LocalDate approvedOn;

  @Embedded private PlanFiling filing = new PlanFiling();

  @Column(name = "published_on")
  private LocalDate publishedOn;

  @OneToMany(mappedBy = "planVersion", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<PlanItem> items = new ArrayList<>();

  @OneToMany(mappedBy = "planVersion", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<PlanConfirmation> confirmations = new ArrayList<>();

  /** For the persistence provider. */
  protected PlanVersion() {}

  /** The first version of a plan that comes with its papers. */
  PlanVersion(AnnualPlan plan, PlanRow.Papers papers) {
    this.plan = plan;
    ordinal = 1;
    takenOver = true;
    takeOver(papers);
  }

  /** The next version of a plan, without items yet. */
  PlanVersion(AnnualPlan plan, int ordinal, Optional<String> ground) {
    this.plan = plan;
    this.ordinal = ordinal;
    changeGround = ground.orElse(null);
  }

  final void takeOver(PlanRow.Papers papers) {
    require(takenOver, "take over papers of");
    approvedBy = papers.approval().by();
    approvedOn = papers.approval().on().orElse(null);
    filing.takeOver(papers.filing());
    publishedOn = papers.published().orElse(null);
  }

  /** Writes the items anew; whatever was said to the ones before falls. */
  void draft(List<PlanItemRow> rows, Set<DepartmentCode> departments, String by, Instant at) {
    require(!takenOver && papers().isOpen(), "revise");
    write(rows);
    ask(departments);
    draftedBy = by;
    draftedAt = at.atOffset(ZoneOffset.UTC);
    approvedBy = "";
    approvedOn = null;
    filing.drop();
  }

  private void write(List<PlanItemRow> rows) {
    Set<String> codes = rows.stream().map(PlanItemRow::code).collect(Collectors.toSet());
    items.removeIf(item -> !codes.contains(item.code()));
    for (PlanItemRow row : rows) {
      items.stream()
          .filter(item -> item.code().equals(row.code()))
          .findFirst()
          .ifPresentOrElse(item -> item.revise(row), () -> items.add(new PlanItem(this, row)));
    }
  }

  private void ask(Set<DepartmentCode> departments) {
    confirmations.removeIf(each -> !departments.contains(each.department()));
    confirmations.forEach(PlanConfirmation::ask);
    departments.stream()
        .filter(each -> confirmation(each).isEmpty())
        .sorted(Comparator.comparing(DepartmentCode::value))
        .forEach(each -> confirmations.add(new PlanConfirmation(this, each)));
  }

  void approve(String by, LocalDate on) {
    require(papers() == PlanPapers.CONFIRMED, "approve");
    approvedBy = by;
    approvedOn = on;
  }

  void file(PlanFiling.Letter letter, Instant at) {
    require(papers() == PlanPapers.APPROVED || papers() == PlanPapers.OBJECTED, "file");
    filing.file(letter, at);
  }

  void accept(String text, Instant at) {
    require(papers() == PlanPapers.FILED, "accept");
    filing.accept(text, at);
  }

  void objectTo(String text, Instant at) {
    require(papers() == PlanPapers.FILED, "object to");
    filing.objectTo(text, at);
  }

  void publish(LocalDate on) {
    require(papers() == PlanPapers.ACCEPTED, "publish");
    publishedOn = on;
  }

  private void require(boolean allowed, String verb) {
    if (!allowed) {
      throw new IllegalStateException(
          "cannot %s version %d of plan %s: %s".formatted(verb, ordinal, plan.number(), papers()));
    }
  }

  /** How far its papers have come. */
  public PlanPapers papers() {
    if (approvedOn == null) {
      boolean agreed =
          !confirmations.isEmpty()
              && confirmations.stream().allMatch(PlanConfirmation::isConfirmed);
      return agreed ? PlanPapers.CONFIRMED : PlanPapers.DRAFTED;
    }
    if (!filing.isSent()) {
      return PlanPapers.APPROVED;
    }
    if (filing.answer().isEmpty() && !takenOver) {
      return PlanPapers.FILED;
    }
    if (filing.answer().filter(good -> !good).isPresent()) {
      return PlanPapers.OBJECTED;
    }
    return publishedOn == null ? PlanPapers.ACCEPTED : PlanPapers.PUBLISHED;
  }

  /** Whether draws may stand on it on the day: approved, filed and published by then (R07). */
  public boolean isReadyOn(LocalDate day) {
    return papers() == PlanPapers.PUBLISHED
        && !approvedOn.isAfter(day)
        && !publishedOn.isAfter(day);
  }

  @Override
  public void revise(PlanItems file) {
    require(takenOver, "bring the items of");
    write(file.items());
  }

  @Override
  public PlanItems row() {
    return new PlanItems(plan.number(), items());
  }

  @Override
  public long id() {
    return id;
  }

  public AnnualPlan plan() {
    return plan;
  }

  /** From 1. */
  public int ordinal() {
    return ordinal;
  }

  /** Whether its papers were done elsewhere. */
  public boolean isTakenOver() {
    return takenOver;
  }

  /** Why the plan was changed to it; empty for the first. */
  public Optional<String> changeGround() {
    return Optional.ofNullable(changeGround);
  }

  /** Who wrote the items last; empty for a version taken over. */
  public String draftedBy() {
    return draftedBy;
  }

  public Optional<Instant> draftedAt() {
    return Optional.ofNullable(draftedAt).map(OffsetDateTime::toInstant);
  }

  /** 审批, may be empty. */
  public String approvedBy() {
    return approvedBy;
  }

  public Optional<LocalDate> approvedOn() {
    return Optional.ofNullable(approvedOn);
  }

  public PlanFiling filing() {
    return filing;
  }

  public Optional<LocalDate> publishedOn() {
    return Optional.ofNullable(publishedOn);
  }

  /** The items by code; none where a plan was taken over without them. */
  public List<PlanItemRow> items() {
    return items.stream()
        .map(PlanItem::row)
        .sorted(Comparator.comparing(PlanItemRow::code))
        .toList();
  }

  /** What the departments said, by department. */
  public List<PlanConfirmation> confirmations() {
    return confirmations.stream()
        .sorted(Comparator.comparing(each -> each.department().value()))
        .toList();
  }

  /** The word of a department; empty for one that is not asked. */
  public Optional<PlanConfirmation> confirmation(DepartmentCode department) {
    return confirmations.stream().filter(each -> each.department().equals(department)).findFirst();
  }

  /** Whether some department has declined, so that only a revision leads on. */
  public boolean isDeclined() {
    return confirmations.stream().anyMatch(PlanConfirmation::isDeclined);
  }
}
