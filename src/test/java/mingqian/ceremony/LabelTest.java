package mingqian.ceremony;

import static mingqian.ceremony.DrawOffice.APPROVER;
import static mingqian.ceremony.DrawOffice.AUDITOR;
import static mingqian.ceremony.DrawOffice.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import mingqian.access.Actor;
import mingqian.access.NotPermitted;
import mingqian.access.Role;
import mingqian.terms.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which label a draw earns: by its randomness, and by copies of its seal outside. */
@DisplayName("R15")
class LabelTest extends RandomnessTrial {
  @Test
  void copies_outside_before_the_randomness_earn_the_label() {
    for (String mode : List.of("PRODUCTION", "TRAINING")) {
      try (DrawOffice office = approved("lottery:ssq:2026061")) {
        office.mode = mingqian.office.Mode.valueOf(mode);
        office.done(verbs -> verbs.auditorKeys().keep(OwnKeys.rsa(3072).pem(), AUDITOR));
        office.at(DrawOffice.TO_SEAL);
        office.seal();
        assertThat(copy(office, 2)).as("not so many lines").isInstanceOf(Outcome.Refused.class);
        assertThat(copy(office, 0)).isInstanceOf(Outcome.Refused.class);
        assertThat(copy(office, 1)).isInstanceOf(Outcome.Done.class);
        assertThat(copy(office, 1)).isInstanceOf(Outcome.Unchanged.class);
        assertThat(label(office)).as("no value yet").isEqualTo(Label.LOCAL);
        drawnByLottery(office);
        assertThat(label(office)).isEqualTo(mode.equals("PRODUCTION") ? Label.BEACON : Label.LOCAL);
      }
    }
  }

  @Test
  void a_copy_that_comes_with_the_randomness_or_after_it_earns_nothing() {
    try (DrawOffice office = inProduction("lottery:ssq:2026061")) {
      office.at(DRAWN);
      assertThat(copy(office, 1)).isInstanceOf(Outcome.Done.class);
      drawnByLottery(office);
      assertThat(label(office)).isEqualTo(Label.LOCAL);
    }
  }

  @Test
  void witnesses_alone_earn_their_own_label() {
    try (DrawOffice office = inProduction("witness:3")) {
      copy(office, 1);
      office.at(DRAWN);
      witness(office);
      conduct(office);
      assertThat(label(office)).isEqualTo(Label.WITNESSED);
    }
    try (DrawOffice office = inProduction("witness:3")) {
      witness(office);
      copy(office, 1);
      conduct(office);
      assertThat(label(office)).as("copied after they revealed").isEqualTo(Label.LOCAL);
    }
    try (DrawOffice office = inProduction("local")) {
      copy(office, 1);
      conduct(office);
      assertThat(label(office)).isEqualTo(Label.LOCAL);
    }
  }

  @Test
  void only_approvers_and_the_auditor_record_copies() {
    try (DrawOffice office = sealed("witness:3")) {
      for (Role role : Role.values()) {
        if (role != Role.AUDITOR && role != Role.APPROVER) {
          assertThatThrownBy(() -> copy(office, 1, Actor.sample("somebody", role)))
              .as(role.name())
              .isInstanceOf(NotPermitted.class);
        }
      }
      assertThat(copy(office, 1, APPROVER)).isInstanceOf(Outcome.Done.class);
    }
  }

  private static Label label(DrawOffice office) {
    return office.of(Draw::label);
  }

  private static void drawnByLottery(DrawOffice office) {
    office.at(DRAWN);
    tell(office, SSQ, "05121623330107", COORDINATOR);
    tell(office, SSQ, "05121623330107", OTHER);
    assertThat(conduct(office)).isInstanceOf(Outcome.Done.class);
  }

  private static Outcome copy(DrawOffice office, long size) {
    return copy(office, size, AUDITOR);
  }

  private static Outcome copy(DrawOffice office, long size, Actor actor) {
    LedgerCopy.Made made = new LedgerCopy.Made(LedgerCopy.Kind.MINUTES, "三方签字，存档 2026-17");
    return office.done(verbs -> verbs.copies().record(size, made, actor));
  }
}
