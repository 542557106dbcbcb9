package mingqian.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mingqian.access.Actor;
import mingqian.access.NotPermitted;
import mingqian.access.Role;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Slice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What waits for whom, against a second computation in plain Java over the same visits. */
class TodosTest {
  private static final List<LocalDate> DAYS =
      Stream.of(
              "2026-06-09",
              "2026-06-10",
              "2026-06-24",
              "2026-06-25",
              "2026-07-03",
              "2026-07-06",
              "2026-07-09",
              "2026-07-10")
          .map(LocalDate::parse)
          .toList();

  private static final List<String> MISHAPS =
      List.of(
          "update visit set visit_day = null, due_on = null",
          "update visit set reminded_for = visit_day",
          "update visit set withheld_zh = '理由', withheld_en = 'reason'",
          "update visit_seat set left_at = '2026-06-09T09:00:00+08:00' where inspector = 'Z-002'");

  @Test
  @DisplayName("R09, R10: every count in every situation on days before and after what is due")
  void every_count_is_what_a_second_computation_finds() {
    Map<Waiting, Long> seen = new EnumMap<>(Waiting.class);
    for (Situation situation : Situation.values()) {
      try (Office office = new Office()) {
        situation.bring(office);
        check(office, situation.name(), seen);
      }
    }
    for (String mishap : MISHAPS) {
      try (Office office = new Office()) {
        Situation.ASSIGNED.bring(office);
        office.base.execute(mishap);
        check(office, mishap, seen);
      }
    }
    assertThat(seen.keySet()).as("each was counted somewhere").hasSize(Waiting.values().length);
  }

  private static void check(Office office, String situation, Map<Waiting, Long> seen) {
    for (LocalDate day : DAYS) {
      office.morningOf(day);
      everybody()
          .forEach(
              (who, actor) -> {
                Map<Waiting, Long> counts = office.base.in(e -> office.visits(e).todos(actor));
                Map<Waiting, Long> expected = office.base.in(e -> expected(visits(e), actor, day));
                assertThat(counts).as(who + " on " + day + ": " + situation).isEqualTo(expected);
                counts.forEach(
                    (waiting, n) ->
                        Optional.of(n)
                            .filter(k -> k > 0)
                            .ifPresent(k -> seen.merge(waiting, k, Long::sum)));
              });
    }
  }

  @Test
  void the_visits_behind_a_count_are_those_that_were_counted() {
    try (Office office = new Office()) {
      Situation.OBJECTED.bring(office);
      Actor auditor = Office.person(Role.AUDITOR);
      Map<Waiting, Long> counts = office.base.in(e -> office.visits(e).todos(auditor));
      counts.forEach(
          (waiting, n) ->
              assertThat(
                      office.base.<Long>in(
                          e ->
                              office.visits(e).waiting(waiting, new Slice(1, 20), auditor).total()))
                  .isEqualTo(n));
      assertThatThrownBy(
              () ->
                  office.base.in(
                      e ->
                          office
                              .visits(e)
                              .waiting(
                                  Waiting.OVERDUE,
                                  new Slice(1, 20),
                                  Office.person(Role.ADMINISTRATOR))))
          .isInstanceOf(NotPermitted.class);
    }
  }

  private static List<Visit> visits(EntityManager entities) {
    return entities.createQuery("select v from Visit v", Visit.class).getResultList();
  }

  private static Map<Waiting, Long> expected(List<Visit> visits, Actor actor, LocalDate today) {
    Map<Waiting, Long> counts = new EnumMap<>(Waiting.class);
    for (Waiting waiting : shown(actor)) {
      counts.put(waiting, visits.stream().filter(v -> waits(waiting, v, actor, today)).count());
    }
    return counts;
  }

  private static Set<Waiting> shown(Actor actor) {
    Set<Waiting> deadlines = EnumSet.of(Waiting.DUE_SOON, Waiting.URGENT, Waiting.OVERDUE);
    Set<Waiting> department =
        EnumSet.of(
            Waiting.TO_REVIEW,
            Waiting.CORRECTIONS,
            Waiting.OBJECTIONS,
            Waiting.FOLLOW_UPS,
            Waiting.HAND_OVERS,
            Waiting.HAND_OVERS_LATE);
    Set<Waiting> shown = EnumSet.noneOf(Waiting.class);
    switch (actor.role().orElseThrow()) {
      case INSPECTOR -> {
        shown.addAll(deadlines);
        shown.addAll(
            EnumSet.of(
                Waiting.TO_ACCEPT,
                Waiting.TODAY,
                Waiting.REMINDED,
                Waiting.TO_FILL,
                Waiting.RETURNED,
                Waiting.TO_CORRECT));
      }
      case REVIEWER -> {
        shown.addAll(deadlines);
        shown.addAll(department);
      }
      case LIAISON, APPROVER, COORDINATOR, AUDITOR -> {
        shown.addAll(deadlines);
        shown.addAll(department);
        shown.addAll(
            EnumSet.of(
                Waiting.TO_CORRECT,
                Waiting.MISSED,
                Waiting.WITHHELD,
                Waiting.WITHOUT_DAY,
                Waiting.VACANT));
      }
      case ADMINISTRATOR, FILING_OFFICER -> {}
    }
    return shown;
  }

