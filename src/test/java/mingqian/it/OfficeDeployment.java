package mingqian.it;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The war as it was packaged, with the tests and a door for their runner. */
@ArquillianSuiteDeployment
public final class OfficeDeployment {
  private static final String WEB_XML = "WEB-INF/web.xml";
  private static final String FIRST_FILTER = "  <filter>";

  private OfficeDeployment() {}

  @Deployment(name = "office")
  public static WebArchive office() throws IOException {
    Path office = Path.of(System.getProperty("it.office"));
    clear(office);
    copy(Path.of(System.getProperty("it.root"), "schedules"), office.resolve("schedules"));
    WebArchive war =
        ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("it.war")));
    return war.addPackage("mingqian.it")
        .addAsLibrary(jarOf(Assertions.class))
        .setWebXML(new StringAsset(withDoor(war)));
  }

  /** The gate closes every address without a rule, the test runner's too: let it in before. */
  private static String withDoor(WebArchive war) throws IOException {
    try (InputStream in = war.get(WEB_XML).getAsset().openStream()) {
      String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String door =
          """
            <filter>
              <filter-name>runner-door</filter-name>
              <filter-class>mingqian.it.RunnerDoor</filter-class>
            </filter>
            <filter-mapping>
              <filter-name>runner-door</filter-name>
              <url-pattern>/ArquillianServletRunnerEE9</url-pattern>
            </filter-mapping>
          """;
      return xml.replaceFirst(FIRST_FILTER, door + FIRST_FILTER);
    }
  }

  private static File jarOf(Class<?> type) {
    return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }

  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        paths.sorted(Comparator.reverseOrder()).forEach(OfficeDeployment::delete);
      }
    }
    Files.createDirectories(folder.resolve("data"));
  }

  /** The rule files of the office are its own: tests change them. */
  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
