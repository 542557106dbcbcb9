package mingqian.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mingqian.terms.Digest;
import mingqian.terms.Words;

/**
 * The sealed addenda of a draw 补充封存, each fitting the draw and those before it: the chain of seals
 * is whole, and no row touches who was listed or what day was open before. Immutable.
 */
public final class Addenda {
  private final SealedFolder sealed;
  private final List<Addendum> list;
  private final Lists lists;

  private Addenda(SealedFolder sealed, List<Addendum> list, Lists lists) {
    this.sealed = sealed;
    this.list = List.copyOf(list);
    this.lists = lists;
  }

  /** A draw without any. */
  public static Addenda none(SealedFolder sealed) {
    return new Addenda(sealed, List.of(), sealed.lists());
  }

  /**
   * Reads the addenda in the folders {@code addendum-1/}, {@code addendum-2/} … of a disclosed
   * folder, up to the first that is not there.
   *
   * @throws RefusedFolder if one is not in order, with every reason of the first such
   */
  public static Addenda of(SealedFolder sealed, Folder files) {
    Addenda addenda = none(sealed);
    for (int number = 1; number <= count(files); number++) {
      Problems problems = new Problems();
      Optional<Addendum> read = Addendum.read(files.under(Addendum.folder(number)), problems);
      String folder = Addendum.folder(number);
      refuse(folder, problems);
      addenda = addenda.and(read.orElseThrow());
    }
    return addenda;
  }

  /**
   * The addenda of a draw by number.
   *
   * @throws RefusedFolder if one does not fit, with every reason of the first such
   */
  public static Addenda of(SealedFolder sealed, List<Addendum> list) {
    Addenda addenda = none(sealed);
    for (Addendum addendum : list) {
      addenda = addenda.and(addendum);
    }
    return addenda;
  }

  /** How many addenda a disclosed folder has, counted from 1 to the first that is not there. */
  static int count(Folder files) {
    int count = 0;
    while (!files.under(Addendum.folder(count + 1)).names().isEmpty()) {
      count++;
    }
    return count;
  }

  /**
   * With one more.
   *
   * @throws RefusedFolder if it does not fit, with every reason
   */
  public Addenda and(Addendum next) {
    Problems problems = new Problems();
    new Fit(next, problems).check();
    refuse(Addendum.folder(list.size() + 1), problems);
    List<Addendum> more = new ArrayList<>(list);
    more.add(next);
    return new Addenda(sealed, more, next.further().after(lists));
  }

  private static void refuse(String folder, Problems problems) {
    if (!problems.none()) {
      throw new RefusedFolder(
          problems.list().stream()
              .map(each -> new FolderProblem(folder + each.file(), each.line(), each.reason()))
              .toList());
    }
  }

  /** The addenda by number. */
  public List<Addendum> list() {
    return list;
  }

  /** The sealed lists with the rows of all of them. */
  public Lists lists() {
    return lists;
  }

  /** All files by their names in a disclosed folder. */
  public Folder files() {
    Folder files = Folder.of(Map.of());
    for (Addendum addendum : list) {
      files = files.and(addendum.files().prefixed(Addendum.folder(addendum.notice().number())));
    }
    return files;
  }

  /** The seal on which the next one follows: of the last addendum, else of the draw. */
  public Digest last() {
    return list.isEmpty() ? sealed.seal() : list.get(list.size() - 1).seal();
  }

  /** The day of disclosure as the last of them says, else as the draw does. */
  public LocalDate discloseAfter() {
    return list.isEmpty()
        ? sealed.notice().timing().discloseAfter()
        : list.get(list.size() - 1).notice().timing().discloseAfter();
  }

  /** Whether one more addendum fits what stands before it. */
  private final class Fit {
    private final Addendum next;
    private final Further further;
    private final Problems problems;
    private final Set<String> listed;
    private final Set<String> added;

    Fit(Addendum next, Problems problems) {
      this.next = next;
      this.further = next.further();
      this.problems = problems;
      listed = names(lists.pool().inspectors(), InspectorRow::inspector);
      added = names(further.inspectors(), InspectorRow::inspector);
    }

