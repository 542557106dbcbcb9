package mingqian.access;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.security.enterprise.identitystore.PasswordHash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mingqian.databases.MemoryBase;
import mingqian.office.Mode;
import mingqian.office.Office;

/** An empty database in memory with the real tables, clocks by hand, and a hash that counts. */
final class AccessBase implements AutoCloseable {
  final String url = MemoryBase.address();
  final AtomicInteger checks = new AtomicInteger();
  private final EntityManagerFactory factory;
  private final Office office;
  private Instant now = Instant.parse("2026-06-08T01:30:00.123456789Z");

  AccessBase() {
    Path data = folder();
    office = new Office(Mode.TRAINING, data, data, data, data);
    factory = MemoryBase.open(url, "access-test", Map.of());
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("mingqian-access");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The clock by hand. */
  Clock clock() {
    return new HandClock();
  }

  /** The verbs of the room in one transaction. */
  void in(Consumer<Room> work) {
    EntityManager entities = factory.createEntityManager();
    try {
      entities.getTransaction().begin();
      work.accept(new Room(entities));
      entities.getTransaction().commit();
    } finally {
      if (entities.getTransaction().isActive()) {
        entities.getTransaction().rollback();
      }
      entities.close();
    }
  }

  /** Behind the back of the room. */
  void sql(String statement) {
    in(room -> room.entities.createNativeQuery(statement).executeUpdate());
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  /** The room's beans, put together by hand. */
  final class Room {
    final EntityManager entities;
    final AuditTrail trail;
    final Accounts accounts;
    final LogIn door;
    final AccessTokens tokens;

    Room(EntityManager entities) {
      this.entities = entities;
      Passwords passwords = new Passwords(new CountingHash(), new CountingHash());
      checks.set(0);
      trail = new AuditTrail(new HandClock());
      trail.entities = entities;
      RefusedLogins refused = new RefusedLogins(trail, new HandClock());
      refused.entities = entities;
      accounts = new Accounts(trail, new HandClock(), passwords, refused);
      accounts.entities = entities;
      door = new LogIn(accounts, passwords);
      tokens = new AccessTokens(trail, new HandClock(), new TokenKey(office));
      tokens.entities = entities;
    }

    FirstPasswords firstPasswords(Mode mode, Path data) {
      FirstPasswords first = new FirstPasswords(accounts, new Office(mode, data, data, data, data));
      first.entities = entities;
      return first;
    }

    /** An account with this password that needs no change. */
    void person(String login, String password) {
      NewAccount opened = NewAccount.of(login, login, Role.COORDINATOR);
      Account account = new Account(opened, "hashed " + password);
      account.changePassword("hashed " + password);
      entities.persist(account);
      entities.flush();
    }
  }

  private final class HandClock extends Clock {
    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private final class CountingHash implements PasswordHash {
    @Override
    public String generate(char[] password) {
      return "hashed " + String.valueOf(password);
    }

    @Override
    public boolean verify(char[] password, String hashed) {
      checks.incrementAndGet();
      return generate(password).equals(hashed);
    }
  }

  /** Closes the database and removes the folder with all in it. */
  @Override
  public void close() {
    factory.close();
    try (Stream<Path> files = Files.walk(office.data())) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
