package mingqian.inspection;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import mingqian.ceremony.Conducted.DrawnVisit;
import mingqian.regulation.DueDate;
import mingqian.terms.CertificateNumber;
import mingqian.terms.CreditCode;
import mingqian.terms.DrawId;
import mingqian.terms.Library;
import mingqian.terms.Words;

/**
 * A visit 检查 to one drawn enterprise by one team, from assignment to publication. A step that its
 * state forbids throws {@link IllegalStateException}.
 */
@Entity
@Table(name = "visit")
public class Visit {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "visit_seq")
  @SequenceGenerator(name = "visit_seq", sequenceName = "visit_seq", allocationSize = 100)
  private long id;

  @Version private long version;

  @Column(name = "draw_id")
  private String draw;

  @Column(name = "credit_code")
  private String target;

  @Enumerated(EnumType.STRING)
  private Library library;

  private String stratum;

  @Enumerated(EnumType.STRING)
  private VisitState state;

  @Column(name = "visit_day")
  private LocalDate day;

  @Embedded private VisitTimes times = new VisitTimes();

  @OneToMany(mappedBy = "visit", cascade = CascadeType.ALL)
  private List<VisitSeat> seats = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "visit_matter", joinColumns = @JoinColumn(name = "visit_id"))
  @Column(name = "matter_code")
  private Set<String> matters = new HashSet<>();

  @OneToMany(mappedBy = "visit", cascade = CascadeType.ALL)
  @OrderBy("number")
  private List<VisitResult> results = new ArrayList<>();

  /** For the persistence provider. */
  protected Visit() {}

  /** Assigns a drawn enterprise to its team. */
  Visit(DrawId draw, DrawnVisit drawn) {
    this.draw = draw.value();
    target = drawn.target().value();
    library = drawn.library();
    stratum = drawn.stratum();
    state = VisitState.ASSIGNED;
    day = drawn.day().orElse(null);
    drawn.seats().forEach(seat -> seats.add(new VisitSeat(this, seat)));
    matters.addAll(drawn.matters());
  }

  /** Sets by when the result is due in public (R09). */
  void fallDue(DueDate due) {
    times().fallDue(due);
  }

  /** Lets the enterprise know; a reason that withheld the visit before is settled. */
  void announce(Instant at) {
    become(VisitState.NOTIFIED);
    times().announce(at);
  }

  /** Keeps the visit from happening for as long as the reason stands; its state stays. */
  void withhold(Words reason) {
    if (state != VisitState.ASSIGNED) {
      throw new IllegalStateException(this + " cannot be withheld");
    }
    times().withhold(reason);
  }

  /** Takes a result as the next version. */
  VisitResult record(List<Answer> answers, Deed deed) {
    become(VisitState.UNDER_REVIEW);
    VisitResult result = new VisitResult(this, results.size() + 1, deed);
    result.answer(answers);
    results.add(result);
    return result;
  }

  /** Gives the latest result back to the team. */
  void giveBack(String reason, Deed deed) {
    become(VisitState.RETURNED);
    latest().orElseThrow().giveBack(reason, deed);
  }

  /** Makes the latest result public. */
  void publish(Deed deed) {
    become(VisitState.PUBLISHED);
    latest().orElseThrow().publish(deed);
  }

  /** Ends the visit without a result. */
  void cancel(Instant at) {
    become(VisitState.CANCELLED);
    times().cancel(at);
  }

  private void become(VisitState next) {
    if (!state.mayBecome(next)) {
      throw new IllegalStateException(this + " cannot become " + next);
    }
    state = next;
  }

  public long id() {
    return id;
  }

  public DrawId draw() {
    return new DrawId(draw);
  }

  /** Secret until known. */
  public CreditCode target() {
    return new CreditCode(target);
  }

  /** The library of the target at sealing. */
  public Library library() {
    return library;
  }

  /** The stratum that the target was drawn in. */
  public String stratum() {
    return stratum;
  }

  public VisitState state() {
    return state;
  }

  /** The day of the visit; empty where the draw found none. */
  public Optional<LocalDate> day() {
    return Optional.ofNullable(day);
  }

  /** What happened when, and what is due when. */
  public VisitTimes times() {
    if (times == null) {
      // The persistence provider makes no object of columns that are all empty.
      times = new VisitTimes();
    }
    return times;
  }

  /** The team in order of department and certificate. */
  public List<VisitSeat> seats() {
    return seats.stream()
        .sorted(Comparator.comparing(VisitSeat::department).thenComparing(VisitSeat::inspector))
        .toList();
  }

  /** The numbers of the matters to be checked, sorted. */
  public SortedSet<String> matters() {
    return new TreeSet<>(matters);
  }

  /** Every version of the result, the first one first. */
  public List<VisitResult> results() {
    return results.stream().sorted(Comparator.comparingInt(VisitResult::number)).toList();
  }

  /** The latest version of the result. */
  public Optional<VisitResult> latest() {
    return results.stream().max(Comparator.comparingInt(VisitResult::number));
  }

  /** Whether one of the certificates has a seat in the team. */
  boolean hasSeatFor(Set<CertificateNumber> certificates) {
    return seats.stream().map(VisitSeat::inspector).anyMatch(certificates::contains);
  }

  /** Names the visit without its target. */
  @Override
  public String toString() {
    return "visit " + id + " of draw " + draw + " (" + state + ")";
  }
}
