package mingqian.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Library;

/**
 * How the rules on visit days, caps and purposes (R01, R05, R06, R11) answer a question; stateless.
 */
final class VisitRules {
  private final RuleSet set;
  private final PurposeRules purpose;

  VisitRules(RuleSet set) {
    this.set = set;
    this.purpose = new PurposeRules(set);
  }

  Optional<Rule> rule(RuleId id, LocalDate day) {
    return set.rules().stream()
        .filter(rule -> rule.id() == id && rule.validity().contains(day))
        .findFirst();
  }

  Ruling ruling(VisitQuestion question) {
    Weighing weighing = new Weighing();
    if (isInForce(RuleId.R01, question.day())) {
      purpose.weighGround(question, weighing);
      weighDay(question, weighing);
    }
    if (isInForce(RuleId.R05, question.day())) {
      purpose.weighPowers(question, weighing);
    }
    if (isInForce(RuleId.R06, question.day())) {
      set.caps().stream()
          .filter(cap -> cap.validity().contains(question.day()))
          .forEach(cap -> weighCap(cap, question, weighing));
    }
    if (isInForce(RuleId.R11, question.day())) {
      purpose.weighFrequencies(question, weighing);
    }
    return weighing.ruling();
  }

  /** Whether the window is open and no quiet period protects the whole library. */
  boolean isOpen(Library library, LocalDate day) {
    return status(TargetGroup.of(library), day).isInWindow();
  }

  DayStatus status(TargetGroup group, LocalDate day) {
    DayKind kind = set.calendar().kind(day);
    if (isInForce(RuleId.R01, day)) {
      if (set.windows().stream()
          .noneMatch(w -> w.library() == group.library() && w.contains(day))) {
        return DayStatus.CLOSED;
      }
      if (set.quietPeriods().stream()
          .anyMatch(q -> q.scope().coversAllOf(group) && q.holdsOn(day))) {
        return DayStatus.QUIET;
      }
    }
    return switch (kind) {
      case WORKING -> DayStatus.OPEN;
      case OFF -> DayStatus.DAY_OFF;
      case UNOFFICIAL -> DayStatus.UNOFFICIAL;
    };
  }

  boolean isQuiet(TargetTraits target, LocalDate day) {
    return isInForce(RuleId.R01, day)
        && set.quietPeriods().stream().anyMatch(quiet -> quiet.forbids(target, day));
  }

  private boolean isInForce(RuleId id, LocalDate day) {
    return rule(id, day).isPresent();
  }

  TargetTraits indistinct(TargetTraits traits) {
    List<QuietScope> scopes = set.quietPeriods().stream().map(QuietPeriod::scope).toList();
    boolean industryCounts =
        scopes.stream()
            .flatMap(scope -> scope.industry().stream())
            .anyMatch(traits.industry()::startsWith);
    return new TargetTraits(
        traits.library(),
        traits.district(),
        industryCounts ? traits.industry() : traits.industry().substring(0, 1),
        traits.park().filter(park -> scopes.stream().anyMatch(at -> isOf(at.park(), park))),
        traits.riskClass().filter(purpose::namesClass),
        traits.code().filter(code -> scopes.stream().anyMatch(at -> isOf(at.target(), code))));
  }

  private static <T> boolean isOf(Optional<T> named, T own) {
    return named.filter(own::equals).isPresent();
  }

  private void weighDay(VisitQuestion question, Weighing weighing) {
    LocalDate day = question.day();
    if (question.kind() == InspectionKind.TRIGGERED) {
      return;
    }
    switch (set.calendar().kind(day)) {
      case WORKING -> weighing.speakFor(Sentences.workingDay(day));
      case OFF -> weighing.speakAgainst(Sentences.dayOff(day));
      case UNOFFICIAL -> weighing.speakAgainst(Sentences.unofficial(day, set.calendar()));
    }
    List<ExemptMatter> aside = purpose.windowAside(question);
    if (aside.isEmpty()) {
      weighWindow(question, weighing);
    }
    aside.forEach(row -> weighing.speakFor(PurposeSentences.windowAside(row)));
    set.quietPeriods().stream()
        .filter(quiet -> quiet.forbids(question.target(), day))
        .forEach(quiet -> weighing.speakAgainst(Sentences.quiet(quiet, day)));
  }

  private void weighWindow(VisitQuestion question, Weighing weighing) {
    LocalDate day = question.day();
    Library library = question.target().library();
    List<Window> inForce =
        set.windows().stream()
            .filter(window -> window.library() == library && window.validity().contains(day))
            .toList();
    inForce.stream()
        .filter(window -> window.contains(day))
        .findFirst()
        .ifPresentOrElse(
            window -> {
              weighing.speakFor(Sentences.inWindow(window, day));
              weighing.speakFor(PurposeSentences.visitors(window));
            },
            () -> weighing.speakAgainst(Sentences.outsideWindows(library, inForce, day)));
  }

  private static void weighCap(AnnualCap cap, VisitQuestion question, Weighing weighing) {
    if (!cap.counts(question.kind())) {
      weighing.speakFor(Sentences.uncounted(cap, question));
      return;
    }
    if (cap.scope() == CapScope.ALL) {
      weighCount(Sentences.capOfAll(cap, question), question.earlier().inAll(), cap, weighing);
      return;
    }
    Set<DepartmentCode> asked = question.purpose().departments();
    Map<DepartmentCode, Integer> made = question.earlier().byDepartment();
    for (DepartmentCode department : new TreeSet<>(asked.isEmpty() ? made.keySet() : asked)) {
      Reason reason = Sentences.capOfDepartment(cap, question, department);
      if (asked.isEmpty()) {
        weighing.speakFor(reason);
      } else {
        weighCount(reason, made.getOrDefault(department, 0), cap, weighing);
      }
    }
  }

  private static void weighCount(Reason reason, int made, AnnualCap cap, Weighing weighing) {
    if (made < cap.visits()) {
      weighing.speakFor(reason);
    } else {
      weighing.speakAgainst(reason);
    }
  }
}
