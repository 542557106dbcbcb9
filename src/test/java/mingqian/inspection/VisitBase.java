package mingqian.inspection;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import mingqian.databases.MemoryBase;
import mingqian.regulation.Regulation;
import mingqian.terms.CertificateNumber;
import mingqian.terms.CreditCode;
import mingqian.terms.DepartmentCode;
import mingqian.terms.DrawId;
import org.h2.jdbcx.JdbcDataSource;

/** A database in memory with the real tables, two draws, four enterprises and three inspectors. */
public final class VisitBase implements AutoCloseable {
  public static final DrawId DRAW = new DrawId("2026-A-001");
  public static final DrawId OTHER_DRAW = new DrawId("2026-A-002");
  public static final DepartmentCode MARKET = new DepartmentCode("SCJG");
  public static final DepartmentCode SAFETY = new DepartmentCode("YJGL");
  public static final CertificateNumber FIRST = new CertificateNumber("Z-001");
  public static final CertificateNumber FIRST_AGAIN = new CertificateNumber("Z-001B");
  public static final CertificateNumber SECOND = new CertificateNumber("Z-002");
  public static final CertificateNumber STRANGER = new CertificateNumber("Z-003");

  private final EntityManagerFactory factory;
  private final JdbcDataSource source = new JdbcDataSource();

  public VisitBase() {
    String url = MemoryBase.address();
    source.setURL(url);
    source.setUser("sa");
    factory =
        MemoryBase.open(
            url,
            "inspection-test",
            Map.of("eclipselink.persistencexml", "META-INF/inspection-test.xml"));
    Arrays.stream(script().split(";")).map(String::strip).forEach(this::execute);
  }

  /** The enterprise of that number, 1 to 4. */
  public static CreditCode enterprise(int number) {
    String first17 = "91999999MA000000" + number;
    return new CreditCode(first17 + CreditCode.checkCharacter(first17));
  }

  /** The committed rule files. */
  public static Regulation regulation() {
    return regulation("own-station,0,", "own-station,0,");
  }

  /** The same with one thing in it written otherwise. */
  public static Regulation regulation(String before, String after) {
    Map<String, byte[]> files = new TreeMap<>();
    for (String name : Regulation.fileNames()) {
      String text = new String(bytes(Path.of("schedules", name)), StandardCharsets.UTF_8);
      files.put(name, text.replace(before, after).getBytes(StandardCharsets.UTF_8));
    }
    return Regulation.load(files);
  }

  /** One transaction. */
  public <T> T in(Function<EntityManager, T> work) {
    EntityManager entities = factory.createEntityManager();
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
    }
  }

  /** One transaction without an answer. */
  public void with(Consumer<EntityManager> work) {
    in(
        entities -> {
          work.accept(entities);
          return true;
        });
  }

  /** For whoever needs a session of its own. */
  public DataSource source() {
    return source;
  }

  /** For questions outside a transaction, open until the base is closed. */
  public EntityManager reading() {
    return factory.createEntityManager();
  }

  /** One statement. */
  public void execute(String sql) {
    with(entities -> entities.createNativeQuery(sql).executeUpdate());
  }

  /** Makes the draw public. */
  public void disclose(DrawId draw) {
    execute("update draw set disclosed_at = '2026-06-29T09:00:00+08:00' where id = '" + draw + "'");
  }

  @Override
  public void close() {
    factory.close();
  }

  private static String script() {
    String text = new String(bytes(Path.of("src/test/resources/inspection-base.sql")), UTF_8);
    for (int number = 1; number <= 4; number++) {
      text = text.replace("{" + number + "}", enterprise(number).value());
    }
    return text.strip().replaceAll(";$", "");
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
