package mingqian.directory.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a sheet 文件来源, in memory or in a file; read anew as often as is needed. */
public sealed interface SheetSource {
  /** A stream from the first byte on. */
  InputStream open() throws IOException;

  /** How many bytes there are. */
  long size() throws IOException;

  /** Bytes in memory. */
  static SheetSource of(byte[] bytes) {
    return new Memory(bytes.clone());
  }

  /** A file, which must not change while it is read. */
  static SheetSource of(Path file) {
    return new Stored(file);
  }

  /** In memory. */
  final class Memory implements SheetSource {
    private final byte[] bytes;

    private Memory(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public long size() {
      return bytes.length;
    }
  }

  /** In a file. */
  record Stored(Path file) implements SheetSource {
    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(file);
    }

    @Override
    public long size() throws IOException {
      return Files.size(file);
    }
  }
}
