package mingqian.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingqian.access.Actor;
import mingqian.access.Role;
import mingqian.inspection.Aftermath;
import mingqian.inspection.Deed;
import mingqian.inspection.FollowUpKind;
import mingqian.inspection.Objection;
import mingqian.inspection.PartState;
import mingqian.inspection.VisitHistory;
import mingqian.inspection.VisitOrigin;
import mingqian.inspection.VisitRow;
import mingqian.inspection.VisitSheet;
import mingqian.inspection.VisitState;
import mingqian.terms.CertificateNumber;
import mingqian.terms.CreditCode;
import mingqian.terms.DepartmentCode;
import mingqian.terms.DistrictCode;
import mingqian.terms.DrawId;
import mingqian.terms.Library;
import mingqian.terms.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VisitRightsTest {
  private static final DepartmentCode MARKET = new DepartmentCode("SCJG");
  private static final DepartmentCode SAFETY = new DepartmentCode("YJGL");
  private static final Words NAME = new Words("市场监管局", "Market Supervision");
  private static final Deed DEED = new Deed("x", Instant.parse("2026-06-12T01:00:00Z"));

  @ParameterizedTest
  @EnumSource
  void nobody_but_the_coordinator_is_offered_a_change_of_the_visit(Role role) {
    for (VisitState state : VisitState.values()) {
      boolean offered = new VisitRights(sheet(state, Aftermath.NONE), person(role)).isChanging();
      boolean ahead = state == VisitState.ASSIGNED || state == VisitState.NOTIFIED;
      assertThat(offered).as(role + " " + state).isEqualTo(role == Role.COORDINATOR && ahead);
    }
  }

  @Test
  void notice_is_offered_once() {
    assertThat(
            new VisitRights(sheet(VisitState.NOTIFIED, Aftermath.NONE), person(Role.COORDINATOR))
                .toPress(VisitVerb.NOTIFY))
        .isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void what_follows_a_result_is_offered_to_the_own_departments_reviewers(Role role) {
    VisitSheet sheet = sheet(VisitState.PUBLISHED, everything());
    boolean reviews = role == Role.REVIEWER || role == Role.LIAISON;
    for (PartVerb verb : PartVerb.values()) {
      assertThat(new VisitRights(sheet, of(role, MARKET)).toPress(verb, sheet.parts().get(0)))
          .as(role + " " + verb)
          .isEqualTo(reviews);
      assertThat(new VisitRights(sheet, of(role, SAFETY)).toPress(verb, sheet.parts().get(0)))
          .as("of another department")
          .isFalse();
    }
  }

  @Test
  void what_is_done_is_not_offered_again() {
    VisitSheet sheet = sheet(VisitState.PUBLISHED, Aftermath.NONE);
    VisitRights rights = new VisitRights(sheet, of(Role.LIAISON, MARKET));
    assertThat(PartVerb.values())
        .filteredOn(verb -> rights.toPress(verb, sheet.parts().get(0)))
        .containsExactly(PartVerb.OBJECT, PartVerb.FOLLOW);
  }

  @Test
  void a_day_that_is_none_counts_as_not_typed() {
    VerbForm form = new VerbForm();
    form.setDay("2026-02-30");
    assertThat(form.typedDay()).isEmpty();
    form.setDay(" 2026-02-28 ");
    assertThat(form.typedDay()).contains(LocalDate.of(2026, 2, 28));
  }

  /** An objection that waits, a follow-up and a hand-over that are open. */
  private static Aftermath everything() {
    return new Aftermath(
        List.of(
            new Aftermath.Objected(1, 1, Objection.State.RECEIVED, "有误", DEED, Optional.empty())),
        Optional.of(new Aftermath.Followed(FollowUpKind.ORDERED, "", DEED, true, Optional.empty())),
        Optional.of(new Aftermath.HandedOver(LocalDate.of(2026, 6, 26), Optional.empty())));
  }

  private static VisitSheet sheet(VisitState state, Aftermath after) {
    LocalDate day = LocalDate.of(2026, 6, 10);
    VisitRow row =
        new VisitRow(
            7,
            VisitOrigin.of(new DrawId("2026-A-001")),
            new VisitRow.Target(
                new CreditCode("91110000600037341L"),
                "虚构公司",
                "虚构路1号",
                new DistrictCode("999901"),
                Library.A),
            new VisitRow.Timing(Optional.of(day), Optional.empty(), Optional.empty()),
            state);
    VisitSheet.Member member =
        new VisitSheet.Member(
            new CertificateNumber("Z-001"), Optional.of("孔晏"), MARKET, NAME, Optional.empty());
    VisitSheet.Part part =
        new VisitSheet.Part(3, MARKET, NAME, PartState.PUBLISHED, List.of(), List.of(), after);
    return new VisitSheet(
        row,
        Optional.empty(),
        List.of(member),
        List.of(part),
        new VisitSheet.Own(Optional.empty(), Set.of()),
        List.of(),
        VisitHistory.NONE);
  }

  private static Actor person(Role role) {
    return new Actor("person", Optional.of(role), Optional.empty(), Optional.empty());
  }

  private static Actor of(Role role, DepartmentCode department) {
    return new Actor("person", Optional.of(role), Optional.of(department), Optional.empty());
  }
}
