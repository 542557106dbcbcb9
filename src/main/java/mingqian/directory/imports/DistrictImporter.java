package mingqian.directory.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import mingqian.directory.District;
import mingqian.directory.DistrictRow;
import mingqian.directory.DistrictSheet;

/** Takes in 行政区划 files. */
@Dependent
public class DistrictImporter extends OneRowImporter<DistrictRow, District> {
  /** Nothing to set. */
  public DistrictImporter() {
    super(FileKind.DISTRICTS, new DistrictSheet(), District.class);
  }

  @Override
  public Intake<DistrictRow, District> intake(EntityManager entities) {
    return new PlainIntake<>("行政区划代码", row -> row.code().value(), District::new);
  }
}
