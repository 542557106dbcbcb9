package mingqian.ceremony;

import static java.nio.charset.StandardCharsets.UTF_8;
import static mingqian.ceremony.DepartmentAnswer.CONFIRMED;
import static mingqian.ceremony.DepartmentAnswer.DECLINED;
import static mingqian.ceremony.DepartmentAnswer.WAITING;
import static mingqian.ceremony.DrawOffice.APPROVER;
import static mingqian.ceremony.DrawOffice.DRAW;
import static mingqian.ceremony.DrawOffice.MARKET;
import static mingqian.ceremony.DrawOffice.ORDER;
import static mingqian.ceremony.DrawOffice.SAFETY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mingqian.access.Actor;
import mingqian.access.NotPermitted;
import mingqian.access.Role;
import mingqian.inspection.VisitBase;
import mingqian.regulation.Regulation;
import mingqian.terms.DepartmentCode;
import mingqian.terms.DrawId;
import mingqian.terms.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfirmDrawTest {
  private static final String REASON = "本局六月人手不足，请改期";

  @TempDir private Path data;
  private DrawOffice office;

  @BeforeEach
  void prepare() {
    office = new DrawOffice(data);
    done(office.prepare());
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  @DisplayName("R19: the departments whose matters are in the order are asked")
  void a_preparation_asks_each_department_with_a_matter_in_the_order() {
    assertThat(office.state()).isEqualTo(DrawState.PREPARED);
    assertThat(asked()).containsExactly(VisitBase.MARKET, VisitBase.SAFETY);
    assertThat(answers()).containsExactly(WAITING, WAITING);
  }

  @Test
  @DisplayName("R19: a draw is confirmed when every department has confirmed")
  void the_last_department_to_confirm_confirms_the_draw() {
    done(office.confirm(MARKET));
    assertThat(office.state()).isEqualTo(DrawState.PREPARED);
    done(office.confirm(SAFETY));
    assertThat(office.state()).isEqualTo(DrawState.CONFIRMED);
    assertThat(office.trail)
        .endsWith(
            "sample:liaison:SCJG|confirm-draw|draw 2026-A-003|WAITING>CONFIRMED department SCJG",
            "sample:liaison:YJGL|confirm-draw|draw 2026-A-003|WAITING>CONFIRMED department YJGL");
  }

  @Test
  void a_second_confirmation_changes_nothing() {
    done(office.confirm(MARKET));
    assertThat(office.confirm(MARKET)).isInstanceOf(Outcome.Unchanged.class);
    assertThat(answers()).containsExactly(CONFIRMED, WAITING);
  }

  @Test
  @DisplayName("R19: a department that declines says why and blocks the draw")
  void a_declined_draw_waits_with_its_reason() {
    done(office.confirm(MARKET));
    done(office.decline(SAFETY, REASON));
    assertThat(answers()).containsExactly(CONFIRMED, DECLINED);
    assertThat(reason()).contains(REASON);
    refused(office.confirm(SAFETY));
    refused(office.approve(APPROVER));
    refused(office.seal());
    assertThat(office.state()).isEqualTo(DrawState.PREPARED);
  }

  @Test
  void a_second_refusal_keeps_the_first_reason() {
    done(office.decline(SAFETY, REASON));
    assertThat(office.decline(SAFETY, "另一个更长的理由")).isInstanceOf(Outcome.Unchanged.class);
    assertThat(reason()).contains(REASON);
  }

  @Test
  void a_reason_of_four_characters_or_of_too_many_is_refused() {
    refused(office.decline(SAFETY, " 人手不足 "));
    refused(office.decline(SAFETY, "长".repeat(1_001)));
    assertThat(answers()).containsExactly(WAITING, WAITING);
  }

  @Test
  void a_department_that_has_confirmed_does_not_decline() {
    done(office.confirm(SAFETY));
    refused(office.decline(SAFETY, REASON));
    assertThat(answers()).containsExactly(WAITING, CONFIRMED);
  }

  @Test
  @DisplayName("R19: prepared again from the same, a draw stays as it is, whoever presses")
  void preparing_again_from_the_same_changes_nothing() {
    assertThat(office.prepare()).isInstanceOf(Outcome.Unchanged.class);
    done(office.confirm(MARKET));
    assertThat(office.prepare()).isInstanceOf(Outcome.Unchanged.class);
    assertThat(answers()).containsExactly(CONFIRMED, WAITING);
    done(office.confirm(SAFETY));
    done(office.approve(APPROVER));
    int entries = office.trail.size();
    office.at(DrawOffice.TO_SEAL);
    Actor second = Actor.sample("wang", Role.COORDINATOR);
    assertThat(office.done(verbs -> verbs.prepare().prepare(ORDER, second)))
        .isInstanceOf(Outcome.Unchanged.class);
    assertThat(office.state()).isEqualTo(DrawState.APPROVED);
    assertThat(answers()).containsExactly(CONFIRMED, CONFIRMED);
    assertThat(approvedBy()).contains(APPROVER.name());
    assertThat(office.<String>of(draw -> draw.times().preparedBy()))
        .isEqualTo(DrawOffice.COORDINATOR.name());
    assertThat(office.trail).hasSize(entries);
    done(office.seal());
  }

  @Test
  @DisplayName("R19: of the same, only who has declined is asked again; who confirmed, has")
  void preparing_again_from_the_same_asks_only_who_declined() {
    done(office.confirm(MARKET));
    done(office.decline(SAFETY, REASON));
    done(office.prepare());
    assertThat(answers()).containsExactly(CONFIRMED, WAITING);
    assertThat(office.of(Draw::isDeclined)).isFalse();
    assertThat(office.trail)
        .last()
        .asString()
        .isEqualTo(
            "sample:coordinator|prepare-draw|draw 2026-A-003|PREPARED>PREPARED order "
                + ORDER
                + ": nothing changed, who declined is asked again");
    assertThat(office.prepare()).isInstanceOf(Outcome.Unchanged.class);
    done(office.confirm(SAFETY));
    assertThat(office.state()).isEqualTo(DrawState.CONFIRMED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update draw_order set name = '改名' where id = 3",
        "update enterprise set state = 'CANCELLED' where id = 2",
        "update enterprise set district_code = '999902' where id = 2",
        "update inspector set district_code = '999902' where id = 4",
        "insert into inspector_qualification values (4, '特种设备')",
        "update certificate set valid_until = '2026-06-10' where id = 5",
        "insert into inspector_leave values (77, 4, '2026-06-08', '2026-06-09', 0)",
        "insert into recusal values (77, 4, 2, '亲属', '2026-01-01', '2026-12-31', 0)",
        "update matter set seats = seats + 1 where code = 'YJGL-01'"
      })
  @DisplayName(
      "R19: what was prepared from other material is prepared, confirmed and approved anew")
  void preparing_again_from_other_material_drops_confirmations_and_approval(String sql) {
    office.base.execute("insert into district values (2, '999902', '他区', 'Other', 0)");
    done(office.confirm(MARKET));
    done(office.confirm(SAFETY));
    done(office.approve(APPROVER));
    office.base.execute(sql);
    done(office.prepare());
    assertThat(office.state()).isEqualTo(DrawState.PREPARED);
    assertThat(answers()).containsExactly(WAITING, WAITING);
    assertThat(approvedBy()).isEmpty();
    refused(office.approve(APPROVER));
    assertThat(office.trail)
        .last()
        .asString()
        .startsWith(
            "sample:coordinator|prepare-draw|draw 2026-A-003|APPROVED>PREPARED order " + ORDER)
        .contains(sql.contains("draw_order") ? ": order changed," : ": lists or rules changed,")
        .endsWith(" all are asked anew");
    assertThat(office.prepare()).isInstanceOf(Outcome.Unchanged.class);
  }

  @Test
  @DisplayName("R19: another edition of the rules is other material")
  void preparing_again_under_other_rules_asks_anew() {
    done(office.confirm(MARKET));
    Map<String, byte[]> files = new TreeMap<>(office.regulation.files());
    String rules = new String(files.get("rules.csv"), UTF_8);
    files.put("rules.csv", rules.replaceFirst("工作日", "官方工作日").getBytes(UTF_8));
    office.regulation = Regulation.load(files);
    done(office.prepare());
    assertThat(answers()).containsExactly(WAITING, WAITING);
  }

  @Test
  void preparing_again_asks_the_departments_of_the_order_as_it_is_now() {
    office.base.execute("delete from order_stratum_matter where matter_code = 'YJGL-01'");
    done(office.prepare());
    assertThat(asked()).containsExactly(VisitBase.MARKET);
    done(office.confirm(MARKET));
    assertThat(office.state()).isEqualTo(DrawState.CONFIRMED);
  }

  @Test
  @DisplayName("R19: a department that came in after the confirmation has not confirmed")
  void an_order_whose_departments_have_changed_is_not_sealed() {
    office.base.execute("delete from order_stratum_matter where matter_code = 'YJGL-01'");
    done(office.prepare());
    done(office.confirm(MARKET));
    done(office.approve(APPROVER));
    office.base.execute("insert into order_stratum_matter values (3, 'YJGL-01')");
    refused(office.seal());
    assertThat(office.state()).isEqualTo(DrawState.APPROVED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update order_stratum set reserve = 0 where id = 3",
        "insert into order_stratum_industry values (3, 'C13')",
        "update draw_order set closes = '2026-06-25' where id = 3",
        "update draw_order set randomness = 'witness:3' where id = 3"
      })
  @DisplayName("R19: what was confirmed is the order as it was; a changed one is prepared again")
  void an_order_that_changed_with_the_same_departments_is_prepared_and_confirmed_again(String sql) {
    done(office.confirm(MARKET));
    office.base.execute(sql);
    refused(office.confirm(SAFETY));
    done(office.prepare());
    done(office.confirm(MARKET));
    done(office.confirm(SAFETY));
    office.base.execute("update draw_order set name = '改名' where id = 3");
    refused(office.approve(APPROVER));
    assertThat(office.state()).isEqualTo(DrawState.CONFIRMED);
    done(office.prepare());
    assertThat(answers()).containsExactly(WAITING, WAITING);
    done(office.confirm(MARKET));
    done(office.confirm(SAFETY));
    done(office.approve(APPROVER));
    office.base.execute("update draw_order set name = '再改名' where id = 3");
    office.at(DrawOffice.TO_SEAL);
    refused(office.seal());
    assertThat(office.state()).isEqualTo(DrawState.APPROVED);
  }

  @Test
  void a_liaison_answers_for_the_own_department_only() {
    assertThatThrownBy(
            () -> office.done(verbs -> verbs.confirm().confirm(DRAW, VisitBase.MARKET, SAFETY)))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(
            () ->
                office.done(
                    verbs -> verbs.confirm().decline(DRAW, VisitBase.MARKET, REASON, SAFETY)))
        .isInstanceOf(NotPermitted.class);
    Actor homeless = Actor.sample("nobody", Role.LIAISON);
    assertThatThrownBy(
            () -> office.done(verbs -> verbs.confirm().confirm(DRAW, VisitBase.MARKET, homeless)))
        .isInstanceOf(NotPermitted.class);
  }

  @Test
  void a_department_that_is_not_concerned_has_nothing_to_say() {
    refused(office.confirm(Actor.sampleLiaison(new DepartmentCode("QXJ"))));
    refused(office.decline(Actor.sampleLiaison(new DepartmentCode("QXJ")), REASON));
  }

  @Test
  @DisplayName("R18: whoever prepared a draw does not approve its scheme")
  void whoever_prepared_does_not_approve() {
    Actor coordinator = Actor.sample("wang", Role.COORDINATOR);
    office.base.execute("update order_stratum set reserve = 0 where id = 3");
    done(office.done(verbs -> verbs.prepare().prepare(ORDER, coordinator)));
    done(office.confirm(MARKET));
    done(office.confirm(SAFETY));
    refused(office.approve(Actor.sample("wang", Role.APPROVER)));
    assertThat(office.state()).isEqualTo(DrawState.CONFIRMED);
    done(office.approve(APPROVER));
    assertThat(approvedBy()).contains(APPROVER.name());
  }

  @Test
  void only_an_approved_draw_is_due_to_be_sealed() {
    office.at(DrawOffice.TO_SEAL);
    assertThat(toSeal()).isEmpty();
    done(office.confirm(MARKET));
    done(office.confirm(SAFETY));
    assertThat(toSeal()).isEmpty();
    done(office.approve(APPROVER));
    assertThat(toSeal()).containsExactly(DRAW);
  }

  @Test
  void an_order_past_its_time_is_late_until_its_draw_is_sealed() {
    office.at(DrawOffice.TO_SEAL.plusSeconds(60));
    assertThat(missed()).contains(ORDER);
    done(office.confirm(MARKET));
    done(office.confirm(SAFETY));
    assertThat(missed()).contains(ORDER);
    done(office.approve(APPROVER));
    assertThat(missed()).contains(ORDER);
    done(office.seal());
    assertThat(missed()).doesNotContain(ORDER);
  }

  private Optional<String> reason() {
    return office.of(draw -> draw.confirmation(VisitBase.SAFETY).orElseThrow().reason());
  }

  private Optional<String> approvedBy() {
    return office.of(draw -> draw.times().approvedBy());
  }

  private List<DrawId> toSeal() {
    return office.base.in(entities -> office.new Verbs(entities).due().toSeal());
  }

  private List<String> missed() {
    return office.base.in(entities -> office.new Verbs(entities).due().missed());
  }

  private List<DepartmentCode> asked() {
    return office.of(
        draw -> draw.confirmations().stream().map(DrawConfirmation::department).toList());
  }

  private List<DepartmentAnswer> answers() {
    return office.of(draw -> draw.confirmations().stream().map(DrawConfirmation::answer).toList());
  }

  private static void done(Outcome outcome) {
    assertThat(outcome).as(outcome.words().en()).isInstanceOf(Outcome.Done.class);
  }

  private static void refused(Outcome outcome) {
    assertThat(outcome).as(outcome.words().en()).isInstanceOf(Outcome.Refused.class);
  }
}
