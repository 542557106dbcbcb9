package mingqian.ceremony;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import mingqian.ceremony.Draw.Deed;

/** When the steps of a draw were taken 抽取时点, on the office clock. */
@Embeddable
public class Times {
  @Column(name = "prepared_at")
  private OffsetDateTime preparedAt;

  @Column(name = "prepared_by")
  private String preparedBy;

  @Column(name = "approved_at")
  private OffsetDateTime approvedAt;

  @Column(name = "approved_by")
  private String approvedBy;

  @Column(name = "sealed_at")
  private OffsetDateTime sealedAt;

  @Column(name = "conducted_at")
  private OffsetDateTime conductedAt;

  @Column(name = "disclose_after")
  private LocalDate discloseAfter;

  @Column(name = "disclosed_at")
  private OffsetDateTime disclosedAt;

  @Column(name = "finished_at")
  private OffsetDateTime finishedAt;

  /** For the persistence provider. */
  protected Times() {}

  Times(Deed prepared) {
    prepare(prepared);
  }

  /** Takes the latest preparation; an approval of the one before is gone. */
  final void prepare(Deed deed) {
    preparedAt = deed.utc();
    preparedBy = deed.by();
    approvedAt = null;
    approvedBy = null;
  }

  void approve(Deed deed) {
    approvedAt = deed.utc();
    approvedBy = deed.by();
  }

  void seal(Deed deed, LocalDate disclosure) {
    sealedAt = deed.utc();
    discloseAfter = disclosure;
  }

  void conduct(Deed deed) {
    conductedAt = deed.utc();
  }

  void disclose(Deed deed) {
    disclosedAt = deed.utc();
  }

  void finish(Deed deed) {
    finishedAt = deed.utc();
  }

  public Instant preparedAt() {
    return preparedAt.toInstant();
  }

  /** Who prepared it last; somebody else must approve or void it (R18). */
  public String preparedBy() {
    return preparedBy;
  }

  public Optional<Instant> approvedAt() {
    return Optional.ofNullable(approvedAt).map(OffsetDateTime::toInstant);
  }

  /** The name of the approver of the inspection scheme. */
  public Optional<String> approvedBy() {
    return Optional.ofNullable(approvedBy);
  }

  public Optional<Instant> sealedAt() {
    return Optional.ofNullable(sealedAt).map(OffsetDateTime::toInstant);
  }

  public Optional<Instant> conductedAt() {
    return Optional.ofNullable(conductedAt).map(OffsetDateTime::toInstant);
  }

  /** The first day on which the folder may be public; known from the seal on. */
  public Optional<LocalDate> discloseAfter() {
    return Optional.ofNullable(discloseAfter);
  }

  public Optional<Instant> disclosedAt() {
    return Optional.ofNullable(disclosedAt).map(OffsetDateTime::toInstant);
  }

  public Optional<Instant> finishedAt() {
    return Optional.ofNullable(finishedAt).map(OffsetDateTime::toInstant);
  }
}
