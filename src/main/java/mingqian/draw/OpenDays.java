package mingqian.draw;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The open days of each target 可检查日: those of its stratum but for its closures. */
final class OpenDays {
  private final Map<String, NavigableSet<LocalDate>> byStratum = new HashMap<>();
  private final Map<String, NavigableSet<LocalDate>> closed = new HashMap<>();
  private final Map<String, String> strata = new HashMap<>();

  OpenDays(Lists lists) {
    lists.days().forEach(row -> add(byStratum, row.stratum(), row.day()));
    lists.closures().forEach(row -> add(closed, row.target(), row.day()));
    lists.targets().forEach(row -> strata.put(row.target(), row.stratum()));
  }

  /** In order; none for a target that is not in the lists. */
  NavigableSet<LocalDate> of(String target) {
    NavigableSet<LocalDate> days =
        byStratum.getOrDefault(strata.getOrDefault(target, ""), new TreeSet<>());
    NavigableSet<LocalDate> shut = closed.get(target);
    if (shut == null) {
      return days;
    }
    NavigableSet<LocalDate> open = new TreeSet<>(days);
    open.removeAll(shut);
    return open;
  }

  private static void add(Map<String, NavigableSet<LocalDate>> days, String key, LocalDate day) {
    days.computeIfAbsent(key, k -> new TreeSet<>()).add(day);
  }
}
