package mingqian.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The file of one-time passwords 一次性密码文件, a {@link SecretFile}. */
final class PasswordFile {
  private static final String HEADER =
      """
      # 明签一次性密码：首次登录时须更改；全部更改后请删除本文件。
      # Mingqian one-time passwords, to be changed at first login; delete this file afterwards.
      # 账号 login\t角色 role\t密码 password
      """;

  private final Path file;

  PasswordFile(Path data) {
    this.file = data.resolve("first-passwords.txt");
  }

  /** Starts the file anew with these lines. */
  void write(List<Line> lines) {
    replace(byLogin(List.of(), lines));
  }

  /** Adds lines; a line of a login that is there already takes its place. */
  void add(List<Line> lines) {
    replace(byLogin(existing(), lines));
  }

  private static Map<String, String> byLogin(List<String> before, List<Line> lines) {
    Map<String, String> byLogin = new LinkedHashMap<>();
    before.forEach(line -> byLogin.put(line.split("\t", 2)[0], line));
    lines.forEach(line -> byLogin.put(line.login(), line.text()));
    return byLogin;
  }

  private List<String> existing() {
    try {
      return Files.exists(file)
          ? Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).toList()
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void replace(Map<String, String> byLogin) {
    new SecretFile(file)
        .write(HEADER + byLogin.values().stream().map(l -> l + "\n").collect(Collectors.joining()));
  }

  /** One line of the file. */
  record Line(String login, Role role, OneTimePassword password) {
    private String text() {
      return String.join(
          "\t", login, role.words().zh() + " " + role.words().en(), password.value());
    }
  }
}
