package mingqian.directory.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import mingqian.directory.Enterprise;
import mingqian.directory.Recusal;
import mingqian.directory.RecusalRow;
import mingqian.directory.RecusalSheet;
import mingqian.directory.sheet.Line;
import mingqian.directory.sheet.RowFault;

/** Takes in recusals 回避. */
@Dependent
public class RecusalImporter extends OneRowImporter<RecusalRow, Recusal> {
  /** Nothing to set. */
  public RecusalImporter() {
    super(FileKind.RECUSALS, new RecusalSheet(), Recusal.class);
  }

  @Override
  public Intake<RecusalRow, Recusal> intake(EntityManager entities) {
    References codes = new References("统一社会信用代码");
    Map<String, Long> ids = new HashMap<>();
    entities
        .createQuery("select e.creditCode, e.id from Enterprise e", Object[].class)
        .getResultList()
        .forEach(
            pair -> {
              codes.add((String) pair[0], (String) pair[0]);
              ids.put((String) pair[0], (Long) pair[1]);
            });
    return new Between(new KnownInspectors(entities), codes, ids);
  }

  private record Between(KnownInspectors inspectors, References enterprises, Map<String, Long> ids)
      implements Intake<RecusalRow, Recusal> {
    @Override
    public Optional<RecusalRow> resolve(Line<RecusalRow> line, Consumer<RowFault> faults) {
      RecusalRow row = line.record();
      var first = inspectors.first(line.row(), row.certificate(), faults);
      var enterprise = enterprises.find(line.row(), row.enterprise().value(), faults);
      return enterprise
          .flatMap(code -> first)
          .map(number -> new RecusalRow(number, row.enterprise(), row.ground(), row.days()));
    }

    @Override
    public String keyHeading() {
      return "执法证编号、统一社会信用代码、起";
    }

    @Override
    public List<String> keys(RecusalRow row) {
      return List.of(row.certificate() + " " + row.enterprise() + " " + row.days().from());
    }

    @Override
    public Recusal create(RecusalRow row, EntityManager entities) {
      return new Recusal(
          inspectors.person(row.certificate(), entities),
          entities.find(Enterprise.class, ids.get(row.enterprise().value())),
          row);
    }
  }
}
