package mingqian.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Looking changes nothing: what a GET comes to, by the calls in the code, writes no row. */
class LookingTest {
  private static final Pattern PRESSED =
      Pattern.compile(" (?:action|actionListener|listener|oncomplete)=\"#\\{[^\"]*\"");
  private static final Pattern SHOWN_FIRST =
      Pattern.compile("<f:viewAction[^>]*action=\"#\\{(\\w+)\\.(\\w+)");
  private static final Pattern SAID = Pattern.compile("\\b(\\w+)\\.(\\w+)");
  private static final Pattern EXPRESSION = Pattern.compile("#\\{((?:[^}']|'[^']*')*)}");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("mingqian");
  private static final Map<String, JavaClass> BEANS =
      CLASSES.stream()
          .filter(type -> type.isAnnotatedWith(Named.class))
          .collect(Collectors.toMap(LookingTest::name, Function.identity()));

  @Test
  void no_page_or_endpoint_changes_anything_when_it_is_read() {
    assertThat(annotated(GET.class)).hasSizeGreaterThan(10).allSatisfy(LookingTest::is_harmless);
  }

  @Test
  void no_page_of_the_console_changes_anything_when_it_is_shown() {
    Set<JavaMethod> said =
        ConsolePage.all().stream().flatMap(LookingTest::said).collect(Collectors.toSet());
    assertThat(said).hasSizeGreaterThan(50).allSatisfy(LookingTest::is_harmless);
  }

  @Test
  void a_change_would_be_found() {
    assertThat(annotated(POST.class).map(Reached::changeFrom))
        .filteredOn(Optional::isPresent)
        .hasSizeGreaterThan(3);
  }

  private static void is_harmless(JavaMethod method) {
    assertThat(Reached.changeFrom(method)).as(method.getFullName()).isEmpty();
  }

  private static Stream<JavaMethod> annotated(Class<? extends java.lang.annotation.Annotation> by) {
    return CLASSES.stream()
        .flatMap(type -> type.getMethods().stream())
        .filter(method -> method.isAnnotatedWith(by));
  }

  /** The methods of beans that a page calls without anybody pressing anything. */
  private static Stream<JavaMethod> said(ConsolePage page) {
    Stream<JavaMethod> first =
        SHOWN_FIRST
            .matcher(page.text())
            .results()
            .flatMap(found -> methods(BEANS.get(found.group(1)), found.group(2)));
    Set<String> named = new TreeSet<>();
    String shown = PRESSED.matcher(page.text()).replaceAll("");
    Stream<JavaMethod> getters =
        EXPRESSION
            .matcher(shown)
            .results()
            .flatMap(expression -> SAID.matcher(expression.group(1)).results())
            .filter(found -> BEANS.containsKey(found.group(1)))
            .peek(found -> named.add(found.group(1)))
            .flatMap(found -> methods(BEANS.get(found.group(1)), found.group(2)))
            .toList()
            .stream();
    Stream<JavaMethod> opened =
        named.stream()
            .flatMap(bean -> BEANS.get(bean).getMethods().stream())
            .filter(method -> method.isAnnotatedWith(PostConstruct.class));
    return Stream.of(first, getters, opened).flatMap(Function.identity());
  }

  private static Stream<JavaMethod> methods(JavaClass bean, String property) {
    String tail = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
    Set<String> names = Set.of(property, "get" + tail, "is" + tail);
    return bean.getMethods().stream().filter(method -> names.contains(method.getName()));
  }

  private static String name(JavaClass bean) {
    String given = bean.getAnnotationOfType(Named.class).value();
    String simple = bean.getSimpleName();
    return given.isEmpty()
        ? simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1)
        : given;
  }
}
