package mingqian.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import mingqian.office.Office;
import mingqian.terms.DrawId;

/** What must stay secret now, read from the database without the gate of secrecy. */
@ApplicationScoped
public class Secrets {
  private static final String SECRET =
      " from visit v join enterprise e on e.credit_code = v.credit_code"
          + " join draw d on d.id = v.draw_id where d.disclosed_at is null"
          + " and not exists (select 1 from published_result p where p.credit_code = v.credit_code)"
          // Filed visits are spoken of on pages of their own.
          + " and not exists (select 1 from filed_visit f where f.credit_code = v.credit_code)"
          + " and not exists (select 1 from visit w join draw x on x.id = w.draw_id"
          + " where w.credit_code = v.credit_code and x.disclosed_at is not null)";

  /** Whoever knows an enterprise from one visit knows it: of a void draw, perhaps. */
  private static final String KNOWN =
      " from visit v join visit w on w.credit_code = v.credit_code join ";

  private static final String OWN = " from visit v join visit w on w.id = v.id join ";

  @Inject private Office office;
  @Inject private Reserves reserves;
  @PersistenceContext private EntityManager database;

  /**
   * A seat in a team.
   *
   * @param inspector the certificate
   */
  record Seat(long visit, String inspector, String department) {}

  /** Everybody whom a disclosed draw names, its reserves too. */
  public Set<String> named() throws IOException {
    Set<String> named = new TreeSet<>();
    try (Stream<Path> draws = Files.list(office.exports().resolve("draws"))) {
      for (Path draw : draws.toList()) {
        Files.readAllLines(draw.resolve("drawn.csv")).stream()
            .skip(1)
            .forEach(line -> named.add(line.split(",", 4)[2]));
      }
    }
    assertThat(named).hasSizeGreaterThan(50);
    return named;
  }

  /** The secret visits: whom they go to and who may know it. */
  @Transactional
  public List<Secret> all() throws IOException {
    Set<String> named = named();
    return read("select v.id, v.credit_code, e.name" + SECRET, KNOWN).stream()
        .filter(secret -> !named.contains(secret.code()))
        .toList();
  }

  /** All of these and the reserves of undisclosed draws. */
  @Transactional
  public List<Secret> andReserves() throws IOException {
    return Stream.concat(all().stream(), reserves.all(named()).stream()).toList();
  }

  /** The visits of a draw, secret or not, each with those whom it concerns itself. */
  @Transactional
  public List<Secret> of(DrawId draw) {
    return read(
        "select v.id, v.credit_code, e.name from visit v join enterprise e"
            + " on e.credit_code = v.credit_code where v.draw_id = '"
            + draw
            + "'",
        OWN);
  }

  /** Whom a visit goes to and who may know its papers, whether or not its target is secret. */
  @Transactional
  public Secret of(long visit) {
    return read(
            "select v.id, v.credit_code, e.name from visit v join enterprise e"
                + " on e.credit_code = v.credit_code where v.id = "
                + visit,
            KNOWN)
        .get(0);
  }

  /** The visits of a draw that are still ahead, the first of them first. */
  @Transactional
  public List<Long> ahead(String draw) {
    return rows(
            "select v.id, v.draw_id from visit v where v.state in ('ASSIGNED', 'NOTIFIED')"
                + " and v.visit_day is not null order by v.id")
        .stream()
        .filter(row -> row[1].equals(draw))
        .map(row -> ((Number) row[0]).longValue())
        .toList();
  }

  /**
   * An enterprise.
   *
   * @param code its credit code
   */
  record Enterprise(String code, String name) {}

