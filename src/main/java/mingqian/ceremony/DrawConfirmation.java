package mingqian.ceremony;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import mingqian.terms.DepartmentCode;

/**
 * What one of the departments concerned says of a draw 部门确认 (R19): one answer for each preparation.
 */
@Entity
@Table(name = "draw_confirmation")
public class DrawConfirmation {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "draw_confirmation_seq")
  @SequenceGenerator(
      name = "draw_confirmation_seq",
      sequenceName = "draw_confirmation_seq",
      allocationSize = 100)
  private long id;

  @Version private long version;

  @ManyToOne(optional = false)
  @JoinColumn(name = "draw_id")
  private Draw draw;

  private String department;

  @Enumerated(EnumType.STRING)
  private DepartmentAnswer answer = DepartmentAnswer.WAITING;

  private String reason;

  @Column(name = "answered_by")
  private String answeredBy;

  @Column(name = "answered_at")
  private OffsetDateTime answeredAt;

  /** For the persistence provider. */
  protected DrawConfirmation() {}

  DrawConfirmation(Draw draw, DepartmentCode department) {
    this.draw = draw;
    this.department = department.value();
  }

  void confirm(Draw.Deed deed) {
    answer(DepartmentAnswer.CONFIRMED, deed);
  }

  void decline(String why, Draw.Deed deed) {
    answer(DepartmentAnswer.DECLINED, deed);
    reason = why;
  }

  private void answer(DepartmentAnswer given, Draw.Deed deed) {
    if (answer != DepartmentAnswer.WAITING) {
      throw new IllegalStateException(
          "department " + department + ": expected no answer yet, found " + answer);
    }
    answer = given;
    answeredBy = deed.by();
    answeredAt = deed.utc();
  }

  /** Drops the answer: the draw is prepared again. */
  void drop() {
    answer = DepartmentAnswer.WAITING;
    reason = null;
    answeredBy = null;
    answeredAt = null;
  }

  /** Whose preparation it answers. */
  public Draw draw() {
    return draw;
  }

  public DepartmentCode department() {
    return new DepartmentCode(department);
  }

  public DepartmentAnswer answer() {
    return answer;
  }

  /** Why the department declined, if it did. */
  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  /** The name of the liaison who answered. */
  public Optional<String> answeredBy() {
    return Optional.ofNullable(answeredBy);
  }

  public Optional<Instant> answeredAt() {
    return Optional.ofNullable(answeredAt).map(OffsetDateTime::toInstant);
  }
}
