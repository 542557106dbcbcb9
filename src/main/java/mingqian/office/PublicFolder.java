package mingqian.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** A folder of published files 公示文件夹: a reader finds a whole file or none. */
public final class PublicFolder {
  private final Path folder;

  /** The folder at this path, made with the first file. */
  public PublicFolder(Path folder) {
    this.folder = folder;
  }

  /** Puts the file there unless it is there already, byte for byte; answers whether it wrote. */
  public boolean put(String name, byte[] bytes) {
    Path file = folder.resolve(name);
    try {
      if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
        return false;
      }
      Files.createDirectories(folder);
      Path part = folder.resolve("." + name + ".part");
      write(part, ByteBuffer.wrap(bytes));
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  /** Size and time of a file, empty where there is none: it changes when somebody touches it. */
  public String trace(String name) {
    Path file = folder.resolve(name);
    try {
      return Files.exists(file) ? Files.size(file) + " " + Files.getLastModifiedTime(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look at " + file, e);
    }
  }

  private static void write(Path file, ByteBuffer bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }
}
