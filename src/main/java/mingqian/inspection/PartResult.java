package mingqian.inspection;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One version of the result of a department's part 检查结果: recorded by one, reviewed by another. */
@Entity
@Table(name = "part_result")
public class PartResult {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "part_result_seq")
  @SequenceGenerator(
      name = "part_result_seq",
      sequenceName = "part_result_seq",
      allocationSize = 100)
  private long id;

  @Version private long version;

  @ManyToOne(optional = false)
  @JoinColumn(name = "part_id")
  private DepartmentPart part;

  @Column(name = "version_number")
  private int number;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_at")
  private OffsetDateTime recordedAt;

  @Column(name = "correction_ground")
  private String correctionGround;

  @Column(name = "reviewed_by")
  private String reviewedBy;

  @Column(name = "reviewed_at")
  private OffsetDateTime reviewedAt;

  @Column(name = "return_reason")
  private String returnReason;

  @Column(name = "published_at")
  private OffsetDateTime publishedAt;

  @OneToMany(mappedBy = "result", cascade = CascadeType.ALL)
  private List<MatterResult> matters = new ArrayList<>();

  /** For the persistence provider. */
  protected PartResult() {}

  PartResult(DepartmentPart part, int number, Deed deed) {
    this.part = part;
    this.number = number;
    recordedBy = deed.by();
    recordedAt = deed.utc();
  }

  void answer(List<Answer> answers) {
    answers.forEach(answer -> matters.add(new MatterResult(this, answer)));
  }

  void correct(String ground) {
    correctionGround = ground;
  }

  void giveBack(String reason, Deed deed) {
    review(deed);
    returnReason = reason;
  }

  void publish(Deed deed) {
    review(deed);
    publishedAt = deed.utc();
  }

  private void review(Deed deed) {
    if (reviewedBy != null) {
      throw new IllegalStateException(part + ": version " + number + " was reviewed already");
    }
    reviewedBy = deed.by();
    reviewedAt = deed.utc();
  }

  /** The number of the result in addresses. */
  public long id() {
    return id;
  }

  /** Of which part. */
  public DepartmentPart part() {
    return part;
  }

  /** Counts up from 1. */
  public int number() {
    return number;
  }

  /** Who recorded it and when. */
  public Deed recorded() {
    return new Deed(recordedBy, recordedAt.toInstant());
  }

  /** Who approved it or gave it back, and when. */
  public Optional<Deed> reviewed() {
    return Optional.ofNullable(reviewedBy).map(by -> new Deed(by, reviewedAt.toInstant()));
  }

  /** Why it corrects the public version before it, if it does. */
  public Optional<String> correctionGround() {
    return Optional.ofNullable(correctionGround);
  }

  /** Whether it waits for a reviewer. */
  public boolean isWaiting() {
    return reviewedBy == null;
  }

  /** Why it was given back, if it was. */
  public Optional<String> returnReason() {
    return Optional.ofNullable(returnReason);
  }

  public Optional<Instant> publishedAt() {
    return Optional.ofNullable(publishedAt).map(OffsetDateTime::toInstant);
  }

  /** The answers in order of matter. */
  public List<Answer> answers() {
    return matters.stream()
        .map(MatterResult::answer)
        .sorted(Comparator.comparing(Answer::matter))
        .toList();
  }
}
