package mingqian.directory.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mingqian.directory.Enterprise;
import mingqian.directory.EnterpriseRow;
import mingqian.directory.EnterpriseSheet;
import mingqian.directory.sheet.Line;
import mingqian.directory.sheet.RowFault;

/** Takes in the directory of targets 检查对象名录库. */
@Dependent
public class EnterpriseImporter extends OneRowImporter<EnterpriseRow, Enterprise> {
  /** Nothing to set. */
  public EnterpriseImporter() {
    super(FileKind.ENTERPRISES, new EnterpriseSheet(), Enterprise.class);
  }

  @Override
  public Intake<EnterpriseRow, Enterprise> intake(EntityManager entities) {
    return new InDistricts(KnownPlaces.districts(entities, "行政区划代码"));
  }

  private record InDistricts(References districts) implements Intake<EnterpriseRow, Enterprise> {
    @Override
    public Optional<EnterpriseRow> resolve(Line<EnterpriseRow> line, Consumer<RowFault> faults) {
      EnterpriseRow row = line.record();
      return districts.find(line.row(), row.registration().seat().district(), faults).map(row::in);
    }

    @Override
    public String keyHeading() {
      return "统一社会信用代码";
    }

    @Override
    public List<String> keys(EnterpriseRow row) {
      return List.of(row.creditCode().value());
    }

    @Override
    public Enterprise create(EnterpriseRow row, EntityManager entities) {
      return new Enterprise(row);
    }
  }
}
