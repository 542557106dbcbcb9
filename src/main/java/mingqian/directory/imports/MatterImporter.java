package mingqian.directory.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mingqian.directory.Matter;
import mingqian.directory.MatterRow;
import mingqian.directory.MatterSheet;
import mingqian.directory.sheet.Line;
import mingqian.directory.sheet.RowFault;

/** Takes in the matters list 随机抽查事项清单. */
@Dependent
public class MatterImporter extends OneRowImporter<MatterRow, Matter> {
  /** Nothing to set. */
  public MatterImporter() {
    super(FileKind.MATTERS, new MatterSheet(), Matter.class);
  }

  @Override
  public Intake<MatterRow, Matter> intake(EntityManager entities) {
    return new OfDepartments(KnownPlaces.departments(entities, "抽查主体"));
  }

  private record OfDepartments(References departments) implements Intake<MatterRow, Matter> {
    @Override
    public Optional<MatterRow> resolve(Line<MatterRow> line, Consumer<RowFault> faults) {
      MatterRow row = line.record();
      return departments.find(line.row(), row.power().department(), faults).map(row::of);
    }

    @Override
    public String keyHeading() {
      return "编号";
    }

    @Override
    public List<String> keys(MatterRow row) {
      return List.of(row.title().code());
    }

    @Override
    public Matter create(MatterRow row, EntityManager entities) {
      return new Matter(row);
    }
  }
}
