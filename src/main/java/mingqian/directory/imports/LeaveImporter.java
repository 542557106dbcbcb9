package mingqian.directory.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mingqian.directory.Leave;
import mingqian.directory.LeaveRow;
import mingqian.directory.LeaveSheet;
import mingqian.directory.sheet.Line;
import mingqian.directory.sheet.RowFault;

/** Takes in leave 请假. */
@Dependent
public class LeaveImporter extends OneRowImporter<LeaveRow, Leave> {
  /** Nothing to set. */
  public LeaveImporter() {
    super(FileKind.LEAVE, new LeaveSheet(), Leave.class);
  }

  @Override
  public Intake<LeaveRow, Leave> intake(EntityManager entities) {
    return new OfInspectors(new KnownInspectors(entities));
  }

  private record OfInspectors(KnownInspectors inspectors) implements Intake<LeaveRow, Leave> {
    @Override
    public Optional<LeaveRow> resolve(Line<LeaveRow> line, Consumer<RowFault> faults) {
      LeaveRow row = line.record();
      return inspectors
          .first(line.row(), row.certificate(), faults)
          .map(first -> new LeaveRow(first, row.days()));
    }

    @Override
    public String keyHeading() {
      return "执法证编号、起";
    }

    @Override
    public List<String> keys(LeaveRow row) {
      return List.of(row.certificate() + " " + row.days().from());
    }

    @Override
    public Leave create(LeaveRow row, EntityManager entities) {
      return new Leave(inspectors.person(row.certificate(), entities), row.days());
    }
  }
}
