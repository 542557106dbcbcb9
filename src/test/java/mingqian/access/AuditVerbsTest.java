package mingqian.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingqian.web.Messages;
import org.junit.jupiter.api.Test;

/**
 * What the sources say of the audit trail: every verb has words, and nothing touches what is
 * written.
 */
class AuditVerbsTest {
  private static final Path SOURCES = Path.of("src/main/java/mingqian");
  private static final Pattern RECORDED =
      Pattern.compile("\\b(?:record|log)\\(\\s*[\\w.()]+,\\s*\"([a-z-]+)\"");
  private static final Pattern PASSED_ON = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");

  @Test
  void every_verb_has_words_in_both_languages() throws IOException {
    Set<String> verbs = new TreeSet<>();
    for (String source : sources()) {
      RECORDED.matcher(source).results().map(found -> found.group(1)).forEach(verbs::add);
    }
    assertThat(verbs).contains("seal-draw", "log-in", "make-token", "cancel-visit");
    Messages messages = new Messages();
    for (Locale locale : Set.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
      assertThat(messages.texts(locale).keySet())
          .as("%s", locale)
          .containsAll(verbs.stream().map(verb -> "verb." + verb).toList());
    }
  }

  @Test
  void no_words_stand_for_a_verb_that_nobody_uses() throws IOException {
    String all = String.join("\n", sources());
    Set<String> used =
        PASSED_ON
            .matcher(all)
            .results()
            .map((MatchResult found) -> found.group(1))
            .collect(Collectors.toSet());
    assertThat(
            new Messages()
                .texts(Locale.ENGLISH).keySet().stream()
                    .filter(key -> key.startsWith("verb."))
                    .map(key -> key.substring("verb.".length())))
        .allMatch(used::contains);
  }

  @Test
  void no_statement_changes_or_drops_an_entry() throws IOException {
    Pattern change =
        Pattern.compile(
            "(?i)(update|delete\\s+from|merge\\s+into|truncate\\s+table|drop\\s+table)"
                + "\\s+(audit_entry|AuditEntry)\\b");
    Pattern removal = Pattern.compile("remove\\(\\s*(entry|auditEntry)\\b");
    for (String source : sources()) {
      assertThat(source).doesNotContainPattern(change).doesNotContainPattern(removal);
    }
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources/db"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file)).as("%s", file).doesNotContainPattern(change);
      }
    }
  }

  @Test
  void an_entry_has_no_verb_that_changes_it_and_no_column_that_is_updated() {
    assertThat(AuditEntry.class.getDeclaredMethods())
        .filteredOn(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
        .allMatch(method -> method.getReturnType() != void.class);
    assertThat(AuditEntry.class.getDeclaredFields())
        .filteredOn(field -> !Modifier.isStatic(field.getModifiers()))
        .allSatisfy(
            field ->
                assertThat(field.getAnnotation(jakarta.persistence.Column.class).updatable())
                    .as(field.getName())
                    .isFalse());
    assertThat(Arrays.stream(AuditEntry.class.getDeclaredFields()).count()).isGreaterThan(7);
  }

  private static Set<String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      Set<String> sources = new TreeSet<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        sources.add(Files.readString(file));
      }
      return sources;
    }
  }
}
