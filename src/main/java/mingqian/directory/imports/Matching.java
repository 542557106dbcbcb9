package mingqian.directory.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import mingqian.directory.Kept;
import mingqian.directory.sheet.Line;
import mingqian.directory.sheet.RowFault;
import mingqian.terms.Words;

/** Which kept record each row of a file speaks of 匹配, by keys; conflicts are told on every row. */
final class Matching<R> {
  private final Intake<R, ?> intake;
  private final Map<String, Before<R>> byKey = new HashMap<>();
  private final int kept;
  private final List<Line<R>> sound;

  /** A record as it was kept before. */
  record Before<R>(long id, R record) {}

  Matching(Intake<R, ?> intake, List<? extends Kept<R>> kept) {
    this.intake = intake;
    this.kept = kept.size();
    this.sound = new ArrayList<>();
    for (Kept<R> entity : kept) {
      Before<R> before = new Before<>(entity.id(), entity.row());
      intake.keys(before.record).forEach(key -> byKey.put(key, before));
    }
  }

  /** Takes the rows that can be taken; the others are refused. */
  void take(List<Line<R>> lines, Consumer<RowFault> faults) {
    List<Line<R>> resolved = new ArrayList<>();
    for (Line<R> line : lines) {
      intake
          .resolve(line, faults)
          .ifPresent(record -> resolved.add(new Line<>(line.row(), record)));
    }
    Map<String, Set<Integer>> rows = new HashMap<>();
    for (Line<R> line : resolved) {
      claims(line.record()).forEach(c -> rows.computeIfAbsent(c, k -> rowSet()).add(line.row()));
    }
    for (Line<R> line : resolved) {
      if (isAlone(line, rows, faults) && speaksOfOne(line, faults)) {
        sound.add(line);
      }
    }
  }

  List<Line<R>> sound() {
    return sound;
  }

  /** What was kept of this record before. */
  Optional<Before<R>> match(R record) {
    return intake.keys(record).stream()
        .flatMap(key -> Optional.ofNullable(byKey.get(key)).stream())
        .findFirst();
  }

  /** How many kept records no sound row speaks of. */
  int missing() {
    Set<Long> spokenOf = new HashSet<>();
    sound.forEach(line -> match(line.record()).ifPresent(before -> spokenOf.add(before.id)));
    return kept - spokenOf.size();
  }

  private Set<Integer> rowSet() {
    return new LinkedHashSet<>();
  }

  /** The keys of a record, and of what was kept of it. */
  private Set<String> claims(R record) {
    Set<String> claims = new LinkedHashSet<>(intake.keys(record));
    match(record).ifPresent(before -> claims.addAll(intake.keys(before.record)));
    return claims;
  }

  private boolean isAlone(Line<R> line, Map<String, Set<Integer>> rows, Consumer<RowFault> faults) {
    Optional<String> shared =
        claims(line.record()).stream().filter(key -> rows.get(key).size() > 1).findFirst();
    shared.ifPresent(key -> faults.accept(conflict(line, key, rows.get(key))));
    return shared.isEmpty();
  }

  private RowFault conflict(Line<R> line, String key, Set<Integer> rows) {
    String others =
        String.join(", ", rows.stream().filter(r -> r != line.row()).map(String::valueOf).toList());
    return new RowFault(
        line.row(),
        intake.keyHeading(),
        key,
        new Words("与第 " + others + " 行冲突：同一对象出现多行", "the same thing stands in row " + others),
        new Words("请只保留正确的一行", "keep the one right row"));
  }

  private boolean speaksOfOne(Line<R> line, Consumer<RowFault> faults) {
    long matches =
        intake.keys(line.record()).stream()
            .flatMap(key -> Optional.ofNullable(byKey.get(key)).stream())
            .map(Before::id)
            .distinct()
            .count();
    if (matches > 1) {
      faults.accept(
          new RowFault(
              line.row(),
              intake.keyHeading(),
              String.join(" ", intake.keys(line.record())),
              new Words("与库中多条记录相符", "speaks of several kept records"),
              new Words("请核对编号", "check the numbers")));
    }
    return matches <= 1;
  }
}
