package mingqian.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mingqian.terms.DepartmentCode;
import mingqian.terms.RiskClass;

/** How the rules on what a visit is for (R01 grounds, R05, R11) answer a question; stateless. */
final class PurposeRules {
  private static final Set<InspectionKind> BY_DATE =
      Set.of(InspectionKind.DAILY, InspectionKind.SPECIAL);

  private final RuleSet set;

  PurposeRules(RuleSet set) {
    this.set = set;
  }

  /** Triggered inspections need a ground of the closed list, and nothing else has one. */
  void weighGround(VisitQuestion question, Weighing weighing) {
    Optional<String> given = question.purpose().ground();
    if (question.kind() != InspectionKind.TRIGGERED) {
      given.ifPresent(code -> weighing.speakAgainst(PurposeSentences.needless(question, code)));
      return;
    }
    List<ExemptionGround> known =
        set.grounds().stream().filter(each -> each.validity().contains(question.day())).toList();
    known.stream()
        .filter(each -> given.filter(each.code()::equals).isPresent())
        .findFirst()
        .ifPresentOrElse(
            ground -> weighing.speakFor(PurposeSentences.onGround(question, ground)),
            () -> weighing.speakAgainst(PurposeSentences.groundless(question, known)));
  }

  /** The rows by which every matter asked for leaves the window aside; empty where one does not. */
  List<ExemptMatter> windowAside(VisitQuestion question) {
    List<MatterAsked> matters = question.purpose().matters();
    if (!BY_DATE.contains(question.kind())) {
      return List.of();
    }
    List<ExemptMatter> rows =
        matters.stream()
            .flatMap(
                asked -> set.exemptMatters().stream().filter(row -> row.covers(asked, question)))
            .toList();
    return rows.size() == matters.size() ? rows : List.of();
  }

  /** Each matter belongs to one of the departments that would visit. */
  void weighPowers(VisitQuestion question, Weighing weighing) {
    Set<DepartmentCode> visitors = question.purpose().departments();
    if (visitors.isEmpty()) {
      return;
    }
    for (MatterAsked asked : question.purpose().matters()) {
      if (visitors.contains(asked.department())) {
        weighing.speakFor(PurposeSentences.inPower(asked));
      } else {
        weighing.speakAgainst(PurposeSentences.withoutPower(asked, new TreeSet<>(visitors)));
      }
    }
  }

  /** A triggered inspection looks where it must, however often. */
  void weighFrequencies(VisitQuestion question, Weighing weighing) {
    if (question.kind() == InspectionKind.TRIGGERED) {
      return;
    }
    for (MatterAsked asked : question.purpose().matters()) {
      frequency(question, asked.kind(), FrequencyBound.MOST)
          .ifPresent(cap -> weighCap(cap, asked, question.day(), weighing));
      frequency(question, asked.kind(), FrequencyBound.LEAST)
          .ifPresent(
              duty -> weighing.speakFor(PurposeSentences.often(duty, asked, question.day())));
    }
  }

  private static void weighCap(
      CheckFrequency cap, MatterAsked asked, LocalDate day, Weighing weighing) {
    Reason reason = PurposeSentences.often(cap, asked, day);
    if (cap.counted(asked.checks(), day) < cap.times()) {
      weighing.speakFor(reason);
    } else {
      weighing.speakAgainst(reason);
    }
  }

  /** The row of the target's class, else that of all classes. */
  /** Whether any row is for that credit-risk class alone. */
  boolean namesClass(RiskClass riskClass) {
    return set.frequencies().stream()
        .anyMatch(row -> row.riskClass().filter(riskClass::equals).isPresent());
  }

  private Optional<CheckFrequency> frequency(
      VisitQuestion question, MatterKind kind, FrequencyBound bound) {
    List<CheckFrequency> rows =
        set.frequencies().stream()
            .filter(row -> row.library() == question.target().library())
            .filter(row -> row.matterKind() == kind && row.bound() == bound)
            .filter(row -> row.validity().contains(question.day()))
            .toList();
    return rows.stream()
        .filter(row -> row.riskClass().isPresent())
        .filter(row -> row.riskClass().equals(question.target().riskClass()))
        .findFirst()
        .or(() -> rows.stream().filter(row -> row.riskClass().isEmpty()).findFirst());
  }
}
