package mingqian.publication;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import mingqian.directory.Department;
import mingqian.directory.Matter;
import mingqian.inspection.ResultCode;
import mingqian.publication.PublishedResult.Item;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Words;

/** The public result of one matter 公示的事项结果, with the names of the day of its publication. */
@Entity
@Table(name = "published_matter")
public class PublishedMatter {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "published_matter_seq")
  @SequenceGenerator(
      name = "published_matter_seq",
      sequenceName = "published_matter_seq",
      allocationSize = 100)
  private long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "result_id")
  private PublishedPart part;

  @Column(name = "matter_code")
  private String matter;

  private String name;
  private String item;

  @Column(name = "department_code")
  private String department;

  @Column(name = "department_name")
  private String departmentName;

  @Column(name = "department_english")
  private String departmentEnglish;

  @ElementCollection
  @CollectionTable(
      name = "published_matter_code",
      joinColumns = @JoinColumn(name = "published_matter_id"))
  @Column(name = "code")
  private Set<Integer> codes = new HashSet<>();

  /** For the persistence provider. */
  protected PublishedMatter() {}

  PublishedMatter(PublishedPart part, Matter matter, Department department) {
    this.part = part;
    this.matter = matter.code();
    name = matter.name();
    item = matter.item();
    this.department = department.code().value();
    departmentName = department.name();
    departmentEnglish = department.name(Locale.ENGLISH);
  }

  void found(List<ResultCode> results) {
    results.forEach(result -> codes.add(result.number()));
  }

  /** {@code matter=1.5}: the codes in order of number. */
  String line() {
    return matter
        + codes.stream().sorted().map(String::valueOf).collect(Collectors.joining(".", "=", ""));
  }

  long id() {
    return id;
  }

  PublishedPart part() {
    return part;
  }

  Item view(List<ResultCode> results) {
    return new Item(
        matter,
        new Item.Title(name, item),
        new Item.Office(
            new DepartmentCode(department), new Words(departmentName, departmentEnglish)),
        results);
  }
}
