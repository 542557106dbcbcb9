package mingqian.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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
import java.time.ZoneOffset;
import java.util.Optional;
import mingqian.terms.DepartmentCode;

/** What a department says to a version of the plan 部门确认: nothing yet, yes, or no with a reason. */
@Entity
@Table(name = "plan_confirmation")
public class PlanConfirmation {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_confirmation_seq")
  @SequenceGenerator(
      name = "plan_confirmation_seq",
      sequenceName = "plan_confirmation_seq",
      allocationSize = 100)
  private long id;

  @Version private long version;

  @ManyToOne(optional = false)
  @JoinColumn(name = "version_id")
  private PlanVersion planVersion;

  @Column(name = "department_code")
  private String department;

  @Column(name = "answered_by")
  private String answeredBy;

  @Column(name = "answered_at")
  private OffsetDateTime answeredAt;

  private String reason;

  /** For the persistence provider. */
  protected PlanConfirmation() {}

  PlanConfirmation(PlanVersion version, DepartmentCode department) {
    planVersion = version;
    this.department = department.value();
  }

  /** Asks the department anew. */
  void ask() {
    answeredBy = null;
    answeredAt = null;
    reason = null;
  }

  void confirm(String by, Instant at) {
    answer(by, at);
  }

  void decline(String why, String by, Instant at) {
    answer(by, at);
    reason = why;
  }

  private void answer(String by, Instant at) {
    if (!isWaiting()) {
      throw new IllegalStateException(department + " has answered to plan version " + planVersion);
    }
    answeredBy = by;
    answeredAt = at.atOffset(ZoneOffset.UTC);
  }

  public DepartmentCode department() {
    return new DepartmentCode(department);
  }

  public boolean isWaiting() {
    return answeredAt == null;
  }

  public boolean isConfirmed() {
    return answeredAt != null && reason == null;
  }

  public boolean isDeclined() {
    return reason != null;
  }

  /** Why it declined. */
  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  /** Who answered. */
  public Optional<String> answeredBy() {
    return Optional.ofNullable(answeredBy);
  }
}
