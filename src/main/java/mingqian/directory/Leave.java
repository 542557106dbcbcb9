package mingqian.directory;

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
import java.time.LocalDate;
import mingqian.terms.DateSpan;

/** An absence 请假 of an inspector; on its days he makes no visit. */
@Entity
@Table(name = "inspector_leave")
public class Leave implements Kept<LeaveRow> {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "inspector_leave_seq")
  @SequenceGenerator(
      name = "inspector_leave_seq",
      sequenceName = "inspector_leave_seq",
      allocationSize = 100)
  private long id;

  @Version private long version;

  @ManyToOne(optional = false)
  @JoinColumn(name = "inspector_id")
  private Inspector inspector;

  @Column(name = "first_day")
  private LocalDate firstDay;

  @Column(name = "last_day")
  private LocalDate lastDay;

  /** For the persistence provider. */
  protected Leave() {}

  /** Records that the inspector is absent on these days, both ends included. */
  public Leave(Inspector inspector, DateSpan days) {
    this.inspector = inspector;
    firstDay = days.from();
    lastDay = days.until();
  }

  @Override
  public final void revise(LeaveRow row) {
    if (!row.days().from().equals(firstDay)) {
      throw new IllegalArgumentException("leave from " + firstDay + " expected, found " + row);
    }
    lastDay = row.days().until();
  }

  @Override
  public LeaveRow row() {
    return new LeaveRow(inspector.firstCertificate(), days());
  }

  @Override
  public long id() {
    return id;
  }

  public Inspector inspector() {
    return inspector;
  }

  /** The days of absence, both ends included. */
  public DateSpan days() {
    return new DateSpan(firstDay, lastDay);
  }
}
