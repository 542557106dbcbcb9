package mingqian.wholeoffice;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingqian.ceremony.Conducted;
import mingqian.ceremony.FreshBytes;
import mingqian.ceremony.VisitsSoFar;
import mingqian.ceremony.Voided;
import mingqian.databases.MemoryBase;
import mingqian.inspection.AssignVisits;
import mingqian.inspection.Beans;
import mingqian.inspection.CancelVisits;
import mingqian.inspection.Published;
import mingqian.inspection.VisitLedger;
import mingqian.office.Mode;
import mingqian.office.Office;
import mingqian.publication.KeepResult;

/** An office on a database in memory with the real beans, a clock and faults that a test sets. */
final class WholeOffice implements AutoCloseable {
  static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

  /** What a database that fails throws here. */
  static final class DatabaseFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final EntityManagerFactory factory;
  private final Beans beans = new Beans();
  private final Path folder;
  private Optional<EntityManager> open = Optional.empty();
  private Instant now = Instant.parse("2024-01-01T00:30:00Z");
  private int callsUntilFault = Integer.MAX_VALUE;

  WholeOffice(Path folder, Chance chance) {
    this.folder = folder;
    factory =
        MemoryBase.open(
            MemoryBase.address(),
            "whole-office",
            Map.of("eclipselink.persistencexml", "META-INF/whole-office.xml"));
    copyRules();
    wire(chance);
  }

  private void copyRules() {
    try (Stream<Path> files = Files.list(Path.of("schedules"))) {
      Files.createDirectories(rules());
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, rules().resolve(file.getFileName()));
      }
      Path parameters = rules().resolve("parameters.csv");
      String text = Files.readString(parameters);
      Files.writeString(parameters, text.replace("own-station,0,", "own-station,1,"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void wire(Chance chance) {
    beans.put(EntityManager.class, entities());
    beans.put(Clock.class, new SetClock());
    beans.put(Office.class, new Office(Mode.TRAINING, folder, folder, rules(), folder));
    beans.put(
        FreshBytes.class,
        new FreshBytes() {
          @Override
          public String hex(int bytes) {
            return chance.hex(bytes);
          }
        });
    beans.listen(Conducted.class, drawn -> beans.of(AssignVisits.class).assign(drawn));
    beans.listen(Voided.class, gone -> beans.of(CancelVisits.class).cancel(gone));
    beans.listen(Published.class, result -> beans.of(KeepResult.class).keep(result));
    beans.put(VisitsSoFar.class, beans.of(VisitLedger.class));
  }

  /** The entity manager of the transaction under way, which fails when a fault is armed. */
  private EntityManager entities() {
    return (EntityManager)
        Proxy.newProxyInstance(
            WholeOffice.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) -> {
              callsUntilFault--;
              if (callsUntilFault == 0) {
                throw new DatabaseFailed();
              }
              try {
                return method.invoke(open.orElseThrow(), arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  /** Where the rule files lie. */
  Path rules() {
    return folder.resolve("schedules");
  }

  <T> T bean(Class<T> type) {
    return beans.of(type);
  }

  /** One transaction. */
  <T> T in(Function<EntityManager, T> work) {
    EntityManager entities = factory.createEntityManager();
    open = Optional.of(entities);
    try {
      entities.getTransaction().begin();
      T result = work.apply(entities);
      entities.getTransaction().commit();
      return result;
    } finally {
      if (entities.getTransaction().isActive()) {
        entities.getTransaction().rollback();
      }
      entities.close();
      open = Optional.empty();
    }
  }

  /** One verb of a bean in a transaction of its own. */
  <B, T> T verb(Class<B> bean, Function<B, T> deed) {
    return in(entities -> deed.apply(beans.of(bean)));
  }

  /** The same, with the database failing at the n-th call; whether it got so far. */
  <B> boolean failing(int call, Class<B> bean, Function<B, ?> deed) {
    callsUntilFault = call;
    try {
      verb(bean, deed);
      return false;
    } catch (DatabaseFailed e) {
      return true;
    } finally {
      callsUntilFault = Integer.MAX_VALUE;
    }
  }

  /** What the queries find after the statements, of which nothing stays. */
  Set<String> foundAfter(List<String> statements, Map<String, String> queries) {
    EntityManager entities = factory.createEntityManager();
    entities.getTransaction().begin();
    try {
      statements.forEach(sql -> entities.createNativeQuery(sql).executeUpdate());
      return queries.entrySet().stream()
          .filter(query -> !entities.createNativeQuery(query.getValue()).getResultList().isEmpty())
          .map(Map.Entry::getKey)
          .collect(Collectors.toSet());
    } finally {
      entities.getTransaction().rollback();
      entities.close();
    }
  }

  /** Rows as they are in the tables, each an array. */
  List<Object[]> rows(String sql) {
    return in(
        entities ->
            ((List<?>) entities.createNativeQuery(sql).getResultList())
                .stream()
                    .map(row -> row instanceof Object[] cells ? cells : new Object[] {row})
                    .toList());
  }

  void execute(List<String> statements) {
    in(
        entities -> {
          statements.forEach(sql -> entities.createNativeQuery(sql).executeUpdate());
          return true;
        });
  }

  void execute(String... statements) {
    execute(Arrays.asList(statements));
  }

  void at(LocalDate day, LocalTime time) {
    now = day.atTime(time).atZone(BEIJING).toInstant();
  }

  Instant now() {
    return now;
  }

  @Override
  public void close() {
    factory.close();
  }

  /** The office clock. */
  private final class SetClock extends Clock {
    @Override
    public ZoneId getZone() {
      return BEIJING;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
