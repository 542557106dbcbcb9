package mingqian.inspection;

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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mingqian.regulation.ExemptionGround;
import mingqian.terms.CertificateNumber;
import mingqian.terms.CreditCode;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Digest;
import mingqian.terms.Words;

/**
 * A visit that no draw orders 非抽查检查, with its papers: a scheme that the head of the department
 * approves and a filing that the filing authority answers. It is made once, or cancelled before.
 */
@Entity
@Table(name = "filed_visit")
public class FiledVisit {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "filed_visit_seq")
  @SequenceGenerator(
      name = "filed_visit_seq",
      sequenceName = "filed_visit_seq",
      allocationSize = 100)
  private long id;

  @Version private long version;

  @Enumerated(EnumType.STRING)
  private FiledVisitKind kind;

  @Column(name = "credit_code")
  private String target;

  @Column(name = "department_code")
  private String department;

  @Column(name = "visit_day")
  private LocalDate day;

  private String scheme;
  private String matter;

  private String ground;

  @Column(name = "ground_zh")
  private String groundZh;

  @Column(name = "ground_en")
  private String groundEn;

  private String ticket;

  @Column(name = "urgent_reason")
  private String urgentReason;

  @Column(name = "campaign_id")
  private Long campaign;

  private boolean quiet;
  private String regulation;

  @ElementCollection
  @CollectionTable(name = "filed_visit_seat", joinColumns = @JoinColumn(name = "filed_visit_id"))
  @Column(name = "inspector")
  private Set<String> team = new HashSet<>();

  @Column(name = "proposed_by")
  private String proposedBy;

  @Column(name = "proposed_at")
  private OffsetDateTime proposedAt;

  @Column(name = "approved_by")
  private String approvedBy;

  @Column(name = "approved_at")
  private OffsetDateTime approvedAt;

  @Column(name = "filing_number")
  private String filingNumber;

  @Column(name = "filing_receipt")
  private String filingReceipt;

  @Column(name = "filed_at")
  private OffsetDateTime filedAt;

  private Boolean accepted;
  private String reply;

  @Column(name = "answered_at")
  private OffsetDateTime answeredAt;

  @Column(name = "made_at")
  private OffsetDateTime madeAt;

  @Column(name = "cancelled_at")
  private OffsetDateTime cancelledAt;

  @Column(name = "cancel_ground")
  private String cancelGround;

  /** For the persistence provider. */
  protected FiledVisit() {}

  /**
   * A proposed visit.
   *
   * @param ground as the regulation words it
   * @param quiet whether its day is quiet for the enterprise, by that edition of the regulation
   */
  FiledVisit(
      FiledVisitProposal proposal,
      Optional<ExemptionGround> ground,
      boolean quiet,
      Digest regulation,
      Deed by) {
    kind = proposal.kind();
    target = proposal.target().value();
    department = proposal.department().value();
    day = proposal.day();
    scheme = proposal.scheme();
    matter = proposal.matter().orElse(null);
    this.ground = ground.map(ExemptionGround::code).orElse(null);
    groundZh = ground.map(given -> given.words().zh()).orElse(null);
    groundEn = ground.map(given -> given.words().en()).orElse(null);
    ticket = proposal.ticket();
    urgentReason = proposal.urgentReason().orElse(null);
    campaign = proposal.campaign().orElse(null);
    this.quiet = quiet;
    this.regulation = regulation.value();
    proposedBy = by.by();
    proposedAt = by.utc();
  }

  void approve(Deed head) {
    require(papers() == FiledVisitPapers.PROPOSED && !isCancelled(), "approve");
    approvedBy = head.by();
    approvedAt = head.utc();
  }

  void file(String number, String receipt, Instant at) {
    FiledVisitPapers now = papers();
    boolean may = now == FiledVisitPapers.APPROVED || now == FiledVisitPapers.OBJECTED;
    require(may && !isCancelled(), "file");
    filingNumber = number;
    filingReceipt = receipt;
    filedAt = at.atOffset(ZoneOffset.UTC);
    accepted = null;
    reply = null;
    answeredAt = null;
  }

  void accept(String text, Instant at) {
    answer(true, text, at);
  }

  void objectTo(String text, Instant at) {
    answer(false, text, at);
  }

  private void answer(boolean good, String text, Instant at) {
    require(papers() == FiledVisitPapers.FILED && !isCancelled(), "answer");
    accepted = good;
    reply = text;
    answeredAt = at.atOffset(ZoneOffset.UTC);
  }

  /** Names who goes, instead of whoever was named before. */
  void name(Set<CertificateNumber> members) {
    require(!isMade() && !isCancelled(), "name the team of");
    team.clear();
    members.forEach(member -> team.add(member.value()));
  }

  void make(Instant at) {
    require(mayBeMade(), "make");
    madeAt = at.atOffset(ZoneOffset.UTC);
  }

  void cancel(String why, Instant at) {
    require(!isMade() && !isCancelled(), "cancel");
    cancelGround = why;
    cancelledAt = at.atOffset(ZoneOffset.UTC);
  }

  private void require(boolean allowed, String verb) {
    if (!allowed) {
      throw new IllegalStateException(
          "cannot %s visit %d: %s%s%s"
              .formatted(
                  verb,
                  id,
                  papers(),
                  isMade() ? ", made" : "",
                  isCancelled() ? ", cancelled" : ""));
    }
  }

  /** Whether nothing but its day stands before it. */
  public boolean mayBeMade() {
    boolean papersEnough =
        papers() == FiledVisitPapers.ACCEPTED || isUrgent() || kind == FiledVisitKind.SERVICE;
    return papersEnough && !isMade() && !isCancelled();
  }

  /** How far its papers have come. */
  public FiledVisitPapers papers() {
    if (accepted != null) {
      return accepted ? FiledVisitPapers.ACCEPTED : FiledVisitPapers.OBJECTED;
    }
    if (filedAt != null) {
      return FiledVisitPapers.FILED;
    }
    return approvedAt != null ? FiledVisitPapers.APPROVED : FiledVisitPapers.PROPOSED;
  }

  public long id() {
    return id;
  }

  public FiledVisitKind kind() {
    return kind;
  }

  public CreditCode target() {
    return new CreditCode(target);
  }

  public DepartmentCode department() {
    return new DepartmentCode(department);
  }

  public LocalDate day() {
    return day;
  }

  /** The number of the matter that is checked, if it named one. */
  public Optional<String> matter() {
    return Optional.ofNullable(matter);
  }

  /** What is inspected and how. */
  public String scheme() {
    return scheme;
  }

  /** The code of the ground of a triggered one. */
  public Optional<String> groundCode() {
    return Optional.ofNullable(ground);
  }

  /** The ground of a triggered one, in the words of the day it was proposed. */
  public Optional<Words> ground() {
    return Optional.ofNullable(groundZh).map(zh -> new Words(zh, groundEn));
  }

  /** The number of the hotline's ticket or of another paper; empty for none. */
  public String ticket() {
    return ticket;
  }

  /** The first certificates of those who go, sorted; empty until they are named. */
  public SortedSet<CertificateNumber> team() {
    return team.stream().map(CertificateNumber::new).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether it enters before its papers are complete. */
  public boolean isUrgent() {
    return urgentReason != null;
  }

  public Optional<String> urgentReason() {
    return Optional.ofNullable(urgentReason);
  }

  /** The number of the plan that a special one stands under; none for those of before. */
  public Optional<Long> campaign() {
    return Optional.ofNullable(campaign);
  }

  /** Whether its day is quiet for the enterprise, so that it is an exception. */
  public boolean isQuiet() {
    return quiet;
  }

  /** The edition of the regulation that allowed it. */
  public Digest edition() {
    return new Digest(regulation);
  }

  public String proposedBy() {
    return proposedBy;
  }

  public Optional<String> approvedBy() {
    return Optional.ofNullable(approvedBy);
  }

  public Optional<String> filingNumber() {
    return Optional.ofNullable(filingNumber);
  }

  public Optional<String> filingReceipt() {
    return Optional.ofNullable(filingReceipt);
  }

  /** What the filing authority wrote, if it answered. */
  public Optional<String> reply() {
    return Optional.ofNullable(reply);
  }

  public boolean isMade() {
    return madeAt != null;
  }

  public boolean isCancelled() {
    return cancelledAt != null;
  }

  public Optional<String> cancelGround() {
    return Optional.ofNullable(cancelGround);
  }
}
