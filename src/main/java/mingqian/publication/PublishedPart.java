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
import java.util.Optional;
import java.util.stream.Collectors;
import mingqian.inspection.Published;
import mingqian.publication.PublishedResult.Dates;
import mingqian.publication.PublishedResult.Subject;
import mingqian.terms.CreditCode;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Digest;

/** A public version of a department's part 公示的结果, with the names of the day of its publication. */
@Entity
@Table(name = "published_result")
public class PublishedPart {
  @Id
  @Column(name = "result_id")
  private long result;

  @Column(name = "visit_id")
  private long visit;

  @Column(name = "department_code")
  private String department;

  private Long corrects;

  @Column(name = "correction_ground")
  private String correctionGround;

  @Column(name = "objection_answer")
  private String objectionAnswer;

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

  @Column(name = "first_published_on")
  private LocalDate firstPublishedOn;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Embedded private PublishedOrder order;

  @OneToMany(mappedBy = "part", cascade = CascadeType.ALL)
  private List<PublishedMatter> matters = new ArrayList<>();

  /** For the persistence provider. */
  protected PublishedPart() {}

  /**
   * Keeps what has become public.
   *
   * @param name the enterprise's name now
   * @param zone the zone of the office's days
   */
  PublishedPart(Published published, String name, PublishedOrder order, ZoneId zone) {
    result = published.result();
    visit = published.of().visit();
    department = published.of().department().value();
    published
        .correction()
        .ifPresent(
            correction -> {
              corrects = correction.result();
              correctionGround = correction.ground();
            });
    creditCode = published.of().target().value();
    this.name = name;
    searchName = SearchText.of(name);
    inspectedOn = published.times().inspected();
    publishedAt = published.times().at().atOffset(ZoneOffset.UTC);
    publishedOn = LocalDate.ofInstant(published.times().at(), zone);
    firstPublishedOn = publishedOn;
    dueOn = published.times().due();
    this.order = order;
  }

  /** The correction follows an objection that was upheld with this answer. */
  void answers(String upheld) {
    objectionAnswer = upheld;
  }

  /** Stands in the place of another version. */
  void follow(PublishedPart before) {
    firstPublishedOn = before.dates().first();
  }

  void add(PublishedMatter matter) {
    matters.add(matter);
  }

  /**
   * What the ledger binds 公示摘要: the digest of {@code mingqian-1/published/} and number, credit
   * code, department, day of the visit, day of publication, and each matter with its result codes.
   */
  Digest digest() {
    String found =
        matters.stream().map(PublishedMatter::line).sorted().collect(Collectors.joining("/"));
    return Digest.of(
        String.join(
            "/",
            "mingqian-1/published",
            String.valueOf(result),
            creditCode,
            department,
            inspectedOn.toString(),
            publishedOn.toString(),
            found));
  }

  /** The number of the result. */
  long result() {
    return result;
  }

  PublishedResult.Key key() {
    return new PublishedResult.Key(
        result,
        visit,
        new DepartmentCode(department),
        Optional.ofNullable(correctionGround),
        Optional.ofNullable(objectionAnswer));
  }

  Subject subject() {
    return new Subject(new CreditCode(creditCode), name);
  }

  PublishedOrder order() {
    return order;
  }

  Dates dates() {
    return new Dates(
        inspectedOn, publishedOn, dueOn, Optional.ofNullable(firstPublishedOn).orElse(publishedOn));
  }
}
