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

/** A recusal 回避: on its days the inspector may not inspect the enterprise (R04). */
@Entity
@Table(name = "recusal")
public class Recusal implements Kept<RecusalRow> {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recusal_seq")
  @SequenceGenerator(name = "recusal_seq", sequenceName = "recusal_seq", allocationSize = 100)
  private long id;

  @Version private long version;

  @ManyToOne(optional = false)
  @JoinColumn(name = "inspector_id")
  private Inspector inspector;

  @ManyToOne(optional = false)
  @JoinColumn(name = "enterprise_id")
  private Enterprise enterprise;

  private String ground;

  @Column(name = "first_day")
  private LocalDate firstDay;

  @Column(name = "last_day")
  private LocalDate lastDay;

  /** For the persistence provider. */
  protected Recusal() {}

  /** Records the recusal of the inspector from the enterprise on the row's days. */
  public Recusal(Inspector inspector, Enterprise enterprise, RecusalRow row) {
    this.inspector = inspector;
    this.enterprise = enterprise;
    firstDay = row.days().from();
    take(row);
  }

  @Override
  public final void revise(RecusalRow row) {
    if (!row.days().from().equals(firstDay) || !row.enterprise().equals(enterprise.creditCode())) {
      throw new IllegalArgumentException("recusal " + row() + " expected, found " + row);
    }
    take(row);
  }

  private void take(RecusalRow row) {
    ground = row.ground();
    lastDay = row.days().until();
  }

  @Override
  public RecusalRow row() {
    return new RecusalRow(inspector.firstCertificate(), enterprise.creditCode(), ground, days());
  }

  @Override
  public long id() {
    return id;
  }

  public Inspector inspector() {
    return inspector;
  }

  public Enterprise enterprise() {
    return enterprise;
  }

  /** Internal: not for seals, exports or public pages. */
  public String ground() {
    return ground;
  }

  /** The days it holds, both ends included. */
  public DateSpan days() {
    return new DateSpan(firstDay, lastDay);
  }
}
