package mingqian.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import mingqian.directory.Kept;

/** An annual plan 抽查计划; known by its national number 计划编号. */
@Entity
@Table(name = "annual_plan")
public class AnnualPlan implements Kept<PlanRow> {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "annual_plan_seq")
  @SequenceGenerator(
      name = "annual_plan_seq",
      sequenceName = "annual_plan_seq",
      allocationSize = 100)
  private long id;

  @Version private long version;
  private String number;
  private String name;

  @Column(name = "plan_year")
  private int year;

  @Column(name = "approved_by")
  private String approvedBy;

  @Column(name = "approved_on")
  private LocalDate approvedOn;

  @Column(name = "filed_with")
  private String filedWith;

  @Column(name = "filing_number")
  private String filingNumber;

  @Column(name = "published_on")
  private LocalDate publishedOn;

  /** For the persistence provider. */
  protected AnnualPlan() {}

  /** Records a plan. */
  public AnnualPlan(PlanRow row) {
    number = row.number();
    take(row);
  }

  @Override
  public final void revise(PlanRow row) {
    if (!row.number().equals(number)) {
      throw new IllegalArgumentException("plan " + number + " expected, found " + row);
    }
    take(row);
  }

  private void take(PlanRow row) {
    name = row.name();
    year = row.year();
    approvedBy = row.papers().approval().by();
    approvedOn = row.papers().approval().on().orElse(null);
    filedWith = row.papers().filing().with();
    filingNumber = row.papers().filing().number();
    publishedOn = row.papers().published().orElse(null);
  }

  @Override
  public PlanRow row() {
    return new PlanRow(
        number,
        name,
        year,
        new PlanRow.Papers(
            new PlanRow.Approval(approvedBy, approvedOn()),
            new PlanRow.Filing(filedWith, filingNumber),
            publishedOn()));
  }

  /** Whether the plan was approved, filed and published on or before the day (R07). */
  public boolean isReadyOn(LocalDate day) {
    return approvedOn().filter(on -> !on.isAfter(day)).isPresent()
        && !filingNumber.isEmpty()
        && publishedOn().filter(on -> !on.isAfter(day)).isPresent();
  }

  @Override
  public long id() {
    return id;
  }

  /** 计划编号. */
  public String number() {
    return number;
  }

  public String name() {
    return name;
  }

  public int year() {
    return year;
  }

  public Optional<LocalDate> approvedOn() {
    return Optional.ofNullable(approvedOn);
  }

  /** 备案号, may be empty. */
  public String filingNumber() {
    return filingNumber;
  }

  public Optional<LocalDate> publishedOn() {
    return Optional.ofNullable(publishedOn);
  }
}
