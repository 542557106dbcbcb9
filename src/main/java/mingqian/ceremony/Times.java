package mingqian.ceremony;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/** When the steps of a draw were taken 抽取时点, on the office clock. */
@Embeddable
public class Times {
  @Column(name = "prepared_at")
  OffsetDateTime preparedAt;

  @Column(name = "prepared_by")
  String preparedBy;

  @Column(name = "sealed_at")
  OffsetDateTime sealedAt;

  @Column(name = "conducted_at")
  OffsetDateTime conductedAt;

  @Column(name = "disclose_after")
  LocalDate discloseAfter;

  @Column(name = "disclosed_at")
  OffsetDateTime disclosedAt;

  @Column(name = "finished_at")
  OffsetDateTime finishedAt;

  /** For the persistence provider and the draw. */
  protected Times() {}

  public Instant preparedAt() {
    return preparedAt.toInstant();
  }

  /** The name of the actor who prepared it; somebody else must void it (R18). */
  public String preparedBy() {
    return preparedBy;
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
