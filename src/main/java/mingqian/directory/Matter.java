package mingqian.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import mingqian.draw.Territory;
import mingqian.terms.DepartmentCode;

/** A matter 随机抽查事项 of the published list; known by its number 编号. */
@Entity
@Table(name = "matter")
public class Matter implements Kept<MatterRow> {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "matter_seq")
  @SequenceGenerator(name = "matter_seq", sequenceName = "matter_seq", allocationSize = 100)
  private long id;

  @Version private long version;
  private String code;
  private String name;
  private String item;

  @Enumerated(EnumType.STRING)
  private MatterKind kind;

  @Column(name = "department_code")
  private String departmentCode;

  @Column(name = "legal_basis")
  private String legalBasis;

  private String target;
  private String rate;
  private String frequency;
  private String method;
  private String staffing;
  private int seats;
  private String qualification;
  private int qualified;

  @Enumerated(EnumType.STRING)
  private Territory territory;

  /** For the persistence provider. */
  protected Matter() {}

  /** Takes a new matter into the list; the row's department must be a code. */
  public Matter(MatterRow row) {
    code = row.title().code();
    take(row);
  }

  @Override
  public final void revise(MatterRow row) {
    if (!row.title().code().equals(code)) {
      throw new IllegalArgumentException("row of " + code + " expected, found " + row.title());
    }
    take(row);
  }

  private void take(MatterRow row) {
    name = row.title().name();
    item = row.title().item();
    kind = row.title().kind();
    departmentCode = new DepartmentCode(row.power().department()).value();
    legalBasis = row.power().basis();
    target = row.power().target();
    rate = row.practice().rate();
    frequency = row.practice().frequency();
    method = row.practice().method();
    staffing = row.staffing().wording();
    seats = row.staffing().seats();
    qualification = row.staffing().qualification().orElse(null);
    qualified = row.staffing().qualified();
    territory = row.staffing().territory();
  }

  @Override
  public MatterRow row() {
    return new MatterRow(
        new MatterRow.Title(code, name, item, kind),
        new MatterRow.Power(departmentCode, legalBasis, target),
        new MatterRow.Practice(rate, frequency, method),
        staffing());
  }

  @Override
  public long id() {
    return id;
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  /** 抽查子项, may be empty. */
  public String item() {
    return item;
  }

  public MatterKind kind() {
    return kind;
  }

  public DepartmentCode department() {
    return new DepartmentCode(departmentCode);
  }

  /** 抽查依据, may be empty. */
  public String legalBasis() {
    return legalBasis;
  }

  /** 抽查方式, may be empty. */
  public String method() {
    return method;
  }

  public MatterRow.Staffing staffing() {
    return new MatterRow.Staffing(
        staffing, seats, Optional.ofNullable(qualification), qualified, territory);
  }
}
