package mingqian.inspection;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import mingqian.ceremony.Conducted.DrawnSeat;
import mingqian.ceremony.Conducted.DrawnVisit;
import mingqian.inspection.VisitChange.Reasoned;
import mingqian.regulation.DueDate;
import mingqian.terms.CertificateNumber;
import mingqian.terms.CreditCode;
import mingqian.terms.DepartmentCode;
import mingqian.terms.DrawId;
import mingqian.terms.Library;
import mingqian.terms.Words;

/**
 * A visit 检查 to one enterprise by one team: a drawn one from its assignment, one without a draw
 * from the day on which it is made, to publication. A step that its state forbids throws {@link
 * IllegalStateException}.
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

  @OneToOne
  @JoinColumn(name = "filed_visit_id")
  private FiledVisit filed;

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

  @OneToMany(mappedBy = "visit", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<VisitSeat> seats = new ArrayList<>();

  @OneToMany(mappedBy = "visit", cascade = CascadeType.ALL)
  private List<DepartmentPart> parts = new ArrayList<>();

  @OneToMany(mappedBy = "visit", cascade = CascadeType.ALL)
  private List<VisitChange> changes = new ArrayList<>();

  /** For the persistence provider. */
  protected Visit() {}

  /**
   * Assigns a drawn enterprise to its team.
   *
   * @param departmentOf whose each matter is
   */
  Visit(DrawId draw, DrawnVisit drawn, Function<String, DepartmentCode> departmentOf) {
    this.draw = draw.value();
    target = drawn.target().value();
    library = drawn.library();
    stratum = drawn.stratum();
    state = VisitState.ASSIGNED;
    day = drawn.day().orElse(null);
    drawn.seats().forEach(seat -> seats.add(new VisitSeat(this, seat)));
    drawn.matters().stream()
        .collect(Collectors.groupingBy(departmentOf))
        .forEach((department, own) -> parts.add(new DepartmentPart(this, department, own)));
  }

  /**
   * A visit without a draw, which its team has made.
   *
   * @param library of the target now
   */
  Visit(FiledVisit made, Library library, Instant at) {
    filed = made;
    target = made.target().value();
    this.library = library;
    state = VisitState.CHECKED_IN;
    day = made.day();
    made.team()
        .forEach(who -> seats.add(new VisitSeat(this, new DrawnSeat(who, made.department()))));
    parts.add(new DepartmentPart(this, made.department(), made.matter().stream().toList()));
    changing().checkIn(at);
  }

  /** Sets by when the result is due in public (R09). */
  void fallDue(DueDate due) {
    changing().fallDue(due);
  }

  /** Lets the enterprise know; a reason that withheld the visit before is settled. */
  void announce(Instant at) {
    become(VisitState.NOTIFIED);
    changing().announce(at);
  }

  /** Notes that the team was reminded of the day. */
  void remind() {
    requireAhead();
    changing().remind(day().orElseThrow());
  }

  /** Notes that the result was warned of. */
  void warn(ResultWarning warning) {
    changing().warn(warning);
  }

  /** Keeps the visit from happening for as long as the reason stands; its state stays. */
  void withhold(Words reason) {
    if (state != VisitState.ASSIGNED) {
      throw new IllegalStateException(this + " cannot be withheld");
    }
    changing().withhold(reason);
  }

  /** Lets a member of the team take the seat. */
  void accept(VisitSeat seat, Instant at) {
    requireAhead();
    seat.accept(at);
  }

  /** Takes a member out of the team; the seat is vacant until somebody is drawn for it. */
  void release(VisitSeat seat, Reasoned why) {
    requireAhead();
    seat.leave(why.deed().at());
    changes.add(new VisitChange(this, why, seat.inspector().value()));
  }

  /** Gives a vacant seat to whoever was drawn. */
  VisitSeat fill(VisitSeat vacant, DrawnSeat drawn) {
    requireAhead();
    vacant.passTo(drawn.inspector());
    VisitSeat taken = new VisitSeat(this, drawn);
    seats.add(taken);
    return taken;
  }

  /**
   * Gives a visit without a day the team that was drawn for it anew, and the day if there is one.
   * Nobody has been told of a team before it had a day; what was left is answered by the new team.
   */
  void supply(DrawnVisit drawn) {
    requireAhead();
    if (day != null) {
      throw new IllegalStateException(this + " has its day");
    }
    Map<CertificateNumber, DrawnSeat> wanted = new LinkedHashMap<>();
    drawn.seats().forEach(seat -> wanted.put(seat.inspector(), seat));
    seats.removeIf(seat -> seat.isTaken() && !wanted.containsKey(seat.inspector()));
    for (VisitSeat seat : seats) {
      if (wanted.remove(seat.inspector()) != null) {
        seat.takeAnew();
      } else if (seat.isVacant()) {
        drawn.seats().stream().findFirst().ifPresent(one -> seat.passTo(one.inspector()));
      }
    }
    wanted.values().forEach(seat -> seats.add(new VisitSeat(this, seat)));
    day = drawn.day().orElse(null);
    changing().startAgain();
  }

  /** Moves the visit to another day: it is assigned anew, and the team asked again. */
  void reschedule(LocalDate to, Reasoned why) {
    requireAhead();
    if (state != VisitState.ASSIGNED) {
      become(VisitState.ASSIGNED);
    }
    changes.add(
        new VisitChange(this, why, day().map(LocalDate::toString).orElse("-") + " > " + to));
    day = to;
    changing().startAgain();
    team().forEach(VisitSeat::askAgain);
  }

  /** The team is at the enterprise. */
  void checkIn(Instant at) {
    become(VisitState.CHECKED_IN);
    changing().checkIn(at);
  }

  /** A part has become public; with the last one the visit is. */
  void partPublished() {
    boolean whole = parts.stream().allMatch(part -> part.state() == PartState.PUBLISHED);
    if (whole && state != VisitState.PUBLISHED) {
      become(VisitState.PUBLISHED);
    }
  }

  /** Ends the visit before it happens. */
  void cancel(Reasoned why) {
    become(VisitState.CANCELLED);
    changing().close(why.deed().at());
    changes.add(new VisitChange(this, why, "-"));
  }

  /** Ends the visit before it happens; another enterprise is visited. */
  void substitute(Reasoned why) {
    become(VisitState.SUBSTITUTED);
    changing().close(why.deed().at());
    changes.add(new VisitChange(this, why, "-"));
  }

  private void requireAhead() {
    if (!state.isAhead()) {
      throw new IllegalStateException(this + ": team and day cannot change");
    }
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

  /** The draw or the papers that it comes from. */
  public VisitOrigin origin() {
    return draw == null ? VisitOrigin.of(filed) : VisitOrigin.of(new DrawId(draw));
  }

  /** Its draw; a visit without one is never ahead, and never asked. */
  DrawId draw() {
    return origin().draw().orElseThrow();
  }

  /** Secret until known. */
  public CreditCode target() {
    return new CreditCode(target);
  }

  /** The library of the target at sealing. */
  public Library library() {
    return library;
  }

  /** The stratum that the target was drawn in; empty for a visit without a draw. */
  public Optional<String> stratum() {
    return Optional.ofNullable(stratum);
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
    return times == null ? new VisitTimes() : times;
  }

  /** The persistence provider makes no object of columns that are all empty; reading needs none. */
  private VisitTimes changing() {
    if (times == null) {
      times = new VisitTimes();
    }
    return times;
  }

  /** Every seat in order of department and certificate, those left among them. */
  public List<VisitSeat> seats() {
    return seats.stream()
        .sorted(Comparator.comparing(VisitSeat::department).thenComparing(VisitSeat::inspector))
        .toList();
  }

  /** The team as it is, in order of department and certificate. */
  public List<VisitSeat> team() {
    return seats().stream().filter(VisitSeat::isTaken).toList();
  }

  /** Whether somebody sits on every seat, and there is one. */
  public boolean hasWholeTeam() {
    return !team().isEmpty() && seats.stream().noneMatch(VisitSeat::isVacant);
  }

  /** The numbers of the matters to be checked, sorted. */
  public SortedSet<String> matters() {
    return parts.stream()
        .flatMap(part -> part.matters().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The departments' parts in order of department. */
  public List<DepartmentPart> parts() {
    return parts.stream().sorted(Comparator.comparing(DepartmentPart::department)).toList();
  }

  /** The part of a department, if it has matters here. */
  public Optional<DepartmentPart> part(DepartmentCode department) {
    return parts.stream().filter(part -> part.department().equals(department)).findFirst();
  }

  /** What was changed after the draw, the first change first. */
  public List<VisitChange> changes() {
    return changes.stream().sorted(Comparator.comparing(change -> change.deed().at())).toList();
  }

  /** The seat in the team that belongs to one of the certificates. */
  Optional<VisitSeat> seatOf(Set<CertificateNumber> certificates) {
    return team().stream().filter(seat -> certificates.contains(seat.inspector())).findFirst();
  }

  /** Whether one of the certificates had a seat that its owner has left. */
  boolean wasLeftBy(Set<CertificateNumber> certificates) {
    return seats.stream()
        .anyMatch(seat -> !seat.isTaken() && certificates.contains(seat.inspector()));
  }

  /** Whether the owner of the seat fills in the part: an officer of it, or anybody without one. */
  boolean fills(VisitSeat seat, DepartmentPart part) {
    return seat.department().equals(part.department())
        || team().stream().noneMatch(one -> one.department().equals(part.department()));
  }

  /** What the trail calls it, without its target. */
  String subject() {
    return "visit " + id + " of " + origin();
  }

  /** Names the visit without its target. */
  @Override
  public String toString() {
    return subject() + " (" + state + ")";
  }
}
