package mingqian.regulation;

import java.util.List;
import java.util.Optional;
import mingqian.terms.Words;

/** Reads {@code rotations.csv}: at most one row of each library, and of all, at a time. */
final class RotationsReader {
  private RotationsReader() {}

  static List<Rotation> read(byte[] bytes, RuleFaults faults) {
    List<ReadRow<Rotation>> read =
        ReadRow.all(RuleTable.read(RuleFile.ROTATIONS, bytes, faults), RotationsReader::readRow);
    ReadRow.refuseConflicts(
        read,
        "visits",
        (one, other) ->
            one.library().equals(other.library()) && one.validity().overlaps(other.validity()),
        new Words("同一监管库规定了两次轮换", "two rotations of one library"));
    return ReadRow.values(read);
  }

  private static Optional<Rotation> readRow(RuleRow row) {
    var rule = row.readRule(RuleId.R17);
    var library = row.read("library", Cells.LIBRARY.or("*"));
    var visits = row.read("visits", CellType.number(1, Rotation.MOST_VISITS));
    var years = row.read("years", CellType.number(1, CheckFrequency.MOST_YEARS));
    var validity = row.readValidity("valid_from", "valid_until");
    var source = row.readSource();
    return row.build(
        () ->
            new Rotation(
                rule.orElseThrow(),
                library.orElseThrow(),
                visits.orElseThrow(),
                years.orElseThrow(),
                validity.orElseThrow(),
                source.orElseThrow()));
  }
}
