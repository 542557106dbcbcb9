package mingqian.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mingqian.web.Messages;
import org.junit.jupiter.api.Test;

class CeremonyTextsTest {
  private static final List<String> FOLDERS =
      List.of("src/main/webapp", "src/main/java/mingqian/web");
  private static final Pattern KEY =
      Pattern.compile(
          "['\"{]((?:ceremony|orders|review|field|pages|time|visit)\\.[A-Za-z.]*[A-Za-z])[\"'(}]");

  @Test
  void every_text_of_the_draws_and_visits_is_there_in_both_languages() throws IOException {
    Messages messages = new Messages();
    List<String> named = named();
    assertThat(named).hasSizeGreaterThan(100);
    assertThat(messages.texts(Locale.SIMPLIFIED_CHINESE))
        .containsKeys(named.toArray(String[]::new));
    assertThat(messages.texts(Locale.ENGLISH)).containsKeys(named.toArray(String[]::new));
  }

  private static List<String> named() throws IOException {
    List<String> named = new ArrayList<>();
    for (String folder : FOLDERS) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(f -> f.toString().matches(".*(html|java)")).toList()) {
          KEY.matcher(Files.readString(file))
              .results()
              .map(CeremonyTextsTest::key)
              .forEach(named::add);
        }
      }
    }
    return named.stream().distinct().toList();
  }

  private static String key(MatchResult found) {
    return found.group(1);
  }
}
