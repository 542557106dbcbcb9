package mingqian.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
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
import mingqian.plan.DrawOrderRow.Head;
import mingqian.plan.DrawOrderRow.StratumRow;
import mingqian.plan.DrawOrderRow.Times;
import mingqian.plan.DrawOrderRow.Title;
import mingqian.terms.DateSpan;
import mingqian.terms.DrawId;

/** A draw order 抽查任务 under an annual plan; known by its national number 任务编号. */
@Entity
@Table(name = "draw_order")
public class DrawOrder implements Kept<OrderRows> {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "draw_order_seq")
  @SequenceGenerator(name = "draw_order_seq", sequenceName = "draw_order_seq", allocationSize = 100)
  private long id;

  @Version private long version;

  @ManyToOne(optional = false)
  @JoinColumn(name = "plan_id")
  private AnnualPlan plan;

  private String number;
  private String name;
  private String draw;

  @Enumerated(EnumType.STRING)
  private OrderKind kind;

  private LocalDate opens;
  private LocalDate closes;

  @Column(name = "seal_at")
  private OffsetDateTime sealAt;

  private String randomness;

  private boolean fixed;

  @Column(name = "ad_hoc_reason")
  private String adHocReason;

  @Column(name = "ad_hoc_by")
  private String adHocBy;

  @Column(name = "ad_hoc_approved_by")
  private String adHocApprovedBy;

  @Column(name = "ad_hoc_approved_at")
  private OffsetDateTime adHocApprovedAt;

  @OneToMany(mappedBy = "drawOrder", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("name")
  private List<OrderStratum> strata = new ArrayList<>();

  /** For the persistence provider. */
  protected DrawOrder() {}

  /** Records an order under its plan. */
  public DrawOrder(AnnualPlan plan, OrderRows rows) {
    this.plan = plan;
    number = rows.head().title().number();
    take(rows);
  }

  @Override
  public final void revise(OrderRows rows) {
    Head head = rows.head();
    if (!head.title().number().equals(number) || !head.plan().equals(plan.number())) {
      throw new IllegalArgumentException(
          "order " + number + " of plan " + plan.number() + " expected, found " + head);
    }
    if (fixed) {
      throw new IllegalStateException("order " + number + " stands under a sealed draw");
    }
    take(rows);
    dropApproval();
  }

  private void dropApproval() {
    adHocApprovedBy = null;
    adHocApprovedAt = null;
  }

  /** Places it outside the plan, with the reason; an approval of before falls. */
  void explain(String reason, String by) {
    adHocReason = reason;
    adHocBy = by;
    dropApproval();
  }

  /** Approves it as one outside the plan. */
  void approve(String by, Instant at) {
    if (!isAdHoc()) {
      throw new IllegalStateException("order " + number + " has no reason to be outside the plan");
    }
    adHocApprovedBy = by;
    adHocApprovedAt = at.atOffset(ZoneOffset.UTC);
  }

  /** Keeps the order as it is for as long as a sealed draw stands on it (R15). */
  public void fix() {
    fixed = true;
  }

  /** Lets the order be revised again: its draw is void. */
  public void free() {
    fixed = false;
  }

  private void take(OrderRows rows) {
    Title title = rows.head().title();
    name = title.name();
    draw = title.draw().value();
    kind = title.kind();
    Times times = rows.head().times();
    opens = times.visits().from();
    closes = times.visits().until();
    sealAt = times.sealAt().atOffset(ZoneOffset.UTC);
    randomness = rows.head().randomness();
    divide(rows.strata());
  }

  private void divide(List<StratumRow> rows) {
    Set<String> names = rows.stream().map(StratumRow::name).collect(Collectors.toSet());
    strata.removeIf(stratum -> !names.contains(stratum.name()));
    for (StratumRow row : rows) {
      strata.stream()
          .filter(stratum -> stratum.name().equals(row.name()))
          .findFirst()
          .ifPresentOrElse(
              stratum -> stratum.revise(row), () -> strata.add(new OrderStratum(this, row)));
    }
  }

  @Override
  public OrderRows row() {
    return new OrderRows(
        new Head(
            plan.number(),
            new Title(number, name, draw(), kind),
            new Times(visits(), sealAt()),
            randomness),
        strata.stream().map(OrderStratum::row).toList());
  }

  @Override
  public long id() {
    return id;
  }

  /** Whether a sealed draw stands on it. */
  public boolean isFixed() {
    return fixed;
  }

  public AnnualPlan plan() {
    return plan;
  }

  /** Whether it derives from no item of the plan by intent 计划外. */
  public boolean isAdHoc() {
    return adHocReason != null;
  }

  /** Why it is outside the plan. */
  public Optional<String> adHocReason() {
    return Optional.ofNullable(adHocReason);
  }

  /** Who gave the reason; somebody else must approve it (R18). */
  public Optional<String> adHocBy() {
    return Optional.ofNullable(adHocBy);
  }

  /** Who approved it as one outside the plan. */
  public Optional<String> adHocApprovedBy() {
    return Optional.ofNullable(adHocApprovedBy);
  }

  /** 任务编号. */
  public String number() {
    return number;
  }

  public String name() {
    return name;
  }

  public DrawId draw() {
    return new DrawId(draw);
  }

  public OrderKind kind() {
    return kind;
  }

  /** The days within which visits are made, both ends included. */
  public DateSpan visits() {
    return new DateSpan(opens, closes);
  }

  /** When the draw is to be sealed. */
  public Instant sealAt() {
    return sealAt.toInstant();
  }

  /** See {@link mingqian.draw.Randomness#list}. */
  public String randomness() {
    return randomness;
  }

  /** The strata by name; never empty. */
  public List<OrderStratum> strata() {
    return strata.stream().sorted(Comparator.comparing(OrderStratum::name)).toList();
  }

  /**
   * Whether a stratum depends on the credit-risk class, an internal reference that must not become
   * public: then the draw goes by pseudonyms and its folder is the auditor's.
   */
  public boolean goesByClass() {
    return strata.stream().anyMatch(stratum -> !stratum.classes().isEmpty());
  }
}
