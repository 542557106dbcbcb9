package mingqian.clockwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import mingqian.access.SystemTime;
import mingqian.office.Keeping;
import mingqian.office.Office;

/**
 * Throws away what need not be kept any longer 日常清理: the server's old logs, and missed effects that
 * were settled long ago, which the audit trail still tells of. Names of tokens and the trail itself
 * are kept for ever; sessions end by themselves.
 */
@ApplicationScoped
class Housekeeping {
  @Inject Office office;
  @Inject Keeping keeping;
  @Inject MissedEffects missed;
  @Inject Clock officeClock;
  @Inject @SystemTime Clock clock;

  void tidy() {
    Duration kept = Duration.ofDays(keeping.days());
    missed.forget(officeClock.instant().minus(kept));
    try {
      for (Path old : logsBefore(clock.instant().minus(kept))) {
        Files.delete(old);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("old logs cannot be thrown away", e);
    }
  }

  private List<Path> logsBefore(Instant day) throws IOException {
    Path folder = office.data().resolve("logs");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("server.*\\.log.*"))
          .filter(file -> lastWritten(file).isBefore(day))
          .toList();
    }
  }

  private static Instant lastWritten(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
