package mingqian.ceremony;

import static mingqian.ceremony.DrawOffice.APPROVER;
import static mingqian.ceremony.DrawOffice.COORDINATOR;
import static mingqian.ceremony.DrawOffice.DRAW;
import static mingqian.ceremony.DrawOffice.MARKET;
import static mingqian.ceremony.DrawOffice.ORDER;
import static mingqian.ceremony.DrawOffice.SAFETY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mingqian.access.Actor;
import mingqian.ceremony.WitnessDraw.Reveal;
import mingqian.draw.Salt;
import mingqian.draw.Witness;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Digest;
import mingqian.terms.DrawId;
import mingqian.terms.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two draws whose witnesses sit together once. */
@DisplayName("R15")
class JointCeremonyTest {
  private static final DrawId SECOND = new DrawId("2026-A-004");
  private static final String SECOND_ORDER = "999999202605280004";
  private static final Salt SALT = new Salt("00112233445566778899aabbccddeeff");

  @TempDir private Path data;

  @Test
  void a_witness_commits_for_each_draw_and_reveals_once() {
    try (DrawOffice office = sealedTwice()) {
      assertThat(waiting(office)).containsExactly(DRAW, SECOND);
      assertThat(reveal(office, 1)).as("nothing committed").isInstanceOf(Outcome.Refused.class);
      for (int number = 1; number <= 3; number++) {
        assertThat(commit(office, number, both(number))).isInstanceOf(Outcome.Done.class);
        assertThat(commit(office, number, both(number))).isInstanceOf(Outcome.Unchanged.class);
      }
      for (int number = 1; number <= 3; number++) {
        assertThat(reveal(office, number)).isInstanceOf(Outcome.Done.class);
      }
      assertThat(waiting(office)).isEmpty();
      for (DrawId draw : List.of(DRAW, SECOND)) {
        assertThat(office.done(verbs -> verbs.conduct().conduct(draw, COORDINATOR)))
            .isInstanceOf(Outcome.Done.class);
      }
    }
  }

  @Test
  void one_wrong_draw_among_the_commitments_takes_none() {
    try (DrawOffice office = sealedTwice()) {
      Map<DrawId, Digest> wrong = new HashMap<>(both(1));
      wrong.put(new DrawId("2026-A-999"), Digest.of("x"));
      assertThat(commit(office, 1, wrong)).isInstanceOf(Outcome.Refused.class);
      assertThat(commit(office, 7, both(7))).isInstanceOf(Outcome.Refused.class);
      commit(office, 1, Map.of(DRAW, Digest.of("another")));
      assertThat(commit(office, 1, both(1)))
          .as("committed otherwise")
          .isInstanceOf(Outcome.Refused.class);
      assertThat(committed(office, SECOND)).isZero();
    }
  }

  @Test
  @DisplayName("digits that are committed to elsewhere stay secret until all have committed there")
  void nobody_reveals_in_one_draw_what_others_have_not_answered_in_another() {
    try (DrawOffice office = sealedTwice()) {
      for (int number = 1; number <= 3; number++) {
        commit(office, number, number == 3 ? Map.of(DRAW, both(3).get(DRAW)) : both(number));
      }
      assertThat(reveal(office, 1)).isInstanceOf(Outcome.Refused.class);
      Reveal own = new Reveal(SALT, digits(1));
      assertThat(office.done(verbs -> verbs.witness().reveal(DRAW, 1, own, COORDINATOR)))
          .as("on the page of the draw")
          .isInstanceOf(Outcome.Refused.class);
      commit(office, 3, Map.of(SECOND, both(3).get(SECOND)));
      assertThat(reveal(office, 1)).isInstanceOf(Outcome.Done.class);
    }
  }

  private DrawOffice sealedTwice() {
    DrawOffice office = new DrawOffice(data);
    office.base.execute("update draw_order set randomness = 'witness:3' where id = 3");
    office.base.execute(
        "insert into draw_order values (4, 3, '"
            + SECOND_ORDER
            + "', '六月任务之二', '2026-A-004', 'UNDIRECTED', '2026-06-01', '2026-06-26',"
            + " '2026-05-28T09:00:00+08:00', 'witness:3', false, 0, null, null, null, null)");
    office.base.execute(
        "insert into order_stratum values (4, 4, 'A.manufacturing', 'A', 1000, 1, 0)");
    office.base.execute("insert into order_stratum_matter values (4, 'SCJG-01')");
    office.base.execute("insert into order_stratum_matter values (4, 'YJGL-01')");
    seal(office, DRAW, ORDER);
    seal(office, SECOND, SECOND_ORDER);
    return office;
  }

  private static void seal(DrawOffice office, DrawId draw, String order) {
    office.at(DrawOffice.BEFORE_SEAL);
    office.done(verbs -> verbs.prepare().prepare(order, COORDINATOR));
    for (Actor liaison : List.of(MARKET, SAFETY)) {
      DepartmentCode department = liaison.department().orElseThrow();
      office.done(verbs -> verbs.confirm().confirm(draw, department, liaison));
    }
    office.done(verbs -> verbs.approve().approve(draw, APPROVER));
    office.at(DrawOffice.TO_SEAL);
    assertThat(office.done(verbs -> verbs.seal().seal(draw, COORDINATOR)))
        .isInstanceOf(Outcome.Done.class);
  }

  private static Map<DrawId, Digest> both(int number) {
    return Map.of(
        DRAW, Witness.commitment(DRAW, SALT, digits(number)),
        SECOND, Witness.commitment(SECOND, SALT, digits(number)));
  }

  private static String digits(int number) {
    return ("" + number).repeat(20);
  }

  private static Outcome commit(DrawOffice office, int number, Map<DrawId, Digest> commitments) {
    return office.done(verbs -> joint(verbs).commit(number, commitments, COORDINATOR));
  }

  private static Outcome reveal(DrawOffice office, int number) {
    Reveal reveal = new Reveal(SALT, digits(number));
    return office.done(verbs -> joint(verbs).reveal(number, reveal, COORDINATOR));
  }

  private static List<DrawId> waiting(DrawOffice office) {
    return office.base.in(
        entities -> joint(office.new Verbs(entities)).waiting().stream().map(Draw::id).toList());
  }

  private static long committed(DrawOffice office, DrawId draw) {
    return office.base.in(
        entities ->
            entities.find(Draw.class, draw.value()).witnesses().stream()
                .filter(one -> one.commitment().isPresent())
                .count());
  }

  private static JointCeremony joint(DrawOffice.Verbs verbs) {
    JointCeremony joint = new JointCeremony();
    joint.witness = verbs.witness();
    joint.draws = joint.witness.draws;
    return joint;
  }
}
