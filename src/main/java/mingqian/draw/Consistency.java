package mingqian.draw;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mingqian.terms.CreditCode;
import mingqian.terms.Digest;
import mingqian.terms.Words;

/** Whether the files of a sealed folder fit each other 名单一致性: every name known, none twice. */
final class Consistency {
  private final Notice notice;
  private final Lists lists;
  private final Problems problems;

  private Consistency(Notice notice, Lists lists, Problems problems) {
    this.notice = notice;
    this.lists = lists;
    this.problems = problems;
  }

  static void check(Notice notice, Lists lists, Folder covered, Problems problems) {
    Consistency consistency = new Consistency(notice, lists, problems);
    consistency.files(covered);
    consistency.strata();
    consistency.targets();
    consistency.profiles();
    consistency.pool();
    consistency.days();
  }

  private void files(Folder covered) {
    for (String name : covered.names()) {
      if (!name.startsWith(SealedFolder.RULES) && !Sheets.SEALED.contains(name)) {
        problem(name, "多余的文件", "a file that does not belong here");
      }
    }
    Digest regulation = SealedFolder.regulationOf(covered.under(SealedFolder.RULES));
    if (!regulation.equals(notice.proof().regulation())) {
      problem(
          "notice.csv",
          "regulation 应为 " + regulation,
          "regulation must be " + regulation + ", found " + notice.proof().regulation());
    }
  }

  private void strata() {
    once("strata.csv", lists.strata(), Stratum::name);
    Map<String, Long> frames =
        lists.targets().stream()
            .collect(Collectors.groupingBy(TargetRow::stratum, Collectors.counting()));
    for (Stratum stratum : lists.strata()) {
      long found = frames.getOrDefault(stratum.name(), 0L);
      if (found != stratum.frame()) {
        problem(
            "strata.csv",
            stratum.name() + " 的 frame 应为 " + found,
            "frame of " + stratum.name() + " must be " + found + ", found " + stratum.frame());
      }
    }
    Set<String> names = names(lists.strata(), Stratum::name);
    known("targets.csv", names(lists.targets(), TargetRow::stratum), names);
    known("days.csv", names(lists.days(), OpenDay::stratum), names);
  }

  private void targets() {
    once("targets.csv", lists.targets(), TargetRow::target);
    once("excluded.csv", lists.excluded(), ExcludedTarget::target);
    boolean pseudonyms = notice.openness().names() == Notice.TargetNames.PSEUDONYM;
    OpenDays openDays = new OpenDays(lists);
    for (TargetRow row : lists.targets()) {
      String target = row.target();
      if (pseudonyms ? !Form.PSEUDONYM.fits(target) : !CreditCode.isValid(target)) {
        problem("targets.csv", target + " 与公告的 targets 不符", target + " is not named as announced");
      }
      if (openDays.of(target).isEmpty()) {
        problem("targets.csv", target + " 没有可检查日", target + " has no open day");
      }
    }
  }

  private void profiles() {
    Map<String, List<ProfileLine>> profiles =
        lists.profiles().stream().collect(Collectors.groupingBy(ProfileLine::profile));
    known("targets.csv", names(lists.targets(), TargetRow::profile), profiles.keySet());
    profiles.forEach(
        (name, lines) -> {
          if (lines.size() > 1 && lines.stream().anyMatch(ProfileLine::open)) {
            problem("profiles.csv", name + " 的 * 须单独成行", name + ": * must stand alone");
          }
        });
    once("profiles.csv", lists.profiles(), line -> line.profile() + "," + line.department());
  }

  private void pool() {
    Pool pool = lists.pool();
    once("inspectors.csv", pool.inspectors(), InspectorRow::inspector);
    once("inspectors-excluded.csv", pool.excluded(), ExcludedInspector::inspector);
    Set<String> inspectors = names(pool.inspectors(), InspectorRow::inspector);
    for (ExcludedInspector row : pool.excluded()) {
      if (inspectors.contains(row.inspector())) {
        problem(
            "inspectors-excluded.csv",
            row.inspector() + " 同时在名录中",
            row.inspector() + " stands among the inspectors too");
      }
    }
    known("qualifications.csv", names(pool.qualifications(), Qualification::inspector), inspectors);
    known("recusals.csv", names(pool.recusals(), Recusal::inspector), inspectors);
    known("absences.csv", names(pool.absences(), Absence::inspector), inspectors);
    Set<String> targets = names(lists.targets(), TargetRow::target);
    known("recusals.csv", names(pool.recusals(), Recusal::target), targets);
    known("closures.csv", names(lists.closures(), Closure::target), targets);
  }

  private void days() {
    for (OpenDay row : lists.days()) {
      if (!notice.timing().open().contains(row.day())) {
        problem("days.csv", row.day() + " 不在公告期间内", row.day() + " is not between opens and closes");
      }
      if (!row.day().isBefore(notice.timing().discloseAfter())) {
        problem(
            "notice.csv",
            "disclose_after 须晚于 " + row.day(),
            "disclose_after must follow " + row.day());
      }
    }
    Map<String, String> strata = new HashMap<>();
    lists.targets().forEach(row -> strata.put(row.target(), row.stratum()));
    Set<String> open = names(lists.days(), row -> row.stratum() + "," + row.day());
    for (Closure row : lists.closures()) {
      if (!open.contains(strata.get(row.target()) + "," + row.day())) {
        problem(
            "closures.csv",
            row.target() + " 的 " + row.day() + " 本非可检查日",
            row.day() + " is no open day of " + row.target());
      }
    }
  }

  private <T> void once(String file, List<T> rows, Function<T, String> key) {
    Set<String> seen = new HashSet<>();
    for (T row : rows) {
      if (!seen.add(key.apply(row))) {
        problem(file, key.apply(row) + " 出现两次", key.apply(row) + " stands twice");
      }
    }
  }

  private void known(String file, Set<String> names, Set<String> known) {
    for (String name : names) {
      if (!known.contains(name)) {
        problem(file, "未知的 " + name, "unknown: " + name);
      }
    }
  }

  private static <T> Set<String> names(List<T> rows, Function<T, String> name) {
    return rows.stream().map(name).collect(Collectors.toSet());
  }

  private void problem(String file, String zh, String en) {
    problems.add(file, new Words(zh, en));
  }
}