  /**
   * An enterprise that no rule tells from the drawn one, with a name as long, that was not drawn
   * and not to wait; empty where there is none.
   */
  @Transactional
  public Optional<Enterprise> undrawn(Secret drawn) throws IOException {
    List<Object[]> rows =
        rows(
            "select e.credit_code, e.name from enterprise e join enterprise d"
                + " on d.credit_code = '"
                + drawn.code()
                + "' and d.library = e.library and d.state = e.state"
                + " and d.district_code = e.district_code and d.park = e.park"
                + " and coalesce(d.risk_class, '-') = coalesce(e.risk_class, '-')"
                + " and substring(d.industry, 1, 3) = substring(e.industry, 1, 3)"
                + " and length(d.name) = length(e.name)"
                + " where lower(e.credit_code) <> e.credit_code"
                + " and e.credit_code not in (select v.credit_code from visit v)"
                + " order by e.credit_code");
    Set<String> waiting = new HashSet<>();
    reserves.all(named()).forEach(secret -> waiting.add(secret.code()));
    return rows.stream()
        .filter(row -> !waiting.contains((String) row[0]))
        .findFirst()
        .map(row -> new Enterprise((String) row[0], (String) row[1]));
  }

  /** How often somebody has been logged as reading of secret visits. */
  @Transactional
  public long reads() {
    return ((Number)
            database
                .createNativeQuery("select count(*) from audit_entry where verb = 'see-visits'")
                .getSingleResult())
        .longValue();
  }

  private List<Secret> read(String visits, String known) {
    Map<Long, Set<String>> teams =
        grouped(known + "visit_seat s on s.visit_id = w.id where s.left_at is null", "s.inspector");
    Map<Long, Set<String>> parts =
        grouped(known + "department_part p on p.visit_id = w.id", "p.department_code");
    Map<Long, Set<String>> recorded =
        grouped(
            known + "department_part p on p.visit_id = w.id where p.state <> 'OPEN'",
            "p.department_code");
    List<Secret> secrets = new ArrayList<>();
    for (Object[] row : rows(visits)) {
      long visit = ((Number) row[0]).longValue();
      Set<String> none = Set.of();
      Secret.Circle circle =
          new Secret.Circle(
              teams.getOrDefault(visit, none),
              parts.getOrDefault(visit, none),
              recorded.getOrDefault(visit, none));
      secrets.add(new Secret(visit, (String) row[1], (String) row[2], circle));
    }
    return secrets;
  }

  /**
   * Two seats of different departments in secret visits that share no inspector, of visits still
   * ahead where there are any; none where nothing is secret.
   */
  @Transactional
  public List<Seat> strangers() {
    List<Object[]> rows =
        rows(
            "select s.visit_id, s.inspector, s.department_code from visit_seat s"
                + " join visit x on x.id = s.visit_id"
                + " where s.left_at is null and s.visit_id in (select v.id"
                + SECRET
                + ") and not exists (select 1 from account a where a.inspector = s.inspector)"
                + " order by case when x.state = 'CANCELLED' then 1 else 0 end, s.visit_id, s.id");
    if (rows.isEmpty()) {
      return List.of();
    }
    Seat first = seat(rows.get(0));
    Set<String> team = new HashSet<>();
    for (Object[] row : rows) {
      if (seat(row).visit() == first.visit()) {
        team.add(seat(row).inspector());
      }
    }
    Set<Long> known = new TreeSet<>();
    rows.stream()
        .map(Secrets::seat)
        .filter(seat -> seat.inspector().equals(first.inspector()))
        .forEach(seat -> known.add(seat.visit()));
    Seat second =
        rows.stream()
            .map(Secrets::seat)
            .filter(seat -> !known.contains(seat.visit()) && !team.contains(seat.inspector()))
            .filter(seat -> !seat.department().equals(first.department()))
            .findFirst()
            .orElseThrow();
    return List.of(first, second);
  }

  private static Seat seat(Object[] row) {
    return new Seat(((Number) row[0]).longValue(), (String) row[1], (String) row[2]);
  }

  private Map<Long, Set<String>> grouped(String from, String what) {
    Map<Long, Set<String>> groups = new TreeMap<>();
    for (Object[] row : rows("select v.id, " + what + from)) {
      groups
          .computeIfAbsent(((Number) row[0]).longValue(), v -> new TreeSet<>())
          .add((String) row[1]);
    }
    return groups;
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(String query) {
    return database.createNativeQuery(query).getResultList();
  }
}
