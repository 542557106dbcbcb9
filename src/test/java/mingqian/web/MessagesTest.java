package mingqian.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private final Messages messages = new Messages();

  @Test
  void both_languages_have_exactly_the_same_keys() {
    assertThat(messages.texts(Locale.ENGLISH).keySet())
        .isEqualTo(messages.texts(Locale.SIMPLIFIED_CHINESE).keySet());
  }

  @Test
  void no_text_is_missing() {
    assertThat(messages.texts(Locale.ENGLISH).values()).noneMatch(String::isEmpty);
    assertThat(messages.texts(Locale.SIMPLIFIED_CHINESE).values()).noneMatch(String::isEmpty);
  }

  @Test
  void no_Chinese_character_stands_in_the_English_texts() {
    assertThat(messages.texts(Locale.ENGLISH).values())
        .noneMatch(text -> text.codePoints().anyMatch(MessagesTest::isChinese));
  }

  @Test
  void both_languages_fill_the_same_places() {
    messages
        .texts(Locale.ENGLISH)
        .forEach(
            (key, english) ->
                assertThat(places(english))
                    .as(key)
                    .isEqualTo(places(messages.texts(Locale.SIMPLIFIED_CHINESE).get(key))));
  }

  @Test
  void apostrophes_are_typographic_so_that_no_place_is_swallowed() {
    assertThat(messages.texts(Locale.ENGLISH).values()).noneMatch(text -> text.contains("'"));
    assertThat(messages.texts(Locale.SIMPLIFIED_CHINESE).values())
        .noneMatch(text -> text.contains("'"));
  }

  @Test
  void no_key_is_given_twice_in_a_file() throws IOException {
    for (String language : List.of("zh", "en")) {
      Path file = Path.of("src/main/resources/mingqian/web/messages_" + language + ".properties");
      assertThat(
              Files.readAllLines(file).stream()
                  .filter(line -> line.contains("=") && !line.startsWith("#"))
                  .map(line -> line.substring(0, line.indexOf('='))))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void a_text_takes_its_parameters() {
    assertThat(messages.text(Locale.ENGLISH, "windows.rule", "R01")).isEqualTo("Rule R01");
    assertThat(messages.text(Locale.SIMPLIFIED_CHINESE, "windows.rule", "R01")).isEqualTo("规则 R01");
  }

  @Test
  void other_languages_read_Chinese() {
    assertThat(messages.text(Locale.FRENCH, "nav.home")).isEqualTo("首页");
  }

  @Test
  void an_unknown_key_is_refused() {
    assertThatThrownBy(() -> messages.text(Locale.ENGLISH, "no.such.key"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no.such.key");
  }

  private static boolean isChinese(int character) {
    return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
  }

  private static List<String> places(String text) {
    return Pattern.compile("\\{([0-9]+)")
        .matcher(text)
        .results()
        .map(place -> place.group(1))
        .distinct()
        .sorted()
        .toList();
  }
}
