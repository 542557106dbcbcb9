package mingqian.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mingqian.directory.Kept;

/**
 * An annual plan 抽查计划; known by its national number 计划编号. It has one or more versions: the latest
 * published one is in force, and at most one later one is on its way.
 */
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

  @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL)
  private List<PlanVersion> versions = new ArrayList<>();

  /** For the persistence provider. */
  protected AnnualPlan() {}

  /** Records a plan whose papers were done elsewhere. */
  public AnnualPlan(PlanRow row) {
    number = row.number();
    name = row.name();
    year = row.year();
    versions.add(new PlanVersion(this, row.papers()));
  }

  /** A plan that is drafted here; its first version has no items yet. */
  AnnualPlan(PlanProposal proposal) {
    number = proposal.number();
    call(proposal);
    versions.add(new PlanVersion(this, 1, Optional.empty()));
  }

  /** Calls it otherwise. */
  final void call(PlanProposal proposal) {
    name = proposal.name();
    year = proposal.year();
  }

  /** Opens the version after the latest, which must be in force. */
  PlanVersion open(String ground) {
    if (latest().papers() != PlanPapers.PUBLISHED) {
      throw new IllegalStateException("plan " + number + " has an open version: " + latest());
    }
    versions.add(new PlanVersion(this, latest().ordinal() + 1, Optional.of(ground)));
    return latest();
  }

  @Override
  public final void revise(PlanRow row) {
    if (!row.number().equals(number)) {
      throw new IllegalArgumentException("plan " + number + " expected, found " + row);
    }
    if (!isTakenOver()) {
      throw new IllegalStateException("plan " + number + " is kept here, no file changes it");
    }
    name = row.name();
    year = row.year();
    latest().takeOver(row.papers());
  }

  @Override
  public PlanRow row() {
    PlanVersion first = versions().get(0);
    return new PlanRow(
        number,
        name,
        year,
        new PlanRow.Papers(
            new PlanRow.Approval(first.approvedBy(), first.approvedOn()),
            new PlanRow.Filing(first.filing().with(), first.filing().number()),
            first.publishedOn()));
  }

  /** Whether some version was approved, filed and published on or before the day (R07). */
  public boolean isReadyOn(LocalDate day) {
    return inForceOn(day).isPresent();
  }

  /** The latest version that was ready by that day. */
  public Optional<PlanVersion> inForceOn(LocalDate day) {
    return versions().stream().filter(one -> one.isReadyOn(day)).reduce((a, b) -> b);
  }

  /** The published versions, the oldest first. */
  public List<PlanVersion> published() {
    return versions().stream().filter(one -> one.papers() == PlanPapers.PUBLISHED).toList();
  }

  /** Every version, the oldest first. */
  public List<PlanVersion> versions() {
    return versions.stream().sorted(Comparator.comparing(PlanVersion::ordinal)).toList();
  }

  /** The last version: in force, or on its way. */
  public PlanVersion latest() {
    return versions().get(versions.size() - 1);
  }

  /** Whether all of it came with files, so that files may change it. */
  public boolean isTakenOver() {
    return versions.size() == 1 && latest().isTakenOver();
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
}
