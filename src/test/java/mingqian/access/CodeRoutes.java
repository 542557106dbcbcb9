package mingqian.access;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  private static final Map<String, Set<String>> DOCUMENTED = documented();

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
          .forEach(
              name -> add(asked(pattern(stem + rest), name, queried(method)), answering(name)));
    }
  }

  /** The pattern with the parameters of its query, as methods or the interface's document say. */
  private static String asked(String pattern, String method, Set<String> declared) {
    Set<String> parameters = new TreeSet<>(declared);
    parameters.addAll(DOCUMENTED.getOrDefault(method + " " + pattern, Set.of()));
    return parameters.isEmpty() ? pattern : pattern + "?" + String.join("&", parameters);
  }

  /** The parameters that a method takes, itself or in a bean of them. */
  private static Set<String> queried(JavaMethod method) {
    Set<String> names = new TreeSet<>();
    for (JavaParameter parameter : method.getParameters()) {
      named(parameter).ifPresent(names::add);
      if (parameter.isAnnotatedWith(BeanParam.class)) {
        JavaClass bean = parameter.getRawType();
        Stream.concat(bean.getConstructors().stream(), bean.getMethods().stream())
            .flatMap(each -> each.getParameters().stream())
            .forEach(each -> named(each).ifPresent(names::add));
        Stream.concat(bean.getFields().stream(), bean.getMethods().stream())
            .forEach(each -> named(each).ifPresent(names::add));
      }
    }
    return names;
  }

  private static Optional<String> named(HasAnnotations<?> place) {
    return place.tryGetAnnotationOfType(QueryParam.class).map(QueryParam::value);
  }

  /** What the interface's document says of each operation, but for the language of the answer. */
  private static Map<String, Set<String>> documented() {
    try (InputStream file = CodeRoutes.class.getResourceAsStream("/META-INF/openapi.json");
        JsonReader reader = Json.createReader(file)) {
      JsonObject document = reader.readObject();
      JsonObject shared = document.getJsonObject("components").getJsonObject("parameters");
      Map<String, Set<String>> all = new TreeMap<>();
      document
          .getJsonObject("paths")
          .forEach(
              (path, operations) ->
                  operations
                      .asJsonObject()
                      .forEach(
                          (method, operation) ->
                              all.put(
                                  method.toUpperCase(Locale.ROOT) + " " + path,
                                  inQuery(operation.asJsonObject(), shared))));
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> inQuery(JsonObject operation, JsonObject shared) {
    return operation.getOrDefault("parameters", JsonValue.EMPTY_JSON_ARRAY).asJsonArray().stream()
        .map(JsonValue::asJsonObject)
        .map(
            each ->
                each.containsKey("$ref")
                    ? shared.getJsonObject(each.getString("$ref").replaceFirst(".*/", ""))
                    : each)
        .filter(each -> each.getString("in").equals("query"))
        .map(each -> each.getString("name"))
        .filter(name -> !name.equals("lang"))
        .collect(Collectors.toCollection(TreeSet::new));
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
