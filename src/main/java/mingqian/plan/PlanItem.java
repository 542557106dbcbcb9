package mingqian.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import mingqian.plan.DrawOrderRow.Frame;
import mingqian.plan.PlanItemRow.Extent;
import mingqian.terms.DateSpan;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Library;

/** An item 计划项 of a version of an annual plan; known within it by its code. */
@Entity
@Table(name = "plan_item")
class PlanItem {
  private static final String COMMA = ",";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_item_seq")
  @SequenceGenerator(name = "plan_item_seq", sequenceName = "plan_item_seq", allocationSize = 100)
  private long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "version_id")
  private PlanVersion planVersion;

  private String code;

  @Column(name = "department_code")
  private String department;

  @Enumerated(EnumType.STRING)
  private OrderKind kind;

  @Enumerated(EnumType.STRING)
  private Library library;

  private String industries;
  private Integer rate;
  private Integer targets;
  private LocalDate opens;
  private LocalDate closes;
  private int batches;

  @ElementCollection
  @CollectionTable(name = "plan_item_matter", joinColumns = @JoinColumn(name = "item_id"))
  @Column(name = "matter_code")
  private Set<String> matters = new HashSet<>();

  /** For the persistence provider. */
  protected PlanItem() {}

  PlanItem(PlanVersion version, PlanItemRow row) {
    planVersion = version;
    code = row.code();
    revise(row);
  }

  final void revise(PlanItemRow row) {
    department = row.title().department().value();
    kind = row.title().kind();
    library = row.scope().frame().library();
    industries =
        row.scope().frame().industries().stream().sorted().collect(Collectors.joining(COMMA));
    matters.retainAll(row.scope().matters());
    matters.addAll(row.scope().matters());
    rate = row.extent() instanceof Extent.Rate most ? most.tenThousandths() : null;
    targets = row.extent() instanceof Extent.Count most ? most.targets() : null;
    opens = row.timing().window().from();
    closes = row.timing().window().until();
    batches = row.timing().batches();
  }

  PlanVersion planVersion() {
    return planVersion;
  }

  String code() {
    return code;
  }

  PlanItemRow row() {
    Set<String> prefixes =
        industries.isEmpty()
            ? Set.of()
            : Arrays.stream(industries.split(COMMA, -1)).collect(Collectors.toSet());
    return new PlanItemRow(
        new PlanItemRow.Title(code, new DepartmentCode(department), kind),
        new PlanItemRow.Scope(new Frame(library, prefixes), matters),
        rate == null ? new Extent.Count(targets) : new Extent.Rate(rate),
        new PlanItemRow.Timing(new DateSpan(opens, closes), batches));
  }
}
