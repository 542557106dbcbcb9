package mingqian.verifier;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import mingqian.draw.DayRules;
import mingqian.draw.DrawResult;
import mingqian.draw.FinalState;
import mingqian.draw.Lists;
import mingqian.draw.Sequel;
import mingqian.draw.Shortfall;
import mingqian.draw.Supplemented;
import mingqian.draw.TeamRules;
import mingqian.draw.Visit;
import mingqian.terms.Words;

/**
 * Checks of teams, days and changes 组队与排期核验: their validity, and from edition 1 on that they are
 * those recomputed.
 */
final class VisitChecks {
  private VisitChecks() {}

  static Finding teams(Evidence evidence) {
    Lists lists = evidence.sealed().lists();
    FinalState conducted = evidence.folder().conducted();
    Words expected = new Words("每个席位合规且配齐", "every seat lawful and taken");
    List<Words> broken = TeamRules.broken(lists, conducted.seats());
    if (!broken.isEmpty()) {
      return Finding.fails(expected, broken.get(0));
    }
    Set<String> chosen = new HashSet<>(evidence.chosen());
    if (!conducted.seats().stream().allMatch(seat -> chosen.contains(seat.target()))) {
      return Finding.fails(expected, new Words("有未抽中的对象", "a target that was not drawn"));
    }
    if (evidence.sealed().notice().fixesTeams()
        && !new HashSet<>(evidence.recomputed().teams().seats())
            .equals(new HashSet<>(conducted.seats()))) {
      return Finding.fails(expected, new Words("与重算的检查组不同", "others than the teams recomputed"));
    }
    int open = TeamRules.open(lists, evidence.chosen(), conducted.seats());
    if (open == 0) {
      int seats = conducted.seats().size();
      return Finding.holds(expected, new Words(seats + " 个席位", seats + " seats"));
    }
    return incomplete(evidence, expected, open);
  }

  /** Open seats are no fault where it is proved that they cannot be filled. */
  private static Finding incomplete(Evidence evidence, Words expected, int open) {
    DrawResult recomputed = evidence.recomputed();
    Lists lists = evidence.sealed().lists();
    List<Shortfall> proofs = recomputed.teams().shortfalls();
    int unavoidable = TeamRules.open(lists, evidence.chosen(), recomputed.teams().seats());
    Words found = new Words("缺 " + open + " 个席位", open + " seats open");
    if (open != unavoidable || !proofs.stream().allMatch(p -> TeamRules.proves(lists, p))) {
      return Finding.fails(expected, found);
    }
    Words proof = proofs.get(0).words();
    return Finding.holds(
        expected,
        new Words("已证明无法配齐：" + proof.zh(), "proved impossible to complete: " + proof.en()));
  }

  /** Before edition 1 nothing says whether a target without a day could have had one. */
  static Finding days(Evidence evidence) {
    FinalState conducted = evidence.folder().conducted();
    Words expected = new Words("每个对象有合规日期", "a lawful day for every target");
    List<Words> broken = DayRules.broken(evidence.sealed(), conducted);
    if (!broken.isEmpty()) {
      return Finding.fails(expected, broken.get(0));
    }
    if (evidence.sealed().notice().fixesTeams()
        && !new HashSet<>(evidence.recomputed().days().visits())
            .equals(new HashSet<>(conducted.visits()))) {
      return Finding.fails(expected, new Words("与重算的检查日不同", "others than the days recomputed"));
    }
    Set<String> unplaced = new TreeSet<>(evidence.chosen());
    conducted.visits().stream().map(Visit::target).forEach(unplaced::remove);
    if (unplaced.isEmpty()) {
      int visits = conducted.visits().size();
      return Finding.holds(expected, new Words(visits + " 次检查", visits + " visits"));
    }
    Words found = new Words("未排期：" + unplaced, "unplaced: " + unplaced);
    return evidence.sealed().notice().fixesTeams()
        ? Finding.holds(expected, found)
        : Finding.unchecked(expected, found);
  }

  static Finding changes(Evidence evidence) {
    Sequel.Replayed replayed = evidence.sequel().replay(evidence.stated());
    FinalState expected = replayed.end().state();
    FinalState found = evidence.folder().took();
    boolean same =
        new HashSet<>(expected.seats()).equals(new HashSet<>(found.seats()))
            && new HashSet<>(expected.visits()).equals(new HashSet<>(found.visits()));
    Words wanted = new Words("变更重放后与最终结果相同", "the final files, changes replayed");
    return same
        ? Finding.holds(wanted, new Words("相同", "the same"))
        : Finding.fails(wanted, new Words("不同", "others"));
  }

  /** The addenda fit the lists and each other; who is open after the last one is named. */
  static Finding addenda(Evidence evidence) {
    Words expected = new Words("补充封存依次相接且合规", "addenda that fit the lists and each other");
    int count = evidence.addenda().list().size();
    if (count == 0) {
      return Finding.holds(expected, new Words("没有补充封存", "no addendum"));
    }
    List<Supplemented> all = evidence.sequel().replay(evidence.stated()).supplements();
    Supplemented last = all.get(count - 1);
    if (last.unplaced().isEmpty()) {
      return Finding.holds(
          expected, new Words(count + " 份，均已排期", count + ", every target with a day"));
    }
    String zh = count + " 份，仍未排期：" + last.unplaced();
    String en = count + ", still unplaced: " + last.unplaced();
    for (Shortfall proof : last.shortfalls()) {
      if (!TeamRules.proves(last.lists(), proof)) {
        return Finding.fails(expected, new Words(zh, en));
      }
      zh += "；" + proof.words().zh();
      en += "; " + proof.words().en();
    }
    return Finding.holds(expected, new Words(zh, en));
  }
}
