package mingqian.directory.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mingqian.directory.Inspector;
import mingqian.directory.InspectorRow;
import mingqian.directory.InspectorSheet;
import mingqian.directory.Person;
import mingqian.directory.sheet.Line;
import mingqian.directory.sheet.RowFault;
import mingqian.directory.sheet.SheetForm;

/** Takes in the directory of inspectors 执法检查人员名录库. */
@Dependent
public class InspectorImporter implements Importer<InspectorRow, Person, Inspector> {
  @Override
  public FileKind kind() {
    return FileKind.INSPECTORS;
  }

  @Override
  public SheetForm<InspectorRow> form() {
    return new InspectorSheet();
  }

  @Override
  public Class<Inspector> type() {
    return Inspector.class;
  }

  @Override
  public List<Line<Person>> join(List<Line<InspectorRow>> rows, Consumer<RowFault> faults) {
    return new Persons(faults).join(rows);
  }

  @Override
  public List<Inspector> kept(EntityManager entities) {
    return KnownInspectors.all(entities);
  }

  @Override
  public Intake<Person, Inspector> intake(EntityManager entities) {
    return new Serving(
        KnownPlaces.departments(entities, "部门"), KnownPlaces.districts(entities, "地区"));
  }

  private record Serving(References departments, References districts)
      implements Intake<Person, Inspector> {
    @Override
    public Optional<Person> resolve(Line<Person> line, Consumer<RowFault> faults) {
      Person person = line.record();
      Optional<String> department =
          departments.find(line.row(), person.post().department(), faults);
      Optional<String> district = districts.find(line.row(), person.post().district(), faults);
      return department.flatMap(code -> district.map(place -> person.serving(code, place)));
    }

    @Override
    public String keyHeading() {
      return "单位工号、执法证编号";
    }

    @Override
    public List<String> keys(Person person) {
      return Stream.concat(
              person.staffNumber().map(number -> "工号 " + number).stream(),
              person.certificates().stream().map(certificate -> "证 " + certificate.number()))
          .toList();
    }

    @Override
    public Inspector create(Person person, EntityManager entities) {
      return new Inspector(person);
    }
  }
}
