package mingqian.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import mingqian.terms.Words;

/**
 * Two visits of several draws at one enterprise that could not be merged, and why 未能合并 (R12); it
 * never changes. It tells of both, so only those who may know both may read it.
 */
@Entity
@Table(name = "visit_apart")
public class VisitApart {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "visit_apart_seq")
  @SequenceGenerator(
      name = "visit_apart_seq",
      sequenceName = "visit_apart_seq",
      allocationSize = 100)
  private long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "visit_id")
  private Visit visit;

  @ManyToOne(optional = false)
  @JoinColumn(name = "other_id")
  private Visit other;

  @Column(name = "why_zh")
  private String whyZh;

  @Column(name = "why_en")
  private String whyEn;

  @Column(name = "noted_at")
  private OffsetDateTime notedAt;

  /** For the persistence provider. */
  protected VisitApart() {}

  /** Notes why the visit stays apart from the other. */
  VisitApart(Visit visit, Visit other, Words why, Instant at) {
    this.visit = visit;
    this.other = other;
    whyZh = why.zh();
    whyEn = why.en();
    notedAt = at.atOffset(ZoneOffset.UTC);
  }

  /** The one of the two that the given one is not. */
  Visit from(Visit one) {
    return one.id() == visit.id() ? other : visit;
  }

  /** Why in both languages. */
  Words why() {
    return new Words(whyZh, whyEn);
  }
}
