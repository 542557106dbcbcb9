package mingqian.publication;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import mingqian.inspection.Published;
import mingqian.publication.PublishedResult.Dates;
import mingqian.publication.PublishedResult.Subject;
import mingqian.terms.CreditCode;

/** The public part of a visit 公示的检查, with the names of the day of its publication. */
@Entity
@Table(name = "published_visit")
public class PublishedVisit {
  @Id
  @Column(name = "visit_id")
  private long visit;

  @Column(name = "credit_code")
  private String creditCode;

  private String name;

  @Column(name = "search_name")
  private String searchName;

  @Column(name = "inspected_on")
  private LocalDate inspectedOn;

  @Column(name = "published_at")
  private OffsetDateTime publishedAt;

  @Column(name = "published_on")
  private LocalDate publishedOn;

  @Embedded private PublishedOrder order;

  @OneToMany(mappedBy = "visit", cascade = CascadeType.ALL)
  private List<PublishedMatter> matters = new ArrayList<>();

  /** For the persistence provider. */
  protected PublishedVisit() {}

  /**
   * Keeps what has become public.
   *
   * @param name the enterprise's name now
   * @param zone the zone of the office's days
   */
  PublishedVisit(Published published, String name, PublishedOrder order, ZoneId zone) {
    visit = published.visit();
    creditCode = published.target().value();
    this.name = name;
    searchName = SearchText.of(name);
    inspectedOn = published.day();
    publishedAt = published.at().atOffset(ZoneOffset.UTC);
    publishedOn = LocalDate.ofInstant(published.at(), zone);
    this.order = order;
  }

  void add(PublishedMatter matter) {
    matters.add(matter);
  }

  /** The number of the visit. */
  long visit() {
    return visit;
  }

  Subject subject() {
    return new Subject(new CreditCode(creditCode), name);
  }

  PublishedOrder order() {
    return order;
  }

  Dates dates() {
    return new Dates(inspectedOn, publishedOn);
  }
}