    void check() {
      notice();
      inspectors();
      days();
      absences();
    }

    private void notice() {
      Addendum.Notice notice = next.notice();
      same("draw", sealed.notice().draw(), notice.draw());
      same("addendum", list.size() + 1, notice.number());
      same("previous", last(), notice.previous());
      int before = list.isEmpty() ? 0 : list.get(list.size() - 1).notice().timing().after();
      if (notice.timing().after() < before) {
        problem(Sheets.NOTICE, "after 不得小于 " + before, "after must not be below " + before);
      }
      LocalDate due = discloseAfter();
      if (notice.timing().discloseAfter().isBefore(due)) {
        problem(
            Sheets.NOTICE, "disclose_after 不得早于 " + due, "disclose_after must not precede " + due);
      }
    }

    private void same(String key, Object expected, Object found) {
      if (!expected.equals(found)) {
        problem(
            Sheets.NOTICE,
            key + " 应为 " + expected,
            key + " must be " + expected + ", found " + found);
      }
    }

    private void inspectors() {
      Set<String> seen = new HashSet<>(listed);
      for (InspectorRow row : further.inspectors()) {
        if (!seen.add(row.inspector())) {
          problem(Sheets.INSPECTORS, row.inspector() + " 出现两次", row.inspector() + " stands twice");
        }
      }
      Set<Qualification> held = Set.copyOf(lists.pool().qualifications());
      for (Qualification row : further.qualifications()) {
        if (!isKnown(row.inspector()) || held.contains(row)) {
          foreign(Sheets.QUALIFICATIONS, row);
        }
      }
      Set<String> targets = names(lists.targets(), TargetRow::target);
      for (Recusal row : further.recusals()) {
        if (!added.contains(row.inspector()) || !targets.contains(row.target())) {
          foreign(Sheets.RECUSALS, row);
        }
      }
    }

    private void days() {
      Set<String> strata = names(lists.strata(), Stratum::name);
      Set<OpenDay> open = Set.copyOf(lists.days());
      LocalDate due = next.notice().timing().discloseAfter();
      for (OpenDay row : further.days()) {
        if (!strata.contains(row.stratum()) || open.contains(row)) {
          foreign(Sheets.DAYS, row);
        }
        if (!row.day().isBefore(due)) {
          problem(
              Sheets.NOTICE,
              "disclose_after 须晚于 " + row.day(),
              "disclose_after must follow " + row.day());
        }
      }
      Map<String, String> stratumOf =
          lists.targets().stream().collect(Collectors.toMap(TargetRow::target, TargetRow::stratum));
      Set<OpenDay> opened = Set.copyOf(further.days());
      for (Closure row : further.closures()) {
        String stratum = stratumOf.getOrDefault(row.target(), "");
        if (!opened.contains(new OpenDay(stratum, row.day()))) {
          foreign(Sheets.CLOSURES, row);
        }
      }
    }

    /** Whoever was listed before keeps the days that were open before. */
    private void absences() {
      Set<LocalDate> fresh = names(further.days(), OpenDay::day);
      fresh.removeAll(names(lists.days(), OpenDay::day));
      for (Absence row : further.absences()) {
        boolean may =
            added.contains(row.inspector())
                || (listed.contains(row.inspector()) && fresh.contains(row.day()));
        if (!may) {
          foreign(Sheets.ABSENCES, row);
        }
      }
    }

    private boolean isKnown(String inspector) {
      return listed.contains(inspector) || added.contains(inspector);
    }

    private void foreign(Sheet<?> sheet, Row row) {
      String cells = String.join(",", row.cells());
      problem(sheet, "不得补充的行：" + cells, "a row that cannot be added: " + cells);
    }

    private void problem(Sheet<?> sheet, String zh, String en) {
      problems.add(sheet.name(), new Words(zh, en));
    }
  }

  private static <T, K> Set<K> names(List<T> rows, Function<T, K> name) {
    return rows.stream().map(name).collect(Collectors.toCollection(HashSet::new));
  }
}
