package mingqian.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import mingqian.regulation.DueDate;
import mingqian.terms.Words;

/** What happened to a visit when, and what is due when 检查时点, on the office clock. */
@Embeddable
public class VisitTimes {
  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "due_unofficial_year")
  private Integer unofficialYear;

  @Column(name = "notified_at")
  private OffsetDateTime notifiedAt;

  @Column(name = "withheld_zh")
  private String withheldZh;

  @Column(name = "withheld_en")
  private String withheldEn;

  @Column(name = "checked_in_at")
  private OffsetDateTime checkedInAt;

  @Column(name = "closed_at")
  private OffsetDateTime closedAt;

  @Column(name = "reminded_for")
  private LocalDate remindedFor;

  @Enumerated(EnumType.STRING)
  private ResultWarning warned;

  @Column(name = "warned_due")
  private LocalDate warnedDue;

  /** For the persistence provider and the visit. */
  protected VisitTimes() {}

  void fallDue(DueDate due) {
    dueOn = due.day();
    unofficialYear =
        due instanceof DueDate.Provisional provisional ? provisional.firstUnofficialYear() : null;
  }

  void announce(Instant at) {
    notifiedAt = at.atOffset(ZoneOffset.UTC);
    withheldZh = null;
    withheldEn = null;
  }

  void withhold(Words reason) {
    withheldZh = reason.zh();
    withheldEn = reason.en();
  }

  /** Notice and withholding belong to a day: another day begins without them. */
  void startAgain() {
    notifiedAt = null;
    withheldZh = null;
    withheldEn = null;
  }

  void remind(LocalDate day) {
    remindedFor = day;
  }

  void warn(ResultWarning warning) {
    warned = warning;
    warnedDue = dueOn;
  }

  void checkIn(Instant at) {
    checkedInAt = at.atOffset(ZoneOffset.UTC);
  }

  void close(Instant at) {
    closedAt = at.atOffset(ZoneOffset.UTC);
  }

  /** By when the result is due in public (R09); empty while the visit has no day. */
  public Optional<DueDate> due() {
    return Optional.ofNullable(dueOn)
        .map(
            day ->
                unofficialYear == null
                    ? new DueDate.Official(day)
                    : new DueDate.Provisional(day, unofficialYear));
  }

  /** When the enterprise might know. */
  public Optional<Instant> notifiedAt() {
    return Optional.ofNullable(notifiedAt).map(OffsetDateTime::toInstant);
  }

  /** Why the regulation does not let the visit happen, if it does not. */
  public Optional<Words> withheld() {
    return Optional.ofNullable(withheldZh).map(zh -> new Words(zh, withheldEn));
  }

  /** The day of which the team was reminded last. */
  public Optional<LocalDate> remindedFor() {
    return Optional.ofNullable(remindedFor);
  }

  /** The last warning about the result as it is due now; empty where none was given. */
  public Optional<ResultWarning> warned() {
    return Optional.ofNullable(warned).filter(given -> Objects.equals(dueOn, warnedDue));
  }

  /** When the team was there. */
  public Optional<Instant> checkedInAt() {
    return Optional.ofNullable(checkedInAt).map(OffsetDateTime::toInstant);
  }

  /** When it was cancelled or substituted. */
  public Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt).map(OffsetDateTime::toInstant);
  }
}
