package mingqian.simulation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Role;
import mingqian.access.Trace;
import mingqian.ceremony.OrdersToSimulate;
import mingqian.ceremony.SimulatedOrders;
import mingqian.draw.Seed;
import mingqian.inspection.VisitBase;
import mingqian.regulation.Regulation;
import mingqian.simulation.YearSimulation.Ground;
import mingqian.terms.Outcome;

/**
 * A tiny office: three enterprises of library A, of which a tenth, that is one, is drawn in June,
 * and two inspectors of each of two departments that visit together.
 */
// There is no container here that would fill the fields.
@SuppressWarnings("UnnecessaryAssignment")
final class SimulationOffice implements AutoCloseable {
  static final String PLAN = "99999920260003";
  static final String ORDER = "999999202605280003";
  static final Actor COORDINATOR = Actor.sample("coordinator", Role.COORDINATOR);
  static final Seed SEED = new Seed("00112233445566778899aabbccddeeff");

  private static final List<String> ROWS =
      List.of(
          "insert into annual_plan (id, number, name, plan_year, version)"
              + " values (3, '99999920260003', '示例计划', 2026, 0)",
          "insert into plan_version (id, version, plan_id, ordinal, taken_over, drafted_by,"
              + " approved_by, filed_with, filing_number, filing_receipt, reply)"
              + " values (3, 0, 3, 1, false, 'c', '', '', '', '', '')",
          "insert into inspector values (4, null, '丁某', 'YJGL', '999901', '', false, 0, '')",
          "insert into certificate values (5, 4, 1, 'Z-004', '2030-01-01', 'VALID', 0)");

  final VisitBase base = new VisitBase();
  final List<String> trail = new ArrayList<>();
  final Regulation regulation = VisitBase.regulation();
  Clock clock = Clock.fixed(Instant.parse("2026-01-05T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

  SimulationOffice() {
    ROWS.forEach(base::execute);
    order(3, ORDER, "2026-06-01', '2026-06-26");
  }

  /** Adds an order that visits within the days. */
  void order(int id, String number, String days) {
    base.execute(
        "insert into draw_order values (%d, 3, '%s', '任务', '2026-A-%03d', 'UNDIRECTED', '%s', '2026-05-28T09:00:00+08:00', 'local', false, 0, null, null, null, null)"
            .formatted(id, number, id, days));
    base.execute(
        "insert into order_stratum values (%d, %d, 'A.all', 'A', 1000, 1, 0)".formatted(id, id));
    base.execute("insert into order_stratum_matter values (%d, 'SCJG-01')".formatted(id));
    base.execute("insert into order_stratum_matter values (%d, 'YJGL-01')".formatted(id));
  }

  SimulationReport report(int runs, Seed seed) {
    SimulatedOrders.Year year = base.in(entities -> orders(entities).of(PLAN));
    return new YearRuns(year.orders(), seed).run(runs, done -> true).orElseThrow();
  }

  /** A whole simulation, as it is carried out in the background. */
  Optional<SimulationReport> carryOut(int runs, Seed seed, IntPredicate goOn) {
    SimulatedOrders.Year year = base.in(entities -> orders(entities).of(PLAN));
    int total = runs * year.orders().size();
    Optional<SimulationReport> report =
        new YearRuns(year.orders(), seed)
            .run(
                runs,
                done ->
                    goOn.test(done)
                        && base.in(entities -> store(entities).tell(seed, done, total)));
    report.ifPresent(
        found ->
            base.with(
                entities ->
                    store(entities)
                        .keep(PLAN, new Ground(seed, runs, year.inputs()), found, "coordinator")));
    return report;
  }

  Outcome verb(Function<SimulateYear, Outcome> ask) {
    return base.in(
        entities -> {
          SimulateYear verb = new SimulateYear();
          verb.store = store(entities);
          verb.orders = orders(entities);
          verb.real = clock;
          verb.trail =
              new AuditTrail() {
                @Override
                public void record(Actor actor, String name, String subject, Trace trace) {
                  trail.add(String.join("|", actor.name(), name, subject, trace.detail()));
                }
              };
          return ask.apply(verb);
        });
  }

  <T> T book(Function<SimulationBook, T> ask) {
    return base.in(
        entities -> {
          SimulationBook book = new SimulationBook();
          book.store = store(entities);
          book.orders = orders(entities);
          book.database = entities;
          return ask.apply(book);
        });
  }

  private SimulatedOrders orders(EntityManager entities) {
    return OrdersToSimulate.of(entities, regulation);
  }

  private SimulationStore store(EntityManager entities) {
    SimulationStore store = new SimulationStore();
    store.database = entities;
    store.clock = clock;
    store.real = clock;
    return store;
  }

  /** The rows of every table but those of the simulation. */
  Map<String, String> tables() {
    return base.in(
        entities -> {
          Map<String, String> tables = new TreeMap<>();
          List<?> names =
              entities
                  .createNativeQuery(
                      "select table_name from information_schema.tables where table_schema = 'PUBLIC'")
                  .getResultList();
          for (Object name : names) {
            Object[] rows =
                entities
                    .createNativeQuery("select * from \"" + name + "\"")
                    .getResultList()
                    .toArray();
            tables.put(
                name.toString(),
                Arrays.stream(rows)
                    .map(row -> Arrays.deepToString(new Object[] {row}))
                    .sorted()
                    .toList()
                    .toString());
          }
          tables.remove("simulation_turn");
          tables.remove("year_simulation");
          tables.remove("SIMULATION_TURN");
          tables.remove("YEAR_SIMULATION");
          return tables;
        });
  }

  @Override
  public void close() {
    base.close();
  }
}
