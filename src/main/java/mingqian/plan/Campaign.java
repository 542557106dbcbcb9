package mingqian.plan;

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
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mingqian.terms.DateSpan;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Words;

/**
 * The plan of a special inspection 专项检查计划: approved by the county government or the superior body,
 * filed and published. It says who checks which matters on which days, and how many visits there
 * may be at most; never who is visited. How far it has come follows from its papers.
 */
@Entity
@Table(name = "campaign")
public class Campaign {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "campaign_seq")
  @SequenceGenerator(name = "campaign_seq", sequenceName = "campaign_seq", allocationSize = 100)
  private long id;

  @Version private long version;
  private String title;
  private LocalDate opens;
  private LocalDate closes;
  private String ground;

  @Column(name = "largest_number")
  private int most;

  @ElementCollection
  @CollectionTable(name = "campaign_department", joinColumns = @JoinColumn(name = "campaign_id"))
  @Column(name = "department_code")
  private Set<String> departments = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "campaign_matter", joinColumns = @JoinColumn(name = "campaign_id"))
  @Column(name = "matter_code")
  private Set<String> matters = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "campaign_reviser", joinColumns = @JoinColumn(name = "campaign_id"))
  @Column(name = "reviser")
  private Set<String> revisers = new HashSet<>();

  private int revision = 1;

  @Column(name = "drafted_by")
  private String draftedBy;

  @Column(name = "drafted_at")
  private OffsetDateTime draftedAt;

  @Enumerated(EnumType.STRING)
  private CampaignAuthority authority;

  @Column(name = "authority_name")
  private String authorityName;

  @Column(name = "document_number")
  private String document;

  @Column(name = "approved_on")
  private LocalDate approvedOn;

  @Column(name = "approved_by")
  private String approvedBy;

  @Column(name = "filed_with")
  private String filedWith;

  @Column(name = "filing_number")
  private String filingNumber;

  @Column(name = "filing_receipt")
  private String filingReceipt;

  @Column(name = "filed_at")
  private OffsetDateTime filedAt;

  @Column(name = "published_on")
  private LocalDate publishedOn;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  @Column(name = "close_ground")
  private String closeGround;

  /** For the persistence provider. */
  protected Campaign() {}

  /**
   * A draft.
   *
   * @param departments those whose matters the proposal names
   * @param by the name of whoever drafted it
   */
  Campaign(CampaignProposal proposal, Set<DepartmentCode> departments, String by, Instant at) {
    write(proposal, departments);
    draftedBy = by;
    draftedAt = at.atOffset(ZoneOffset.UTC);
  }

  private void write(CampaignProposal proposal, Set<DepartmentCode> whose) {
    title = proposal.title();
    opens = proposal.span().from();
    closes = proposal.span().until();
    ground = proposal.ground();
    most = proposal.most();
    matters = new HashSet<>(proposal.matters());
    departments = whose.stream().map(DepartmentCode::value).collect(Collectors.toSet());
  }

  /** Lets the draft say something else. */
  void revise(CampaignProposal proposal, Set<DepartmentCode> whose, String by) {
    require(papers() == CampaignPapers.DRAFTED, "revise");
    write(proposal, whose);
    revisers.add(by);
    revision++;
  }

  void approve(CampaignApproval approval, String by) {
    require(papers() == CampaignPapers.DRAFTED, "approve");
    authority = approval.by();
    authorityName = approval.name();
    document = approval.document();
    approvedOn = approval.on();
    approvedBy = by;
  }

  void file(PlanFiling.Letter letter, Instant at) {
    require(papers() == CampaignPapers.APPROVED, "file");
    filedWith = letter.with();
    filingNumber = letter.number();
    filingReceipt = letter.receipt();
    filedAt = at.atOffset(ZoneOffset.UTC);
  }

  void publish(LocalDate on) {
    require(papers() == CampaignPapers.FILED, "publish");
    publishedOn = on;
  }

  void close(String why, LocalDate on) {
    require(papers() != CampaignPapers.CLOSED, "close");
    closeGround = why;
    closedOn = on;
  }

  private void require(boolean allowed, String verb) {
    if (!allowed) {
      throw new IllegalStateException("cannot %s campaign %d: %s".formatted(verb, id, papers()));
    }
  }

  /** How far its papers have come. */
  public CampaignPapers papers() {
    if (closedOn != null) {
      return CampaignPapers.CLOSED;
    }
    if (publishedOn != null) {
      return CampaignPapers.PUBLISHED;
    }
    if (filedAt != null) {
      return CampaignPapers.FILED;
    }
    return approvedOn != null ? CampaignPapers.APPROVED : CampaignPapers.DRAFTED;
  }

  /** Why no visit of the department for the matter can be proposed on the day, if none can. */
  public Optional<Words> objection(DepartmentCode department, String matter, LocalDate day) {
    CampaignPapers now = papers();
    if (now != CampaignPapers.PUBLISHED) {
      return because(
          now.words().zh() + "，只有已公布的才能开展检查", "no visits while it is " + now.words().en());
    }
    if (!span().contains(day)) {
      return because(
          "检查期为 %s 至 %s，不含 %s".formatted(opens, closes, day),
          "its days are %s to %s, without %s".formatted(opens, closes, day));
    }
    if (!departments.contains(department.value())) {
      return because("不涉及 " + department, "it has nothing of " + department);
    }
    return matters.contains(matter)
        ? Optional.empty()
        : because("没有事项 " + matter, "it has no matter " + matter);
  }

  /**
   * Why no further visit can be proposed, if none can 数量控制.
   *
   * @param used how many there are
   */
  public Optional<Words> objection(long used) {
    return used < most
        ? Optional.empty()
        : because(
            "数量控制：已用 %d 次，上限 %d 次".formatted(used, most),
            "number control: %d of %d visits are used".formatted(used, most));
  }

  private Optional<Words> because(String zh, String en) {
    return Optional.of(new Words("专项检查计划“" + title + "”" + zh, "campaign “" + title + "”: " + en));
  }

  /** Whether it says what the proposal says. */
  boolean says(CampaignProposal proposal) {
    return title.equals(proposal.title())
        && span().equals(proposal.span())
        && ground.equals(proposal.ground())
        && most == proposal.most()
        && matters.equals(proposal.matters());
  }

  public long id() {
    return id;
  }

  public String title() {
    return title;
  }

  /** The days on which visits may be made. */
  public DateSpan span() {
    return new DateSpan(opens, closes);
  }

  /** 检查依据. */
  public String ground() {
    return ground;
  }

  /** 数量控制: how many visits there may be at most. */
  public int most() {
    return most;
  }

  /** Who checks, by code. */
  public List<DepartmentCode> departments() {
    return departments.stream()
        .map(DepartmentCode::new)
        .sorted(Comparator.comparing(DepartmentCode::value))
        .toList();
  }

  /** The numbers of the matters that are checked, sorted. */
  public List<String> matters() {
    return matters.stream().sorted().toList();
  }

  public String draftedBy() {
    return draftedBy;
  }

  /** Who wrote the draft anew since, by name. */
  public List<String> revisers() {
    return revisers.stream().sorted().toList();
  }

  /** How often it was written, from 1 on. */
  public int revision() {
    return revision;
  }

  /** Whether the person wrote it or wrote it anew, and so does not approve it (R18). */
  public boolean isBy(String name) {
    return draftedBy.equals(name) || revisers.contains(name);
  }

  public Instant draftedAt() {
    return draftedAt.toInstant();
  }

  /** The approval, once it is recorded. */
  public Optional<CampaignApproval> approval() {
    return Optional.ofNullable(approvedOn)
        .map(on -> new CampaignApproval(authority, authorityName, document, on));
  }

  /** Who recorded the approval. */
  public Optional<String> approvedBy() {
    return Optional.ofNullable(approvedBy);
  }

  /** The filing with its receipt, once it is recorded. */
  public Optional<PlanFiling.Letter> filing() {
    return Optional.ofNullable(filingNumber)
        .map(number -> new PlanFiling.Letter(filedWith, number, filingReceipt));
  }

  /** 公布日期; from then on it is public, also once it is closed. */
  public Optional<LocalDate> publishedOn() {
    return Optional.ofNullable(publishedOn);
  }

  public Optional<LocalDate> closedOn() {
    return Optional.ofNullable(closedOn);
  }

  /** Why it was closed. */
  public Optional<String> closeGround() {
    return Optional.ofNullable(closeGround);
  }
}
