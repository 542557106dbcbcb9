package mingqian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.SelectOptionOptions;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A coordinator brings a bad file to the import page: it says where and why, and takes nothing. */
@Tag("browser")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BadFilesIT extends AtTheOffice {
  private static final Path BAD = Path.of("src", "test", "resources", "bad");

  @BeforeEach
  void open() throws Exception {
    reader.logIn("coordinator");
  }

  @ParameterizedTest
  @CsvSource({
    "ENTERPRISES, enterprises-wrong-encoding.csv, 编码",
    "ENTERPRISES, enterprises-excel-damaged.csv, 统一社会信用代码",
    "MATTERS, matters-unknown-department.csv, 部门",
  })
  void a_bad_file_is_refused_with_the_place_and_the_reason(String kind, String file, String word)
      throws Exception {
    String before = history();
    page.locator("[id='bring:kind_input']")
        .selectOption(kind, new SelectOptionOptions().setForce(true));
    page.waitForCondition(() -> (Boolean) page.evaluate("PrimeFaces.ajax.Queue.isEmpty()"));
    page.locator("[id='bring:file_input']").setInputFiles(BAD.resolve(file));
    page.waitForSelector("[id='bring'] .fault, [id='bring'] .notice.late");
    assertThat(page.locator("[id='bring']").innerText()).contains(word);
    reader.shot("refused-" + file);
    assertThat(history()).isEqualTo(before);
  }

  private String history() {
    reader.go("/console/imports.xhtml");
    return page.locator("main table.cards").allInnerTexts().toString();
  }
}
