package mingqian.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The file of one-time passwords 一次性密码文件, readable by the owner of the process only. It is made
 * with that mode before the first byte is written and replaced in one step.
 */
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
    String text =
        HEADER + byLogin.values().stream().map(l -> l + "\n").collect(Collectors.joining());
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(file.getParent());
      Files.deleteIfExists(fresh);
      try (SeekableByteChannel channel =
          Files.newByteChannel(
              fresh, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mode())) {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("the one-time passwords cannot be written", e);
    }
  }

  /** Mode 600; a file system without such modes gives the rights of the data folder. */
  private FileAttribute<?>[] mode() {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  /** One line of the file. */
  record Line(String login, Role role, OneTimePassword password) {
    private String text() {
      return String.join(
          "\t", login, role.words().zh() + " " + role.words().en(), password.value());
    }
  }
}
