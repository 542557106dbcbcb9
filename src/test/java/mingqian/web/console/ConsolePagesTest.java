package mingqian.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import mingqian.web.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class ConsolePagesTest {
  private static final List<Path> FOLDERS =
      List.of(Path.of("src/main/webapp/console"), Path.of("src/main/webapp/WEB-INF/console"));
  private static final Pattern KEY =
      Pattern.compile("words(?:\\.text\\(|\\[)'([^']+)'(\\.concat)?");
  private static final Pattern EXPRESSION = Pattern.compile("#\\{(?:[^}']|'[^']*')*}");
  private static final Messages MESSAGES = new Messages();

  static List<Path> pages() throws IOException {
    return FOLDERS.stream().flatMap(ConsolePagesTest::files).sorted().toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_is_well_formed(Path page) throws Exception {
    assertThat(parsed(page).getDocumentElement()).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_text_that_a_page_names_is_there_in_both_languages(Path page) throws IOException {
    List<MatchResult> named = KEY.matcher(Files.readString(page)).results().toList();
    for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
      Set<String> known = MESSAGES.texts(locale).keySet();
      assertThat(named)
          .allSatisfy(
              key ->
                  assertThat(known)
                      .as(key.group(1))
                      .anyMatch(
                          text ->
                              key.group(2) == null
                                  ? text.equals(key.group(1))
                                  : text.startsWith(key.group(1))));
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void no_page_says_a_word_that_is_not_in_the_texts(Path page) throws Exception {
    NodeList all = parsed(page).getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      NodeList parts = all.item(i).getChildNodes();
      for (int j = 0; j < parts.getLength(); j++) {
        // A command to type is the same in both languages.
        boolean command = all.item(i).getNodeName().equals("code");
        if (parts.item(j).getNodeType() == Node.TEXT_NODE && !command) {
          String own = EXPRESSION.matcher(parts.item(j).getTextContent()).replaceAll("");
          assertThat(own).as(page + " " + own.strip()).doesNotContainPattern("\\p{L}");
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void no_page_shows_a_text_unescaped(Path page) throws IOException {
    assertThat(Files.readString(page))
        .doesNotContain("escape=\"false\"", "onclick=", "javascript:");
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> found = Files.list(folder)) {
      return found.filter(file -> file.toString().endsWith(".xhtml")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document parsed(Path page) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory.newDocumentBuilder().parse(page.toFile());
  }
}
