package mingqian.ceremony;

import static mingqian.ceremony.DrawOffice.APPROVER;
import static mingqian.ceremony.DrawOffice.COORDINATOR;
import static mingqian.ceremony.DrawOffice.DRAW;
import static mingqian.ceremony.DrawOffice.MARKET;
import static mingqian.ceremony.DrawOffice.ORDER;
import static mingqian.ceremony.DrawOffice.SAFETY;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingqian.access.Actor;
import mingqian.access.NotPermitted;
import mingqian.access.Role;
import mingqian.ceremony.DrawOffice.Verbs;
import mingqian.inspection.VisitBase;
import mingqian.terms.DateSpan;
import mingqian.terms.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every verb of a draw in every state by everybody, held against the table of the regulation. */
class DrawLifeTest {
  private static final String REASON = "名单有误，需要重来";

  /**
   * What the verb of the row answers in the state of the column to whoever may press it: D it is
   * done, U it was done before, R it is refused. Anybody else is not permitted in any state.
   */
  private static final String TABLE =
      """
      verb     by                    PREPARED CONFIRMED APPROVED SEALED CONDUCTED DISCLOSED FINISHED VOID
      prepare  coordinator           D        D         D        U      U         U         U        D
      confirm  own                   D        U         U        U      U         U         U        R
      decline  own                   D        R         R        R      R         R         R        R
      approve  approver              R        D         U        U      U         U         U        R
      seal     coordinator,clockwork R        R         D        U      U         U         U        R
      conduct  coordinator,clockwork R        R         R        D      U         U         U        R
      disclose coordinator,clockwork R        R         R        R      D         U         U        R
      void     approver              D        D         D        D      D         R         R        U
      finish   coordinator,clockwork R        R         R        R      R         D         U        R
      """;

  private static final Map<String, BiFunction<Verbs, Actor, Outcome>> VERBS =
      Map.of(
          "prepare", (verbs, actor) -> verbs.prepare().prepare(ORDER, actor),
          "confirm", (verbs, actor) -> verbs.confirm().confirm(DRAW, VisitBase.MARKET, actor),
          "decline",
              (verbs, actor) -> verbs.confirm().decline(DRAW, VisitBase.MARKET, REASON, actor),
          "approve", (verbs, actor) -> verbs.approve().approve(DRAW, actor),
          "seal", (verbs, actor) -> verbs.seal().seal(DRAW, actor),
          "conduct", (verbs, actor) -> verbs.conduct().conduct(DRAW, actor),
          "disclose", (verbs, actor) -> verbs.disclose().disclose(DRAW, actor),
          "void", (verbs, actor) -> verbs.voiding().voidDraw(DRAW, REASON, actor),
          "finish", (verbs, actor) -> verbs.finish().finish(DRAW, actor));

  private static final List<String> TABLES =
      List.of(
          "draw",
          "draw_confirmation",
          "draw_stratum",
          "draw_exclusion",
          "draw_witness",
          "draw_order",
          "draw_sequence");

  @TempDir private Path data;

  @Test
  void the_table_has_every_verb_and_every_state() {
    assertThat(rows().stream().map(row -> row[0]))
        .containsExactlyInAnyOrderElementsOf(VERBS.keySet());
    assertThat(Arrays.stream(cells(TABLE.lines().findFirst().orElseThrow())).skip(2))
        .containsExactlyInAnyOrder(
            Arrays.stream(DrawState.values()).map(Enum::name).toArray(String[]::new));
  }

