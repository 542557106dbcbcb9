package mingqian.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PagesTest {
  @Test
  void every_class_with_an_address_is_served() {
    Set<String> addressed =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("mingqian.web", "mingqian.web.open", "mingqian.web.field")
                .stream()
                .filter(type -> !type.getPackageName().startsWith("mingqian.web.api"))
                .filter(type -> type.isAnnotatedWith(Path.class))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    assertThat(addressed).hasSizeGreaterThan(10);
    assertThat(new Pages().getClasses().stream().map(Class::getName)).containsAll(addressed);
  }
}
