package mingqian.inspection;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import mingqian.terms.DepartmentCode;

/**
 * A department's part of a visit 部门分项: its matters, the versions of their result, objections and
 * the follow-up. A step that its state forbids throws {@link IllegalStateException}.
 */
@Entity
@Table(name = "department_part")
public class DepartmentPart {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "department_part_seq")
  @SequenceGenerator(
      name = "department_part_seq",
      sequenceName = "department_part_seq",
      allocationSize = 100)
  private long id;

  @Version private long version;

  @ManyToOne(optional = false)
  @JoinColumn(name = "visit_id")
  private Visit visit;

  @Column(name = "department_code")
  private String department;

  @Enumerated(EnumType.STRING)
  private PartState state;

  @ElementCollection
  @CollectionTable(name = "part_matter", joinColumns = @JoinColumn(name = "part_id"))
  @Column(name = "matter_code")
  private Set<String> matters = new HashSet<>();

  @OneToMany(mappedBy = "part", cascade = CascadeType.ALL)
  private List<PartResult> results = new ArrayList<>();

  @OneToMany(mappedBy = "part", cascade = CascadeType.ALL)
  private List<Objection> objections = new ArrayList<>();

  @OneToMany(mappedBy = "part", cascade = CascadeType.ALL)
  private List<FollowUp> followUps = new ArrayList<>();

  @Column(name = "hand_over_due")
  private LocalDate handOverDue;

  @Column(name = "handed_over_on")
  private LocalDate handedOverOn;

  /** For the persistence provider. */
  protected DepartmentPart() {}

  DepartmentPart(Visit visit, DepartmentCode department, Collection<String> matters) {
    this.visit = visit;
    this.department = department.value();
    this.matters.addAll(matters);
    state = PartState.OPEN;
  }

  /** Takes a result as the next version, after the team has checked in. */
  PartResult record(List<Answer> answers, Deed deed) {
    if (visit.state() != VisitState.CHECKED_IN) {
      throw new IllegalStateException(this + ": nothing can be recorded");
    }
    become(PartState.UNDER_REVIEW);
    return add(answers, deed);
  }

  /** Takes a correction of the public result; the public one stands until it is approved. */
  PartResult correct(List<Answer> answers, String ground, Deed deed) {
    if (state != PartState.PUBLISHED || waiting().isPresent()) {
      throw new IllegalStateException(this + " cannot be corrected");
    }
    PartResult result = add(answers, deed);
    result.correct(ground);
    return result;
  }

  private PartResult add(List<Answer> answers, Deed deed) {
    PartResult result = new PartResult(this, results.size() + 1, deed);
    result.answer(answers);
    results.add(result);
    return result;
  }

  /** Gives the waiting result back. */
  void giveBack(String reason, Deed deed) {
    PartResult read = waiting().orElseThrow(() -> new IllegalStateException(this + ": none waits"));
    if (state != PartState.PUBLISHED) {
      become(PartState.RETURNED);
    }
    read.giveBack(reason, deed);
  }

  /** Makes the waiting result public; the visit is published with the last of its parts. */
  void publish(Deed deed) {
    PartResult read = waiting().orElseThrow(() -> new IllegalStateException(this + ": none waits"));
    if (state != PartState.PUBLISHED) {
      become(PartState.PUBLISHED);
    }
    read.publish(deed);
    visit.partPublished();
  }

  /** Takes in an objection to the public result. */
  Objection object(String ground, Deed deed) {
    requirePublished();
    Objection objection = new Objection(published().orElseThrow(), ground, deed);
    objections.add(objection);
    return objection;
  }

  /** Decides what becomes of what was found. */
  void followUp(FollowUpKind kind, String note, Deed deed) {
    requirePublished();
    followUp()
        .ifPresentOrElse(
            known -> known.decide(kind, note, deed),
            () -> followUps.add(new FollowUp(this, kind, note, deed)));
  }

  /** Sets by when "cannot be contacted" is to be handed over (R10). */
  void handOverBy(LocalDate due) {
    requirePublished();
    handOverDue = due;
  }

  /** A correction found that there is nothing to hand over; what was handed over stays so. */
  void keepFromHandOver() {
    if (handedOverOn == null) {
      handOverDue = null;
    }
  }

  /** The enterprise is handed over for the abnormal list. */
  void handOver(LocalDate on) {
    if (handOverDue == null || handedOverOn != null) {
      throw new IllegalStateException(this + ": nothing to hand over");
    }
    handedOverOn = on;
  }

  private void requirePublished() {
    if (state != PartState.PUBLISHED) {
      throw new IllegalStateException(this + " is not published");
    }
  }

  private void become(PartState next) {
    if (!state.mayBecome(next)) {
      throw new IllegalStateException(this + " cannot become " + next);
    }
    state = next;
  }

  /** The number of the part in addresses. */
  public long id() {
    return id;
  }

  /** Of which visit. */
  public Visit visit() {
    return visit;
  }

  /** Whose matters they are. */
  public DepartmentCode department() {
    return new DepartmentCode(department);
  }

  public PartState state() {
    return state;
  }

  /** The numbers of the matters, sorted. */
  public SortedSet<String> matters() {
    return new TreeSet<>(matters);
  }

  /** Every version of the result, the first one first. */
  public List<PartResult> results() {
    return results.stream().sorted(Comparator.comparingInt(PartResult::number)).toList();
  }

  /** The latest version of the result. */
  public Optional<PartResult> latest() {
    return results.stream().max(Comparator.comparingInt(PartResult::number));
  }

  /** The version that waits for a reviewer. */
  public Optional<PartResult> waiting() {
    return latest().filter(PartResult::isWaiting);
  }

  /** The version that is public now. */
  public Optional<PartResult> published() {
    return results.stream()
        .filter(result -> result.publishedAt().isPresent())
        .max(Comparator.comparingInt(PartResult::number));
  }

  /** Every objection, the first one first. */
  public List<Objection> objections() {
    return objections.stream()
        .sorted(Comparator.comparing(objection -> objection.received().at()))
        .toList();
  }

  /** What becomes of what was found. */
  public Optional<FollowUp> followUp() {
    return followUps.stream().findFirst();
  }

  /** By when "cannot be contacted" is to be handed over for the abnormal list (R10). */
  public Optional<LocalDate> handOverDue() {
    return Optional.ofNullable(handOverDue);
  }

  public Optional<LocalDate> handedOverOn() {
    return Optional.ofNullable(handedOverOn);
  }

  /** Names the part without the target. */
  @Override
  public String toString() {
    return "part " + department + " (" + state + ") of " + visit;
  }
}
