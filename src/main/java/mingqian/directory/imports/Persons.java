package mingqian.directory.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import mingqian.directory.InspectorRow;
import mingqian.directory.InspectorRow.Post;
import mingqian.directory.InspectorRow.Skills;
import mingqian.directory.InspectorRow.Standing;
import mingqian.directory.Person;
import mingqian.directory.sheet.Line;
import mingqian.directory.sheet.RowFault;
import mingqian.terms.Words;

/**
 * Joins the rows of inspectors into persons 合并一人多证: rows with one staff number are one person. Such
 * rows must agree on name, department and district; qualifications add up.
 */
final class Persons {
  private final Consumer<RowFault> faults;

  Persons(Consumer<RowFault> faults) {
    this.faults = faults;
  }

  List<Line<Person>> join(List<Line<InspectorRow>> rows) {
    Map<String, List<Line<InspectorRow>>> groups = new LinkedHashMap<>();
    for (Line<InspectorRow> line : rows) {
      String key = line.record().staffNumber().orElse("row " + line.row());
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(line);
    }
    return groups.values().stream().flatMap(group -> person(group).stream()).toList();
  }

  private Optional<Line<Person>> person(List<Line<InspectorRow>> group) {
    Line<InspectorRow> first = group.get(0);
    Post post = first.record().post();
    boolean agree = group.stream().map(line -> line.record().post()).allMatch(p -> isSame(p, post));
    if (!agree || hasDoubleCertificate(group)) {
      group.forEach(line -> faults.accept(contradiction(line, group)));
      return Optional.empty();
    }
    Person person =
        new Person(
            first.record().staffNumber(),
            group.stream().map(line -> line.record().certificate()).toList(),
            post,
            skills(group));
    return Optional.of(new Line<>(first.row(), person));
  }

  private static boolean isSame(Post one, Post other) {
    return one.name().equals(other.name())
        && one.department().equals(other.department())
        && one.district().equals(other.district());
  }

  private static boolean hasDoubleCertificate(List<Line<InspectorRow>> group) {
    return group.stream().map(line -> line.record().certificate().number()).distinct().count()
        < group.size();
  }

  private static Skills skills(List<Line<InspectorRow>> group) {
    Set<String> qualifications = new HashSet<>();
    group.forEach(line -> qualifications.addAll(line.record().skills().qualifications()));
    boolean expert =
        group.stream().anyMatch(line -> line.record().skills().standing() == Standing.EXPERT);
    return new Skills(qualifications, expert ? Standing.EXPERT : Standing.OFFICER);
  }

  private static RowFault contradiction(Line<InspectorRow> line, List<Line<InspectorRow>> group) {
    List<String> others =
        group.stream().filter(l -> l.row() != line.row()).map(l -> "" + l.row()).toList();
    String rows = String.join(", ", others);
    return new RowFault(
        line.row(),
        "单位工号",
        line.record().staffNumber().orElse(""),
        new Words(
            "与第 " + rows + " 行同一工号，但姓名、部门、地区不同或执法证相同",
            "row "
                + rows
                + " has the same staff number, but another name, department or district,"
                + " or the same certificate"),
        new Words(
            "一人两证须写成两行，除执法证外相同",
            "a person with two certificates has two rows alike but for the certificate"));
  }
}
