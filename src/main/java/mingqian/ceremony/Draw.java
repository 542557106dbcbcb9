package mingqian.ceremony;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
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
import java.util.OptionalInt;
import java.util.Set;
import mingqian.draw.Randomness;
import mingqian.draw.SealedFolder;
import mingqian.plan.DrawOrder;
import mingqian.terms.DateSpan;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Digest;
import mingqian.terms.DrawId;

/**
 * A draw 抽取 on its way from preparation to disclosure. Each step is a verb that throws {@link
 * IllegalStateException} where the state forbids it; at most one draw of an order is not void.
 */
@Entity
@Table(name = "draw")
public class Draw {
  @Id private String id;

  @Version private long version;

  @Column(name = "order_number")
  private String orderNumber;

  /** The order number again while the draw is not void: unique, so that none is drawn twice. */
  @Column(name = "live_order")
  private String liveOrder;

  private String name;

  @Enumerated(EnumType.STRING)
  private DrawState state;

  private String randomness;
  private LocalDate opens;
  private LocalDate closes;
  private String predecessor;

  @Column(name = "order_digest")
  private String orderDigest;

  @Column(name = "material_digest")
  private String materialDigest;

  @Column(name = "asked_digest")
  private String askedDigest;

  @Column(name = "asked_by")
  private String askedBy;

  @Column(name = "draw_sequence")
  private Integer sequence;

  @Embedded private Times times;
  @Embedded private Proof proof;
  @Embedded private Voiding voiding;