  private static boolean waits(Waiting waiting, Visit v, Actor actor, LocalDate today) {
    if (!knows(v, actor)) {
      return false;
    }
    boolean ahead = v.state() == VisitState.ASSIGNED || v.state() == VisitState.NOTIFIED;
    Optional<LocalDate> day = v.day();
    return switch (waiting) {
      case TO_ACCEPT ->
          ahead
              && !day.filter(today::isAfter).isPresent()
              && v.team().stream()
                  .filter(seat -> actor.inspector().equals(Optional.of(seat.inspector())))
                  .anyMatch(seat -> seat.acceptedAt().isEmpty());
      case TODAY -> ahead && day.filter(today::equals).isPresent();
      case REMINDED ->
          ahead && day.filter(today::isBefore).isPresent() && v.times().remindedFor().equals(day);
      case MISSED -> ahead && day.filter(today::isAfter).isPresent();
      case WITHHELD -> v.state() == VisitState.ASSIGNED && v.times().withheld().isPresent();
      case WITHOUT_DAY -> v.state() == VisitState.ASSIGNED && day.isEmpty();
      case VACANT -> ahead && !v.hasWholeTeam();
      default ->
          v.parts().stream()
              .filter(part -> mine(part, actor))
              .anyMatch(part -> waits(waiting, part, today));
    };
  }

  private static boolean waits(Waiting waiting, DepartmentPart part, LocalDate today) {
    boolean there = part.visit().state() == VisitState.CHECKED_IN;
    return switch (waiting) {
      case TO_FILL -> there && part.state() == PartState.OPEN;
      case RETURNED -> there && part.state() == PartState.RETURNED;
      case TO_CORRECT ->
          part.waiting().isEmpty() && part.objections().stream().anyMatch(Objection::isOwed);
      case TO_REVIEW -> part.state() == PartState.UNDER_REVIEW;
      case CORRECTIONS -> part.state() == PartState.PUBLISHED && part.waiting().isPresent();
      case OBJECTIONS -> part.objections().stream().anyMatch(one -> one.answer().isEmpty());
      case FOLLOW_UPS ->
          part.followUp()
              .filter(one -> one.closedOn().isEmpty())
              .filter(one -> one.kind() != FollowUpKind.NONE_NEEDED)
              .isPresent();
      case HAND_OVERS -> toHandOver(part).filter(due -> !due.isBefore(today)).isPresent();
      case HAND_OVERS_LATE -> toHandOver(part).filter(due -> due.isBefore(today)).isPresent();
      case DUE_SOON -> left(part, today).filter(n -> n > 3 && n <= 10).isPresent();
      case URGENT -> left(part, today).filter(n -> n >= 0 && n <= 3).isPresent();
      case OVERDUE -> left(part, today).filter(n -> n < 0).isPresent();
      default -> throw new AssertionError(waiting);
    };
  }

  private static Optional<LocalDate> toHandOver(DepartmentPart part) {
    return part.handedOverOn().isPresent() ? Optional.empty() : part.handOverDue();
  }

  /** Working days until a result is due; there is no holiday between the days of this test. */
  private static Optional<Integer> left(DepartmentPart part, LocalDate today) {
    if (part.state() == PartState.PUBLISHED || !VisitState.open().contains(part.visit().state())) {
      return Optional.empty();
    }
    return part.visit()
        .times()
        .due()
        .map(
            due ->
                due.day().isBefore(today)
                    ? -1
                    : (int)
                        today
                            .plusDays(1)
                            .datesUntil(due.day().plusDays(1))
                            .filter(day -> day.getDayOfWeek().getValue() < 6)
                            .count());
  }

  private static boolean mine(DepartmentPart part, Actor actor) {
    if (actor.is(Role.INSPECTOR)) {
      return part.visit().team().stream()
              .filter(seat -> actor.inspector().equals(Optional.of(seat.inspector())))
              .anyMatch(seat -> seat.department().equals(part.department()))
          || part.visit().team().stream()
              .noneMatch(seat -> seat.department().equals(part.department()));
    }
    return actor.department().stream().allMatch(part.department()::equals);
  }

  /** Whom the working papers concern: what is public of a visit says nothing of what waits. */
  private static boolean knows(Visit v, Actor actor) {
    boolean team =
        v.team().stream().anyMatch(seat -> actor.inspector().equals(Optional.of(seat.inspector())));
    if (actor.is(Role.INSPECTOR) || team) {
      return team;
    }
    Stream<DepartmentPart> own =
        v.parts().stream()
            .filter(part -> actor.department().stream().allMatch(part.department()::equals));
    return switch (actor.role().orElseThrow()) {
      case COORDINATOR, AUDITOR -> true;
      case LIAISON, APPROVER -> own.findAny().isPresent();
      case REVIEWER -> own.anyMatch(part -> part.state() != PartState.OPEN);
      default -> false;
    };
  }

  private static Map<String, Actor> everybody() {
    Map<String, Actor> people = new LinkedHashMap<>();
    for (Role role : Role.values()) {
      people.put(role.name(), Office.person(role));
    }
    for (Role role : List.of(Role.LIAISON, Role.REVIEWER, Role.APPROVER)) {
      for (String department : List.of("SCJG", "YJGL", "XFJY")) {
        people.put(
            role + "@" + department,
            new Actor(
                role + "@" + department,
                Optional.of(role),
                Optional.of(new DepartmentCode(department)),
                Optional.empty()));
      }
    }
    people.put("first", Office.inspector(VisitBase.FIRST));
    people.put("second", Office.inspector(VisitBase.SECOND));
    people.put("stranger", Office.inspector(VisitBase.STRANGER));
    return people;
  }
}
