package mingqian.inspection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockEdgeTest {
  private static final List<String> ZONES = List.of("UTC", "Asia/Shanghai", "America/New_York");

  @TempDir Path folder;

  @Test
  @DisplayName(
      "R01 at the edges of the windows no visit of today is outside its window, on a server in any zone")
  void no_visit_of_today_is_outside_its_window_on_a_server_in_any_zone() throws Exception {
    Map<String, Process> offices = new LinkedHashMap<>();
    for (String zone : ZONES) {
      offices.put(zone, start(zone));
    }
    for (Map.Entry<String, Process> office : offices.entrySet()) {
      int ended = office.getValue().waitFor();
      String said = Files.readString(said(office.getKey()), UTF_8);
      assertThat(ended).as(said).isZero();
      assertThat(said).contains("held in " + office.getKey());
    }
  }

  private Process start(String zone) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Duser.timezone=" + zone,
            "-cp",
            System.getProperty("java.class.path"),
            ClockEdges.class.getName())
        .redirectErrorStream(true)
        .redirectOutput(said(zone).toFile())
        .start();
  }

  private Path said(String zone) {
    return folder.resolve(zone.replace('/', '-'));
  }
}
