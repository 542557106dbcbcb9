package mingqian.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SampleOfficeTest {
  private static final Path PROJECT = Path.of("");

  @Test
  void the_committed_files_are_what_the_generator_writes() throws IOException {
    if (Boolean.getBoolean("mingqian.sample.write")) {
      SampleOffice.write(PROJECT);
    }
    for (Map.Entry<String, byte[]> file : SampleOffice.files().entrySet()) {
      assertThat(Files.readAllBytes(PROJECT.resolve(file.getKey())))
          .as(
              "%s; regenerate: mvn test -Dtest=SampleOfficeTest -Dmingqian.sample.write=true",
              file.getKey())
          .isEqualTo(file.getValue());
    }
  }
}
