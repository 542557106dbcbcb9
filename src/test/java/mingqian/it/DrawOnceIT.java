package mingqian.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.NotPermitted;
import mingqian.access.Role;
import mingqian.ceremony.ApproveDraw;
import mingqian.ceremony.ConductDraw;
import mingqian.ceremony.ConfirmDraw;
import mingqian.ceremony.DepartmentAnswer;
import mingqian.ceremony.DiscloseDraw;
import mingqian.ceremony.Draw;
import mingqian.ceremony.DrawBook;
import mingqian.ceremony.DrawState;
import mingqian.ceremony.PrepareDraw;
import mingqian.ceremony.SealDraw;
import mingqian.ceremony.VoidDraw;
import mingqian.ceremony.WitnessDraw;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Digest;
import mingqian.terms.DrawId;
import mingqian.terms.Outcome;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DrawOnceIT {
  private static final DrawId JUNE = new DrawId("2026-A-001");
  private static final DrawId WAITING = new DrawId("2026-B-003");
  private static final Actor COORDINATOR = actor("test-coordinator", Role.COORDINATOR);
  private static final Actor APPROVER = actor("test-approver", Role.APPROVER);
  private static final Actor LIAISON = Actor.sampleLiaison(new DepartmentCode("SCJG"));

  @Inject private DrawBook draws;
  @Inject private PrepareDraw prepare;
  @Inject private ConfirmDraw confirm;
  @Inject private ApproveDraw approve;
  @Inject private SealDraw seal;
  @Inject private ConductDraw conduct;
  @Inject private DiscloseDraw disclose;
  @Inject private VoidDraw voidDraw;
  @Inject private WitnessDraw witness;
  @Inject private AuditTrail trail;
  @Inject private WaitingDraw waiting;

  private static Actor actor(String name, Role role) {
    return new Actor(name, Optional.of(role), Optional.empty(), Optional.empty());
  }

  @BeforeEach
  void wait_for_the_rehearsal() throws InterruptedException {
    waiting.awaitSealed();
  }

  @Test
  void the_june_of_the_sample_office_has_happened() {
    Draw june = draws.find(JUNE).orElseThrow();
    assertThat(june.state()).isEqualTo(DrawState.FINISHED);
    assertThat(june.sequence()).as("the draw of March came first").hasValue(2);
    assertThat(june.proof().orElseThrow().shortfall()).isEmpty();
  }

  @Test
  @DisplayName("R18, R19: June was confirmed by its departments and approved by somebody else")
  void the_june_was_confirmed_and_approved_before_its_seal() {
    Draw june = draws.find(JUNE).orElseThrow();
    assertThat(june.confirmations()).hasSizeGreaterThan(5);
    assertThat(june.confirmations())
        .allMatch(each -> each.answer() == DepartmentAnswer.CONFIRMED)
        .allMatch(each -> each.answeredBy().isPresent());
    assertThat(june.times().approvedBy().orElseThrow()).isNotEqualTo(june.times().preparedBy());
    assertThat(june.times().approvedAt().orElseThrow())
        .isBefore(june.times().sealedAt().orElseThrow());
  }

  @Test
  void a_second_step_of_any_kind_changes_nothing_and_says_so() {
    Draw before = draws.find(JUNE).orElseThrow();
    assertThat(prepare.prepare(before.order(), COORDINATOR)).isInstanceOf(Outcome.Unchanged.class);
    assertThat(confirm.confirm(JUNE, LIAISON.department().orElseThrow(), LIAISON))
        .isInstanceOf(Outcome.Unchanged.class);
    assertThat(approve.approve(JUNE, APPROVER)).isInstanceOf(Outcome.Unchanged.class);
    assertThat(seal.seal(JUNE, COORDINATOR)).isInstanceOf(Outcome.Unchanged.class);
    assertThat(conduct.conduct(JUNE, COORDINATOR)).isInstanceOf(Outcome.Unchanged.class);
    assertThat(disclose.disclose(JUNE, COORDINATOR)).isInstanceOf(Outcome.Unchanged.class);
    Draw after = draws.find(JUNE).orElseThrow();
    assertThat(after.proof().orElseThrow().seal()).isEqualTo(before.proof().orElseThrow().seal());
    assertThat(after.proof().orElseThrow().result())
        .isEqualTo(before.proof().orElseThrow().result());
    assertThat(after.times().conductedAt()).isEqualTo(before.times().conductedAt());
    assertThat(draws.all().stream().filter(d -> d.order().equals(before.order()))).hasSize(1);
  }

  @Test
  @DisplayName("R15: a disclosed draw cannot be voided")
  void a_disclosed_draw_cannot_be_voided() {
    assertThat(voidDraw.voidDraw(JUNE, "名单有误，需要重来", APPROVER)).isInstanceOf(Outcome.Refused.class);
    assertThat(draws.find(JUNE).orElseThrow().state()).isEqualTo(DrawState.FINISHED);
  }

  @Test
  void a_witness_cannot_reveal_before_all_have_committed() {
    assertThat(
            witness.reveal(
                WAITING,
                1,
                new WitnessDraw.Reveal(
                    new mingqian.draw.Salt("0".repeat(32)), "12345678901234567890"),
                COORDINATOR))
        .isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void whoever_has_not_the_role_is_not_permitted() {
    assertThatThrownBy(() -> conduct.conduct(WAITING, APPROVER)).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> approve.approve(WAITING, COORDINATOR))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> confirm.confirm(WAITING, new DepartmentCode("YJGL"), LIAISON))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> seal.seal(WAITING, actor("a", Role.AUDITOR)))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> witness.commit(WAITING, 1, Digest.of("x"), actor("i", Role.INSPECTOR)))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> voidDraw.voidDraw(WAITING, "理由充分的作废", COORDINATOR))
        .isInstanceOf(NotPermitted.class);
  }

  @Test
  void the_audit_trail_of_the_whole_year_is_unbroken() {
    assertThat(trail.check().broken()).isEmpty();
    assertThat(trail.before(Long.MAX_VALUE, 1_000)).hasSizeGreaterThan(200);
  }
}
