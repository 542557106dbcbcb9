package mingqian.publication;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mingqian.inspection.ResultCode;
import mingqian.terms.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

// There is no container here that would fill the fields.
@SuppressWarnings("UnnecessaryAssignment")
class PublishDailyFilesTest {
  private static final String ON_FRIDAY = "2026-06-12T01:00:00Z";
  private static final String ON_SATURDAY_IN_BEIJING = "2026-06-12T16:00:00Z";

  private final Board board = new Board();
  @TempDir Path exports;

  @AfterEach
  void close() {
    board.close();
  }

  @Test
  void each_day_of_publication_in_beijing_has_its_file() throws IOException {
    board.publish(3, ON_FRIDAY, ResultCode.NOTHING_FOUND);
    board.publish(1, ON_FRIDAY, ResultCode.ORDERED_TO_CORRECT);
    board.publish(2, ON_SATURDAY_IN_BEIJING, ResultCode.NOTHING_FOUND);
    assertThat(board.files(exports).repair()).isInstanceOf(Outcome.Done.class);
    assertThat(names()).containsExactly("2026-06-12.csv", "2026-06-13.csv", "README.txt");
    assertThat(rows("2026-06-12.csv"))
        .extracting(row -> row.get(0).substring(0, 3) + " " + row.get(9) + " " + row.get(10))
        .containsExactly(
            "岚枢百 登记事项检查 发现问题已责令改正",
            "岚枢百 安全生产检查：制度 未发现问题",
            "=岚枢 登记事项检查 未发现问题",
            "=岚枢 安全生产检查：制度 未发现问题");
    assertThat(rows("2026-06-13.csv")).hasSize(2);
  }

  @Test
  void a_second_repair_writes_nothing_and_a_damaged_file_is_made_whole() throws IOException {
    board.publish(1, ON_FRIDAY, ResultCode.NOTHING_FOUND);
    PublishDailyFiles files = board.files(exports);
    files.repair();
    Path file = exports.resolve("results/2026-06-12.csv");
    byte[] whole = Files.readAllBytes(file);
    assertThat(files.repair()).isInstanceOf(Outcome.Unchanged.class);
    Files.writeString(file, "half");
    assertThat(files.repair()).isInstanceOf(Outcome.Done.class);
    assertThat(Files.readAllBytes(file)).isEqualTo(whole);
  }

  @Test
  void a_result_that_joins_a_day_is_written_and_a_file_that_went_comes_back() throws IOException {
    board.publish(1, ON_FRIDAY, ResultCode.NOTHING_FOUND);
    PublishDailyFiles files = board.files(exports);
    files.repair();
    board.publish(2, ON_FRIDAY, ResultCode.NOTHING_FOUND);
    assertThat(files.repair()).isInstanceOf(Outcome.Done.class);
    assertThat(rows("2026-06-12.csv")).hasSize(4);
    Files.delete(exports.resolve("results/2026-06-12.csv"));
    assertThat(files.repair()).isInstanceOf(Outcome.Done.class);
    assertThat(rows("2026-06-12.csv")).hasSize(4);
  }

  @Test
  void a_commit_has_the_file_written_without_a_call() throws IOException {
    PublishDailyFiles files = board.files(exports);
    files.threads = sameThread();
    files.afterCommit(board.publish(1, ON_FRIDAY, ResultCode.NOTHING_FOUND));
    assertThat(rows("2026-06-12.csv")).hasSize(2);
  }

  @Test
  void without_results_no_file_is_written() {
    assertThat(board.files(exports).repair()).isInstanceOf(Outcome.Unchanged.class);
    assertThat(exports.resolve("results")).doesNotExist();
  }

  /** Runs what it is given at once. */
  private static ManagedExecutorService sameThread() {
    return (ManagedExecutorService)
        Proxy.newProxyInstance(
            ManagedExecutorService.class.getClassLoader(),
            new Class<?>[] {ManagedExecutorService.class},
            (proxy, method, arguments) -> {
              assertThat(method.getName()).isEqualTo("execute");
              ((Runnable) arguments[0]).run();
              return null;
            });
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(exports.resolve("results"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private List<List<String>> rows(String name) throws IOException {
    return DailyFile.read(Files.readAllBytes(exports.resolve("results").resolve(name)));
  }
}
