package mingqian.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingqian.access.Role;
import mingqian.access.Route;
import mingqian.access.Route.Entrance;
import mingqian.access.Routes;
import org.junit.jupiter.api.Test;

/** The description of the interface is held against the code and the table of addresses. */
class DescriptionTest {
  private static final JsonObject DOCUMENT = Description.document();
  private static final Map<String, JsonObject> OPERATIONS = operations();

  @Test
  void every_endpoint_is_described_and_nothing_else() {
    assertThat(OPERATIONS.keySet()).isEqualTo(endpoints()).hasSizeGreaterThan(30);
  }

  @Test
  void the_roles_are_those_of_the_table_of_addresses() {
    Map<String, Set<String>> described = new TreeMap<>();
    OPERATIONS.forEach(
        (request, operation) ->
            described.put(
                request,
                operation.containsKey("x-roles")
                    ? texts(operation.getJsonArray("x-roles"))
                    : Set.of()));
    assertThat(described).isEqualTo(rolesOfTable());
  }

  @Test
  void what_needs_no_login_says_so_and_everything_else_can_be_refused() {
    OPERATIONS.forEach(
        (request, operation) -> {
          boolean open = !operation.containsKey("x-roles");
          JsonObject responses = operation.getJsonObject("responses");
          assertThat(operation.containsKey("security")).as(request).isEqualTo(open);
          assertThat(responses.containsKey("401")).as(request).isEqualTo(!open);
          assertThat(responses.containsKey("403")).as(request).isEqualTo(!open);
        });
  }

  @Test
  void every_summary_is_in_both_languages() {
    assertThat(OPERATIONS.values())
        .extracting(operation -> operation.getString("summary"))
        .allMatch(summary -> summary.matches("[\\p{IsHan}、，]+ · [A-Za-z].*"));
  }

  @Test
  void every_operation_has_a_name_of_its_own() {
    assertThat(OPERATIONS.values())
        .extracting(operation -> operation.getString("operationId"))
        .doesNotHaveDuplicates();
  }

  @Test
  void every_reference_leads_somewhere() {
    List<String> references = references(DOCUMENT).toList();
    assertThat(references)
        .hasSizeGreaterThan(100)
        .allSatisfy(reference -> assertThat(DOCUMENT.getValue(reference.substring(1))).isNotNull());
  }

  @Test
  void a_token_is_described_as_a_bearer() {
    JsonObject scheme = DOCUMENT.getValue("/components/securitySchemes/bearer").asJsonObject();
    assertThat(scheme.getString("type")).isEqualTo("http");
    assertThat(scheme.getString("scheme")).isEqualTo("bearer");
  }

  private static Map<String, JsonObject> operations() {
    Map<String, JsonObject> found = new TreeMap<>();
    DOCUMENT
        .getJsonObject("paths")
        .forEach(
            (path, item) ->
                item.asJsonObject()
                    .forEach(
                        (method, operation) ->
                            found.put(
                                method.toUpperCase(java.util.Locale.ROOT) + " " + path,
                                operation.asJsonObject())));
    return found;
  }

  private static Set<String> endpoints() {
    return new Api()
        .getClasses().stream()
            .filter(type -> type.isAnnotationPresent(Path.class))
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .flatMap(DescriptionTest::requests)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> requests(Method method) {
    String root = method.getDeclaringClass().getAnnotation(Path.class).value();
    String path =
        method.isAnnotationPresent(Path.class)
            ? root + "/" + method.getAnnotation(Path.class).value()
            : root;
    Stream<String> get =
        method.isAnnotationPresent(GET.class) ? Stream.of("GET " + path) : Stream.empty();
    Stream<String> post =
        method.isAnnotationPresent(POST.class) ? Stream.of("POST " + path) : Stream.empty();
    return Stream.concat(get, post);
  }

  private static Map<String, Set<String>> rolesOfTable() {
    Map<String, Set<String>> roles = new TreeMap<>();
    for (Route row : Routes.table()) {
      if (row.path().startsWith("/api/")) {
        for (String method : row.methods()) {
          if (!method.equals("HEAD")) {
            roles
                .computeIfAbsent(method + " " + row.path(), key -> new TreeSet<>())
                .addAll(roles(row));
          }
        }
      }
    }
    return roles;
  }

  private static List<String> roles(Route row) {
    return row.entrance() instanceof Entrance.Api api
        ? api.roles().stream().map(Role::name).toList()
        : List.of();
  }

  private static Set<String> texts(JsonArray array) {
    return array.getValuesAs(JsonString.class).stream()
        .map(JsonString::getString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> references(JsonValue value) {
    if (value instanceof JsonArray array) {
      return array.stream().flatMap(DescriptionTest::references);
    }
    if (value instanceof JsonObject object) {
      return object.entrySet().stream()
          .flatMap(
              field ->
                  field.getKey().equals("$ref")
                      ? Stream.of(((JsonString) field.getValue()).getString())
                      : references(field.getValue()));
    }
    return Stream.empty();
  }
}
