package mingqian.regulation;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mingqian.terms.Words;

/**
 * Reads {@code parameters.csv}: every parameter under its rule and in its unit, in one edition at
 * every time.
 */
final class ParametersReader {
  private static final RuleFile FILE = RuleFile.PARAMETERS;
  private static final CellType<ParameterName> NAME =
      CellType.oneOf(
          new Words("不认识的参数", "an unknown parameter"), ParameterName.values(), ParameterName::id);

  private ParametersReader() {}

  static List<Parameter> read(byte[] bytes, RuleFaults faults) {
    int before = faults.count();
    List<ReadRow<Parameter>> read =
        ReadRow.all(RuleTable.read(FILE, bytes, faults), ParametersReader::readRow);
    ReadRow.refuseConflicts(
        read,
        "name",
        (one, other) -> one.name() == other.name() && one.validity().overlaps(other.validity()),
        new Words("同一参数写了两次", "a parameter stands twice"));
    if (faults.count() == before) {
      refuseMissing(read, faults);
      read.forEach(row -> refuseGap(row, read));
    }
    return ReadRow.values(read);
  }

  /** After each edition of a parameter comes the next, and the first has no beginning. */
  private static void refuseGap(ReadRow<Parameter> row, List<ReadRow<Parameter>> read) {
    Validity own = row.value().validity();
    List<Validity> all =
        read.stream()
            .map(ReadRow::value)
            .filter(each -> each.name() == row.value().name())
            .map(Parameter::validity)
            .toList();
    Words gap = new Words("有的日子没有这个参数", "on some days there is no such parameter");
    Words hint = new Words("前后版本的有效期首尾相接，最早和最晚填 -", "let editions meet; - at both outer ends");
    if (own.until().isPresent()
        && all.stream()
            .noneMatch(each -> each.from().equals(own.until().map(d -> d.plusDays(1))))) {
      row.row().fault("valid_until", gap, hint);
    }
    if (own.from().isPresent()
        && all.stream()
            .noneMatch(each -> each.until().equals(own.from().map(d -> d.minusDays(1))))) {
      row.row().fault("valid_from", gap, hint);
    }
  }

  /** The copy of a file with the rows of the parameters that came after it. */
  static byte[] withLater(byte[] copy) {
    String text = new String(copy, StandardCharsets.UTF_8);
    StringBuilder whole = new StringBuilder(text.endsWith("\n") ? text : text + "\n");
    List<String> headings = List.of(text.lines().findFirst().orElse("").split(",", -1));
    int place = headings.indexOf("name");
    Set<String> known =
        text.lines()
            .map(line -> line.split(",", -1))
            .filter(cells -> place >= 0 && place < cells.length)
            .map(cells -> cells[place])
            .collect(Collectors.toSet());
    for (ParameterName name : ParameterName.values()) {
      if (name.untold().isPresent() && !known.contains(name.id())) {
        Map<String, String> cells =
            Map.of(
                "rule", name.rule().name(),
                "name", name.id(),
                "value", String.valueOf(name.untold().getAsInt()),
                "unit", name.unit().id());
        whole.append(
            headings.stream()
                .map(heading -> cells.getOrDefault(heading, "-"))
                .collect(Collectors.joining(",", "", "\n")));
      }
    }
    return whole.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void refuseMissing(List<ReadRow<Parameter>> read, RuleFaults faults) {
    Set<ParameterName> missing = EnumSet.allOf(ParameterName.class);
    read.forEach(row -> missing.remove(row.value().name()));
    for (ParameterName name : missing) {
      faults.add(
          new RuleFault(
              FILE.fileName(),
              0,
              "name",
              name.id(),
              new Words("缺少参数 " + name.id(), "the parameter " + name.id() + " is missing"),
              new Words(
                  "规则 " + name.rule() + "，单位 " + name.unit().id(),
                  "of rule " + name.rule() + ", in " + name.unit().id())));
    }
  }

  private static Optional<Parameter> readRow(RuleRow row) {
    var name = row.read("name", NAME);
    var validity = row.readValidity("valid_from", "valid_until");
    var source = row.readSource();
    if (name.isEmpty()) {
      row.readRule(RuleId.values());
      return Optional.empty();
    }
    ParameterName known = name.get();
    row.readRule(known.rule());
    row.read(
        "unit",
        CellType.oneOf(
            new Words("单位不对", "the wrong unit"),
            new ParameterUnit[] {known.unit()},
            ParameterUnit::id));
    var value = row.read("value", CellType.number(known.least(), known.most()));
    return row.build(
        () ->
            new Parameter(
                known, value.orElseThrow(), validity.orElseThrow(), source.orElseThrow()));
  }
}
