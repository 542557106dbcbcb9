package mingqian.ceremony;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import mingqian.access.Role;
import mingqian.access.Tried;
import mingqian.ceremony.DrawOffice.Verbs;
import mingqian.databases.BrokenTrail;
import mingqian.draw.Folder;
import mingqian.draw.Salt;
import mingqian.draw.Witness;
import mingqian.inspection.VisitBase;
import mingqian.terms.DateSpan;
import mingqian.terms.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every verb of a draw in every state by everybody, held against the table of the regulation. */
class DrawLifeTest {
  private static final String REASON = "名单有误，需要重来";

  /**
   * What the verb of the row answers in the state of the column to whoever may press it: D it is
   * done, C it is done and the draw conducted first, U it was done before, R it is refused. Anybody
   * else is not permitted in any state.
   */
  private static final String TABLE =
      """
      verb     by                    PREPARED CONFIRMED APPROVED SEALED CONDUCTED DISCLOSED FINISHED VOID
      prepare  coordinator           U        U         U        U      U         U         U        D
      confirm  own                   D        U         U        U      U         U         U        R
      decline  own                   D        R         R        R      R         R         R        R
      approve  approver              R        D         U        U      U         U         U        R
      seal     coordinator,clockwork R        R         D        U      U         U         U        R
      conduct  coordinator,clockwork R        R         R        D      U         U         U        R
      disclose coordinator,clockwork R        R         R        R      D         U         U        R
      void     approver              D        D         D        C      D         R         R        U
      finish   coordinator,clockwork R        R         R        R      R         D         U        R
      commit   coordinator           R        R         R        R      R         R         R        R
      reveal   coordinator           R        R         R        R      R         R         R        R
      supplement coordinator         R        R         R        R      R         R         R        R
      """;

  /**
   * The same of a draw with three witnesses. COMMITTED: all have; REVEALED: all have. The first
   * witness commits or reveals what that witness commits or reveals in the states that come.
   */
  private static final String WITNESSED =
      """
      verb       by                    APPROVED SEALED COMMITTED REVEALED CONDUCTED DISCLOSED VOID
      prepare    coordinator           U        U      U         U        U         U         D
      commit     coordinator           R        D      U         U        U         U         U
      reveal     coordinator           R        R      D         U        U         U         R
      conduct    coordinator,clockwork R        R      R         D        U         U         R
      supplement coordinator           R        R      R         R        R         R         R
      disclose   coordinator,clockwork R        R      R         R        D         U         R
      void       approver              D        D      D         C        D         R         U
      """;

  private static final Map<String, BiFunction<Verbs, Actor, Outcome>> VERBS =
      Map.ofEntries(
          Map.entry("prepare", (verbs, actor) -> verbs.prepare().prepare(ORDER, actor)),
          Map.entry(
              "confirm", (verbs, actor) -> verbs.confirm().confirm(DRAW, VisitBase.MARKET, actor)),
          Map.entry(
              "decline",
              (verbs, actor) -> verbs.confirm().decline(DRAW, VisitBase.MARKET, REASON, actor)),
          Map.entry("approve", (verbs, actor) -> verbs.approve().approve(DRAW, actor)),
          Map.entry("seal", (verbs, actor) -> verbs.seal().seal(DRAW, actor)),
          Map.entry("commit", (verbs, actor) -> commit(verbs, 1, actor)),
          Map.entry("reveal", (verbs, actor) -> reveal(verbs, 1, actor)),
          Map.entry("conduct", (verbs, actor) -> verbs.conduct().conduct(DRAW, actor)),
          Map.entry("supplement", (verbs, actor) -> verbs.supplement().supplement(DRAW, actor)),
          Map.entry("disclose", (verbs, actor) -> verbs.disclose().disclose(DRAW, actor)),
          Map.entry("void", (verbs, actor) -> verbs.voiding().voidDraw(DRAW, REASON, actor)),
          Map.entry("finish", (verbs, actor) -> verbs.finish().finish(DRAW, actor)));

