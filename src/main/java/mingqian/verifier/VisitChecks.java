package mingqian.verifier;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import mingqian.draw.Changes;
import mingqian.draw.DayRules;
import mingqian.draw.DrawResult;
import mingqian.draw.FinalState;
import mingqian.draw.Lists;
import mingqian.draw.Shortfall;
import mingqian.draw.TeamRules;
import mingqian.draw.Visit;
import mingqian.terms.Words;

/** Checks of teams, days and changes 组队与排期核验, for validity. */
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

  static Finding days(Evidence evidence) {
    FinalState conducted = evidence.folder().conducted();
    Words expected = new Words("每个对象有合规日期", "a lawful day for every target");
    List<Words> broken = DayRules.broken(evidence.sealed(), conducted);
    if (!broken.isEmpty()) {
      return Finding.fails(expected, broken.get(0));
    }
    Set<String> unplaced = new TreeSet<>(evidence.chosen());
    conducted.visits().stream().map(Visit::target).forEach(unplaced::remove);
    if (unplaced.isEmpty()) {
      int visits = conducted.visits().size();
      return Finding.holds(expected, new Words(visits + " 次检查", visits + " visits"));
    }
    Words found = new Words("未排期：" + unplaced, "unplaced: " + unplaced);
    return evidence.recomputed().days().unplaced().equals(List.copyOf(unplaced))
        ? Finding.holds(expected, found)
        : Finding.fails(expected, found);
  }

  static Finding changes(Evidence evidence) {
    FinalState expected = Changes.replay(evidence.stated(), evidence.folder().changes());
    FinalState found = evidence.folder().took();
    boolean same =
        new HashSet<>(expected.seats()).equals(new HashSet<>(found.seats()))
            && new HashSet<>(expected.visits()).equals(new HashSet<>(found.visits()));
    Words wanted = new Words("变更重放后与最终结果相同", "the final files, changes replayed");
    return same
        ? Finding.holds(wanted, new Words("相同", "the same"))
        : Finding.fails(wanted, new Words("不同", "others"));
  }
}
