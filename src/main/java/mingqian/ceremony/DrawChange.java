package mingqian.ceremony;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import mingqian.draw.Change;
import mingqian.terms.DrawId;

/** A change of a conducted draw 抽取变更, numbered within it and never changed itself. */
@Entity
@Table(name = "draw_change")
class DrawChange {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "draw_change_seq")
  @SequenceGenerator(
      name = "draw_change_seq",
      sequenceName = "draw_change_seq",
      allocationSize = 100)
  private long id;

  @Column(name = "draw_id")
  private String draw;

  @Column(name = "change_counter")
  private int counter;

  @Enumerated(EnumType.STRING)
  private Change.Kind kind;

  private String target;
  private String department;
  private String inspector;

  @Column(name = "change_day")
  private LocalDate day;

  private String replacement;
  private String ground;

  @Column(name = "made_at")
  private OffsetDateTime madeAt;

  /** For the persistence provider. */
  protected DrawChange() {}

  DrawChange(DrawId draw, Change row, Instant at) {
    this.draw = draw.value();
    counter = row.counter();
    kind = row.kind();
    target = row.target();
    department = row.department();
    inspector = row.inspector();
    day = row.day().orElse(null);
    replacement = row.replacement();
    ground = row.ground();
    madeAt = at.atOffset(ZoneOffset.UTC);
  }

  /** As {@code changes.csv} says it. */
  Change row() {
    return new Change(
        counter,
        kind,
        target,
        department,
        inspector,
        Optional.ofNullable(day),
        replacement,
        ground);
  }
}
