package mingqian.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import mingqian.terms.DepartmentCode;

/** A department 部门 that takes part in the joint supervision. */
@Entity
@Table(name = "department")
public class Department implements Kept<DepartmentRow> {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "department_seq")
  @SequenceGenerator(name = "department_seq", sequenceName = "department_seq", allocationSize = 100)
  private long id;

  @Version private long version;
  private String code;
  private String name;
  private String english;

  /** For the persistence provider. */
  protected Department() {}

  /** Takes a new department into the directory. */
  public Department(DepartmentRow row) {
    code = row.code().value();
    name = row.name();
    english = row.english();
  }

  @Override
  public final void revise(DepartmentRow row) {
    if (!row.code().value().equals(code)) {
      throw new IllegalArgumentException("row of " + code + " expected, found " + row.code());
    }
    name = row.name();
    english = row.english();
  }

  @Override
  public DepartmentRow row() {
    return new DepartmentRow(code(), name, english);
  }

  @Override
  public long id() {
    return id;
  }

  public DepartmentCode code() {
    return new DepartmentCode(code);
  }

  /** The Chinese name. */
  public String name() {
    return name;
  }

  /** The name for readers of that language: the Chinese one where no English one is kept. */
  public String name(Locale locale) {
    boolean inEnglish = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    return inEnglish && !english.isEmpty() ? english : name;
  }
}
