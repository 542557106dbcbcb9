package mingqian;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rooms of the house and the one way in which they may know each other. */
class RoomsTest {
  private static final List<String> PURE =
      List.of("terms", "regulation", "draw", "ledger", "verifier");
  private static final List<String> CHAPTERS =
      List.of("ceremony", "inspection", "publication", "statistics");
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("mingqian");

  @Test
  void pure_rooms_know_only_java_base_and_the_rooms_before_them() {
    for (int i = 0; i < PURE.size(); i++) {
      List<String> allowed = new ArrayList<>();
      PURE.subList(0, i + 1).forEach(room -> allowed.add(room(room)));
      classes()
          .that()
          .resideInAPackage(room(PURE.get(i)))
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(allowed.toArray(String[]::new))
                  .or(describe("are in java.base", RoomsTest::isJavaBase)))
          .allowEmptyShould(true)
          .check(CLASSES);
    }
  }

  @Test
  void pure_rooms_know_no_clock_and_no_random_generator() {
    noClasses()
        .that()
        .resideInAnyPackage(PURE.stream().map(RoomsTest::room).toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.time\\.(Clock|InstantSource)"
                + "|java\\.security\\.SecureRandom"
                + "|java\\.util\\.(SplittableRandom|Timer|concurrent\\.ThreadLocalRandom)"
                + "|java\\.util\\.random\\..*")
        .check(CLASSES);
  }

  @Test
  void nobody_asks_what_is_forbidden() {
    noClasses().should(CallsForbidden.THING).check(CLASSES);
  }

  @Test
  void nobody_reads_an_injected_field_of_another_bean() {
    ArchCondition<JavaClass> condition =
        new ArchCondition<>("read injected fields of their own only") {
          @Override
          public void check(JavaClass type, ConditionEvents events) {
            type.getFieldAccessesFromSelf().stream()
                .filter(access -> !access.getTargetOwner().equals(type))
                .filter(access -> isInjected(access.getTarget()))
                .forEach(
                    access ->
                        events.add(SimpleConditionEvent.violated(type, access.getDescription())));
          }
        };
    classes().should(condition).because("the field of a container's proxy is empty").check(CLASSES);
  }

  private static boolean isInjected(FieldAccessTarget target) {
    return target.isAnnotatedWith(Inject.class) || target.isAnnotatedWith(PersistenceContext.class);
  }

  /** Whoever is in a room and open to all begins the transaction in which the entry is written. */
  @Test
  void whatever_leaves_a_trail_is_one_transaction() {
    AuditedDeeds deeds = new AuditedDeeds(CLASSES);
    assertThat(deeds.unguarded()).isEmpty();
    assertThat(deeds.halfUndone()).as("an exception that is checked undoes nothing").isEmpty();
  }

  @Test
  void the_chapters_know_only_what_comes_before() {
    for (int i = 0; i < CHAPTERS.size() - 1; i++) {
      String[] later =
          CHAPTERS.subList(i + 1, CHAPTERS.size()).stream()
              .map(RoomsTest::room)
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAnyPackage(room(CHAPTERS.get(i)), room("directory"), room("plan"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .allowEmptyShould(true)
          .check(CLASSES);
    }
  }

  @Test
  void there_is_no_cycle_between_packages() {
    slices().matching("mingqian.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void nothing_depends_on_the_verifier_or_on_the_pages() {
    noClasses()
        .that()
        .resideOutsideOfPackages(room("verifier"), room("web"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(room("verifier"), room("web"))
        .check(CLASSES);
  }

  @Test
  void every_package_says_what_it_is() throws IOException {
    Path root = Path.of("src/main/java");
    try (Stream<Path> sources = Files.walk(root)) {
      assertThat(
              sources
                  .filter(path -> path.toString().endsWith(".java"))
                  .map(Path::getParent)
                  .distinct())
          .allMatch(folder -> Files.exists(folder.resolve("package-info.java")));
    }
  }

  @Test
  void the_pure_rooms_compile_alone(@TempDir Path out) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    List<String> options =
        List.of(
            "--limit-modules",
            "java.base",
            "-classpath",
            out.toString(),
            "-proc:none",
            "-d",
            out.toString());
    try (var files = compiler.getStandardFileManager(d -> {}, null, StandardCharsets.UTF_8)) {
      Boolean compiled =
          compiler
              .getTask(
                  messages, files, null, options, null, files.getJavaFileObjectsFromPaths(pure()))
              .call();
      assertThat(compiled).as(messages.toString()).isTrue();
    }
  }

  private static List<Path> pure() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String room : PURE) {
      Path folder = Path.of("src/main/java/mingqian", room);
      if (Files.isDirectory(folder)) {
        try (Stream<Path> paths = Files.walk(folder)) {
          paths.filter(path -> path.toString().endsWith(".java")).forEach(sources::add);
        }
      }
    }
    return sources;
  }

  private static String room(String name) {
    return "mingqian." + name + "..";
  }

  private static boolean isJavaBase(JavaClass type) {
    return ModuleLayer.boot()
            .findModule("java.base")
            .orElseThrow()
            .getPackages()
            .contains(type.getBaseComponentType().getPackageName())
        || type.getBaseComponentType().isPrimitive();
  }
}
