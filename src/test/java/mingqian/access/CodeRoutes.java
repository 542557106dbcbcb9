package mingqian.access;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every page and endpoint there is, by reading the code: resource classes, servlets, pages of the
 * console and files of the web folder, and the few addresses that the platform brings.
 */
final class CodeRoutes {
  private static final String WEB = "mingqian.web";
  private static final String API = WEB + ".api";
  private static final Pattern PART =
      Pattern.compile("\\{\\s*(\\w+)\\s*(?::((?:[^{}]|\\{[^}]*})*))?}");
  private static final Set<String> METHODS =
      Set.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");

  /** Jakarta Faces serves its scripts there, MicroProfile its three feeds. */
  private static final List<String> PLATFORM =
      List.of("/jakarta.faces.resource/**", "/health/**", "/metrics/**", "/openapi/**");

  private final Map<String, Set<String>> methods = new TreeMap<>();

  private CodeRoutes() {}

  /** All of them: pattern to methods. */
  static Map<String, Set<String>> all() {
    CodeRoutes found = new CodeRoutes();
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("mingqian");
    classes.stream()
        .filter(type -> type.isAnnotatedWith(Path.class))
        .forEach(type -> found.resource(type, root(classes, type)));
    classes.stream()
        .filter(type -> type.isAnnotatedWith(WebServlet.class))
        .flatMap(type -> Arrays.stream(type.getAnnotationOfType(WebServlet.class).value()))
        .forEach(address -> found.add(address, Set.of()));
    PLATFORM.forEach(address -> found.add(address, Set.of("GET", "HEAD")));
    ConsolePage.all().forEach(page -> found.add(page.pattern(), page.methods()));
    WebFolder.folders().forEach(folder -> found.add(folder, Set.of("GET", "HEAD")));
    return found.methods;
  }

  private void add(String pattern, Collection<String> more) {
    methods.computeIfAbsent(pattern, p -> new TreeSet<>()).addAll(more);
  }

  private void resource(JavaClass type, String root) {
    String stem = root + "/" + type.getAnnotationOfType(Path.class).value();
    for (JavaMethod method : type.getMethods()) {
      String rest =
          method.isAnnotatedWith(Path.class)
              ? "/" + method.getAnnotationOfType(Path.class).value()
              : "";
      METHODS.stream()
          .filter(name -> method.isAnnotatedWith("jakarta.ws.rs." + name))
          .forEach(name -> add(pattern(stem + rest), answering(name)));
    }
  }

  /** JAX-RS answers HEAD wherever it answers GET. */
  private static Set<String> answering(String method) {
    return method.equals("GET") ? Set.of("GET", "HEAD") : Set.of(method);
  }

  /** The address of the application that has the class: the machines' has one, the pages' none. */
  private static String root(JavaClasses classes, JavaClass type) {
    return type.getPackageName().startsWith(API)
        ? classes.stream()
            .filter(each -> each.getPackageName().startsWith(API))
            .filter(each -> each.isAnnotatedWith(ApplicationPath.class))
            .map(each -> "/" + each.getAnnotationOfType(ApplicationPath.class).value())
            .findFirst()
            .orElse("")
        : "";
  }

  private static String pattern(String template) {
    String named =
        PART.matcher(template)
            .replaceAll(
                part -> {
                  boolean rest = part.group(2) != null && part.group(2).strip().equals(".+");
                  return rest ? "**" : "{" + part.group(1) + "}";
                });
    String single = ("/" + named).replaceAll("/+", "/");
    return single.length() > 1 && single.endsWith("/")
        ? single.substring(0, single.length() - 1)
        : single;
  }

  /** The rows of the table in the same form: pattern to the methods of all its rows. */
  static Map<String, Set<String>> ofTable() {
    Map<String, Set<String>> rows = new TreeMap<>();
    for (Route row : Routes.table()) {
      rows.computeIfAbsent(row.pattern(), p -> new TreeSet<>()).addAll(row.methods());
    }
    return rows;
  }

  /** The placeholders of a pattern. */
  static Stream<String> placeholders(String pattern) {
    return PART.matcher(pattern).results().map(part -> part.group(1));
  }
}