  @ElementCollection
  @CollectionTable(name = "draw_stratum", joinColumns = @JoinColumn(name = "draw_id"))
  private List<StratumCount> strata = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "draw_exclusion", joinColumns = @JoinColumn(name = "draw_id"))
  private List<ExclusionCount> exclusions = new ArrayList<>();

  @OneToMany(mappedBy = "draw", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("department")
  private List<DrawConfirmation> confirmations = new ArrayList<>();

  @OneToMany(mappedBy = "draw", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("number")
  private List<DrawWitness> witnesses = new ArrayList<>();

  @OneToMany(mappedBy = "draw", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("place")
  private List<DrawValue> values = new ArrayList<>();

  /** For the persistence provider. */
  protected Draw() {}

  /** Prepares a draw of the order. */
  Draw(DrawId id, DrawOrder order, Optional<DrawId> predecessor, Deed deed) {
    this.id = id.value();
    orderNumber = order.number();
    liveOrder = order.number();
    take(order);
    this.predecessor = predecessor.map(DrawId::value).orElse(null);
    state = DrawState.PREPARED;
    times = new Times(deed);
  }

  /** What somebody did and when. */
  record Deed(String by, Instant at) {
    OffsetDateTime utc() {
      return at.atOffset(ZoneOffset.UTC);
    }
  }

  private void take(DrawOrder order) {
    if (!isOf(order)) {
      askedDigest = null;
      askedBy = null;
    }
    name = order.name();
    randomness = order.randomness();
    opens = order.visits().from();
    closes = order.visits().until();
    orderDigest = OrderDigest.of(order).value();
  }

  /**
   * Takes the order as it is, the numbers of a preparation and the departments concerned; whatever
   * was said of an earlier preparation is dropped.
   */
  void prepare(Preparation preparation, Deed deed) {
    requireUnsealed();
    state = DrawState.PREPARED;
    times.prepare(deed);
    take(preparation.order());
    take(preparation.counts());
    materialDigest = preparation.material().value();
    Set<DepartmentCode> departments = preparation.departments();
    confirmations.removeIf(each -> !departments.contains(each.department()));
    confirmations.forEach(DrawConfirmation::drop);
    for (DepartmentCode department : departments) {
      if (confirmation(department).isEmpty()) {
        confirmations.add(new DrawConfirmation(this, department));
      }
    }
  }

  /** Asks those again who have declined what stays as it was prepared; who confirmed, has. */
  void askAgain() {
    requireUnsealed();
    confirmations.stream()
        .filter(each -> each.answer() == DepartmentAnswer.DECLINED)
        .forEach(DrawConfirmation::drop);
  }

  private void requireUnsealed() {
    if (!state.isBeforeSeal()) {
      throw new IllegalStateException("draw " + id + " cannot be prepared when " + state);
    }
  }

  /** Whether it was prepared from this; see {@link MaterialDigest}. */
  boolean isMadeFrom(Digest material) {
    return material.value().equals(materialDigest);
  }

  /** Keeps the request that ordered it, for as long as the order is as it asked. */
  void askedFor(Digest request, String by) {
    askedDigest = request.value();
    askedBy = by;
  }

  /** Whether the order is word for word what it was when the draw was prepared. */
  boolean isOf(DrawOrder order) {
    return OrderDigest.of(order).value().equals(orderDigest);
  }

  /** Takes the word of a department; the last one to confirm confirms the draw. */
  void confirm(DepartmentCode department, Deed deed) {
    require(DrawState.PREPARED);
    concerned(department).confirm(deed);
    if (confirmations.stream().allMatch(each -> each.answer() == DepartmentAnswer.CONFIRMED)) {
      state = DrawState.CONFIRMED;
    }
  }

  /** Takes the refusal of a department; the draw must be prepared again. */
  void decline(DepartmentCode department, String reason, Deed deed) {
    require(DrawState.PREPARED);
    concerned(department).decline(reason, deed);
  }

  private DrawConfirmation concerned(DepartmentCode department) {
    return confirmation(department)
        .orElseThrow(
            () -> new IllegalStateException("draw " + id + " does not concern " + department));
  }

  /** Approves the inspection scheme. */
  void approve(Deed deed) {
    require(DrawState.CONFIRMED);
    state = DrawState.APPROVED;
    times.approve(deed);
  }

  /** Takes the numbers of the seal. */
  void count(Counts counts) {
    require(DrawState.APPROVED);
    take(counts);
  }

  private void take(Counts counts) {
    strata.clear();
    strata.addAll(counts.strata());
    exclusions.clear();
    exclusions.addAll(counts.exclusions());
  }

  /** Fixes the lists. */
  void seal(SealedFolder folder, byte[] lockedNonce, Deed deed) {
    require(DrawState.APPROVED);
    state = DrawState.SEALED;
    sequence = folder.notice().naming().sequence();
    times.seal(deed, folder.notice().timing().discloseAfter());
    proof = new Proof(folder, lockedNonce);
    for (Randomness named : folder.notice().proof().randomness()) {
      if (named instanceof Randomness.Witnesses ceremony) {
        for (int number = 1; number <= ceremony.count(); number++) {
          witnesses.add(new DrawWitness(this, number));
        }
      }
    }
  }

  /** Waits for public values; the places of witnesses are empty. */
  void await(List<Optional<DrawValue.Awaited>> awaited) {
    require(DrawState.SEALED);
    for (int at = 0; at < awaited.size(); at++) {
      int place = at + 1;
      awaited.get(at).ifPresent(each -> values.add(new DrawValue(this, place, each)));
    }
  }

  /** Keeps that the result was drawn. */
  void conduct(Digest resultCommitment, Lack lack, Deed deed) {
    require(DrawState.SEALED);
    state = DrawState.CONDUCTED;
    times.conduct(deed);
    proof.conduct(resultCommitment, lack);
  }

  /** Keeps what one more addendum has left open. */
  void supplement(Lack lack) {
    require(DrawState.CONDUCTED);
    proof.supplement(lack);
  }

  /** Makes the folder public. */
  void disclose(Deed deed) {
    if (state != DrawState.VOID) {
      require(DrawState.CONDUCTED);
      state = DrawState.DISCLOSED;
    }
    times.disclose(deed);
  }

  /** Closes the draw. */
  void finish(Deed deed) {
    require(DrawState.DISCLOSED);
    state = DrawState.FINISHED;
    times.finish(deed);
  }

  /** Voids the draw; its order may be drawn again. */
  void voidWith(String ground, Deed deed) {
    if (state == DrawState.DISCLOSED || state == DrawState.FINISHED || state == DrawState.VOID) {
      throw new IllegalStateException("draw " + id + " cannot be voided when " + state);
    }
    state = DrawState.VOID;
    liveOrder = null;
    voiding = new Voiding(ground, deed);
  }

  private void require(DrawState expected) {
    if (state != expected) {
      throw new IllegalStateException("draw " + id + ": expected " + expected + ", found " + state);
    }
  }

  public DrawId id() {
    return new DrawId(id);
  }

  /** 任务编号 of its order. */
  public String order() {
    return orderNumber;
  }

  /** 任务名称 of its order. */
  public String name() {
    return name;
  }

  public DrawState state() {
    return state;
  }

  /** The public randomness that the notice names; none for a local draw. */
  public List<Randomness> randomness() {
    return Randomness.list(randomness);
  }

  /** The first and last day of its order's visits. */
  public DateSpan visits() {
    return new DateSpan(opens, closes);
  }

  /** The void draw that it replaces. */
  public Optional<DrawId> predecessor() {
    return Optional.ofNullable(predecessor).map(DrawId::new);
  }

  /** The running number of the seal in this installation; empty before. */
  public OptionalInt sequence() {
    return sequence == null ? OptionalInt.empty() : OptionalInt.of(sequence);
  }

  /** When its steps were taken. */
  public Times times() {
    return times;
  }

  /** What proves it; empty before the seal. */
  public Optional<Proof> proof() {
    return Optional.ofNullable(proof);
  }

  /** Why it is void, if it is. */
  public Optional<Voiding> voiding() {
    return Optional.ofNullable(voiding);
  }

  /** The strata by name. */
  public List<StratumCount> strata() {
    return strata.stream().sorted(Comparator.comparing(StratumCount::name)).toList();
  }

  /** The excluded by library and rule. */
  public List<ExclusionCount> exclusions() {
    return exclusions.stream()
        .sorted(Comparator.comparing(ExclusionCount::library).thenComparing(ExclusionCount::rule))
        .toList();
  }

  /** What the departments concerned say, by code. */
  public List<DrawConfirmation> confirmations() {
    return confirmations.stream()
        .sorted(Comparator.comparing(each -> each.department().value()))
        .toList();
  }

  /** What a department says; empty for one that is not concerned. */
  public Optional<DrawConfirmation> confirmation(DepartmentCode department) {
    return confirmations.stream().filter(each -> each.department().equals(department)).findFirst();
  }

  /** Whether a department has declined, so that the draw must be prepared again. */
  public boolean isDeclined() {
    return confirmations.stream().anyMatch(each -> each.answer() == DepartmentAnswer.DECLINED);
  }

  /** The witnesses by number; none before the seal or of a local draw. */
  public List<DrawWitness> witnesses() {
    return witnesses.stream().sorted(Comparator.comparingInt(DrawWitness::number)).toList();
  }

  /** The public values that it waits for, in the order of the notice; none before the seal. */
  public List<DrawValue> values() {
    return values.stream().sorted(Comparator.comparingInt(DrawValue::place)).toList();
  }

  /** What may be said of its randomness; nothing but local before all has come. */
  public Label label() {
    return proof().flatMap(Proof::label).orElse(Label.LOCAL);
  }
}
