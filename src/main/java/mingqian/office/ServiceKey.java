package mingqian.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A key of this installation 本机密钥: 32 random bytes in a file of the data folder that only its owner
 * can read, made at first use; nodes that share the folder share the key.
 */
public final class ServiceKey {
  private static final int BYTES = 32;

  private ServiceKey() {}

  /**
   * The key of that name.
   *
   * @param office whose data folder holds it
   * @param name the file's name under {@code keys}
   */
  public static byte[] of(Office office, String name) {
    Path file = office.data().resolve("keys").resolve(name);
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      return HexFormat.of().parseHex(Files.readString(file).strip());
    } catch (IOException e) {
      throw new UncheckedIOException("the key cannot be read or made: " + file, e);
    }
  }

  private static void make(Path file) throws IOException {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    Files.createDirectories(file.getParent());
    Path fresh = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new");
    Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
    Files.writeString(fresh, HexFormat.of().formatHex(bytes));
    try {
      Files.createLink(file, fresh);
    } catch (FileAlreadyExistsException e) {
      // Another node made it first: its key is the one.
      System.getLogger(ServiceKey.class.getName()).log(System.Logger.Level.DEBUG, "key stands", e);
    } finally {
      Files.delete(fresh);
    }
  }
}