  private static final Salt SALT = new Salt("00112233445566778899aabbccddeeff");
  private static final String DIGITS = "27182818284590452353";
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
    assertThat(rows(TABLE).stream().map(row -> row[0]))
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
      everyVerbAnswersAsItSays(office, TABLE, state.name());
      assertThat(office.state()).isEqualTo(state);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"APPROVED", "SEALED", "COMMITTED", "REVEALED", "CONDUCTED", "DISCLOSED", "VOID"})
  @DisplayName("R15: every verb by everybody in the state, of a draw with witnesses")
  void every_verb_answers_everybody_while_witnesses_are_heard(String state) {
    try (DrawOffice office = new DrawOffice(data)) {
      office.base.execute("update draw_order set randomness = 'witness:3' where id = 3");
      witnessed(office, state);
      everyVerbAnswersAsItSays(office, WITNESSED, state);
    }
  }

  private static void everyVerbAnswersAsItSays(DrawOffice office, String table, String state) {
    int column = Arrays.asList(cells(table)).indexOf(state);
    for (String[] row : rows(table)) {
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
  }

  /** What the verb answers; whatever it does not do must not change a row, and all is undone. */
  private static String answer(
      DrawOffice office, BiFunction<Verbs, Actor, Outcome> verb, Actor actor) {
    EntityManager entities = office.base.reading();
    entities.getTransaction().begin();
    try {
      String before = rows(entities);
      int entries = office.trail.size();
      String answer = Tried.letter(() -> verb.apply(office.new Verbs(entities), actor));
      entities.flush();
      if (!answer.equals("D")) {
        assertThat(rows(entities)).isEqualTo(before);
        assertThat(office.trail).hasSize(entries);
      } else {
        List<String> written = office.trail.subList(entries, office.trail.size());
        boolean conducted = written.size() == 2 && written.get(0).contains("|conduct-draw|");
        assertThat(written).hasSize(conducted ? 2 : 1);
        return conducted ? "C" : answer;
      }
      return answer;
    } finally {
      entities.getTransaction().rollback();
      entities.close();
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

  private static List<String[]> rows(String table) {
    return table.lines().skip(1).map(DrawLifeTest::cells).toList();
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

  @ParameterizedTest
  @EnumSource(DrawState.class)
  @DisplayName("a verb whose audit entry cannot be written leaves nothing")
  void every_verb_is_one_transaction_with_its_entry(DrawState state) {
    try (DrawOffice office = new DrawOffice(data)) {
      bring(office, state);
      office.broken = true;
      int column = Arrays.asList(cells(TABLE)).indexOf(state.name());
      for (String[] row : rows(TABLE)) {
        if (row[column].equals("D") || row[column].equals("C")) {
          Actor actor = everybody().get(row[1].split(",", -1)[0]);
          BrokenTrail.leavesNothing(
              row[0] + " when " + state,
              office.base.reading(),
              entities -> VERBS.get(row[0]).apply(office.new Verbs(entities), actor));
        }
      }
    }
  }

  @Test
  @DisplayName("R15: nobody voids what he would rather not show")
  void a_draw_that_is_voided_once_its_randomness_has_come_is_disclosed_all_the_same() {
    try (DrawOffice office = new DrawOffice(data)) {
      bring(office, DrawState.SEALED);
      office.done(verbs -> verbs.voiding().voidDraw(DRAW, REASON, APPROVER));
      assertThat(office.state()).isEqualTo(DrawState.VOID);
      assertThat(office.sent).as("nobody goes").isEmpty();
      office.at(DrawOffice.TO_DISCLOSE);
      assertThat(office.done(verbs -> verbs.disclose().disclose(DRAW, Actor.CLOCKWORK)))
          .isInstanceOf(Outcome.Done.class);
      Folder folder = office.base.in(entities -> office.new Verbs(entities).disclosed());
      assertThat(folder.names()).contains("seed.csv", "drawn.csv", "ledger.txt");
      assertThat(new String(folder.bytes("ledger.txt"), UTF_8))
          .contains("SEALED/", "CONDUCTED/", "VOIDED/", "DISCLOSED/");
    }
  }

  /** Leads a draw with witnesses to the state; void it becomes after all have committed. */
  private static void witnessed(DrawOffice office, String state) {
    bring(office, DrawState.APPROVED);
    Map<String, Runnable> steps = new LinkedHashMap<>();
    steps.put("SEALED", office::seal);
    steps.put("COMMITTED", () -> each(office, DrawLifeTest::commit));
    if (state.equals("VOID")) {
      steps.put(
          "VOID", () -> office.done(verbs -> verbs.voiding().voidDraw(DRAW, REASON, APPROVER)));
    }
    steps.put("REVEALED", () -> each(office, DrawLifeTest::reveal));
    steps.put("CONDUCTED", () -> office.done(verbs -> verbs.conduct().conduct(DRAW, COORDINATOR)));
    steps.put("DISCLOSED", () -> disclose(office));
    for (Map.Entry<String, Runnable> step : steps.entrySet()) {
      if (!state.equals("APPROVED")) {
        step.getValue().run();
      }
      if (state.equals("APPROVED") || state.equals(step.getKey())) {
        break;
      }
    }
    if (state.equals("CONDUCTED")) {
      office.at(DrawOffice.TO_DISCLOSE);
    }
  }

  private interface Heard {
    Outcome by(Verbs verbs, int number, Actor actor);
  }

  private static void each(DrawOffice office, Heard part) {
    for (int number = 1; number <= 3; number++) {
      int witness = number;
      Outcome outcome = office.done(verbs -> part.by(verbs, witness, COORDINATOR));
      assertThat(outcome).as(outcome.words().en()).isInstanceOf(Outcome.Done.class);
    }
  }

  private static Outcome commit(Verbs verbs, int number, Actor actor) {
    return verbs.witness().commit(DRAW, number, Witness.commitment(DRAW, SALT, DIGITS), actor);
  }

  private static Outcome reveal(Verbs verbs, int number, Actor actor) {
    return verbs.witness().reveal(DRAW, number, new WitnessDraw.Reveal(SALT, DIGITS), actor);
  }

  private static void disclose(DrawOffice office) {
    office.at(DrawOffice.TO_DISCLOSE);
    office.done(verbs -> verbs.disclose().disclose(DRAW, COORDINATOR));
  }
}
