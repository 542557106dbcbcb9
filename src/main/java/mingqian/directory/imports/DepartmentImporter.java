package mingqian.directory.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import mingqian.directory.Department;
import mingqian.directory.DepartmentRow;
import mingqian.directory.DepartmentSheet;

/** Takes in 部门 files. */
@Dependent
public class DepartmentImporter extends OneRowImporter<DepartmentRow, Department> {
  /** Nothing to set. */
  public DepartmentImporter() {
    super(FileKind.DEPARTMENTS, new DepartmentSheet(), Department.class);
  }

  @Override
  public Intake<DepartmentRow, Department> intake(EntityManager entities) {
    return new PlainIntake<>("部门编码", row -> row.code().value(), Department::new);
  }
}