  /**
   * A target that a cap or frequency leaves out, or from which an inspector stays away, betrays a
   * secret visit of any day of the years that the rows look back: the rotation looks back two.
   */
  @Test
  @DisplayName("R06, R11, R17: a seal cites the undisclosed draws of all years that rows look at")
  void a_seal_cites_the_undisclosed_draws_of_all_years_looked_at() {
    try (DrawOffice office = new DrawOffice(data)) {
      bring(office, DrawState.SEALED);
      assertThat(office.searched())
          .containsOnly(new DateSpan(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31)));
    }
  }

  @ParameterizedTest
  @EnumSource(DrawState.class)
  @DisplayName("R18, R19: every verb by everybody in the state")
  void every_verb_answers_everybody_as_the_table_says(DrawState state) {
    try (DrawOffice office = new DrawOffice(data)) {
      bring(office, state);
      int column = Arrays.asList(cells(TABLE)).indexOf(state.name());
      for (String[] row : rows()) {
        Set<String> permitted = Set.of(row[1].split(",", -1));
        everybody()
            .forEach(
                (who, actor) -> {
                  String expected = permitted.contains(who) ? row[column] : "N";
                  assertThat(answer(office, VERBS.get(row[0]), actor))
                      .as(row[0] + " by " + who + " when " + state)
                      .isEqualTo(expected);
                });
      }
      assertThat(office.state()).isEqualTo(state);
    }
  }

  /** What the verb answers; whatever it does not do must not change a row, and all is undone. */
  private static String answer(
      DrawOffice office, BiFunction<Verbs, Actor, Outcome> verb, Actor actor) {
    EntityManager entities = office.base.reading();
    entities.getTransaction().begin();
    try {
      String before = rows(entities);
      int entries = office.trail.size();
      String answer = letter(verb, office.new Verbs(entities), actor);
      entities.flush();
      if (!answer.equals("D")) {
        assertThat(rows(entities)).isEqualTo(before);
        assertThat(office.trail).hasSize(entries);
      } else {
        assertThat(office.trail).hasSize(entries + 1);
      }
      return answer;
    } finally {
      entities.getTransaction().rollback();
      entities.close();
    }
  }

  private static String letter(BiFunction<Verbs, Actor, Outcome> verb, Verbs verbs, Actor actor) {
    try {
      return verb.apply(verbs, actor).getClass().getSimpleName().substring(0, 1);
    } catch (NotPermitted e) {
      return "N";
    }
  }

  private static String rows(EntityManager entities) {
    return TABLES.stream()
            .map(table -> table + Arrays.deepToString(all(entities, "select * from " + table)))
            .collect(Collectors.joining("\n"))
        + Arrays.deepToString(all(entities, "select id, draw_id, path from draw_file"));
  }

  private static Object[] all(EntityManager entities, String sql) {
    return entities.createNativeQuery(sql).getResultList().toArray();
  }

  private static Map<String, Actor> everybody() {
    Map<String, Actor> people = new LinkedHashMap<>();
    people.put("coordinator", COORDINATOR);
    people.put("approver", APPROVER);
    people.put("own", MARKET);
    people.put("other", SAFETY);
    people.put("clockwork", Actor.CLOCKWORK);
    Stream.of(Role.ADMINISTRATOR, Role.FILING_OFFICER, Role.INSPECTOR, Role.REVIEWER, Role.AUDITOR)
        .forEach(role -> people.put(role.name(), Actor.sample(role.name(), role)));
    people.put("homeless", Actor.sample("homeless", Role.LIAISON));
    return people;
  }

  private static List<String[]> rows() {
    return TABLE.lines().skip(1).map(DrawLifeTest::cells).toList();
  }

  private static String[] cells(String line) {
    return line.strip().split("\\s+", -1);
  }

  /** Brings the draw to the state; of the departments the one that is asked comes last. */
  private static void bring(DrawOffice office, DrawState state) {
    office.prepare();
    office.confirm(SAFETY);
    if (state == DrawState.VOID) {
      office.done(verbs -> verbs.voiding().voidDraw(DRAW, REASON, APPROVER));
      return;
    }
    List<Runnable> steps =
        List.of(
            () -> office.confirm(MARKET),
            () -> office.approve(APPROVER),
            office::seal,
            () -> office.done(verbs -> verbs.conduct().conduct(DRAW, COORDINATOR)),
            () -> disclose(office),
            () -> office.done(verbs -> verbs.finish().finish(DRAW, COORDINATOR)));
    for (Runnable step : steps) {
      if (office.state() != state) {
        step.run();
      }
    }
    if (state == DrawState.CONDUCTED) {
      office.at(DrawOffice.TO_DISCLOSE);
    }
    assertThat(office.state()).isEqualTo(state);
  }

  private static void disclose(DrawOffice office) {
    office.at(DrawOffice.TO_DISCLOSE);
    office.done(verbs -> verbs.disclose().disclose(DRAW, COORDINATOR));
  }
}
