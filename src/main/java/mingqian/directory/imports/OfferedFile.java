package mingqian.directory.imports;

import java.util.Optional;
import mingqian.directory.sheet.Encoding;
import mingqian.terms.Digest;

/** A file that somebody brings 上传文件. */
public final class OfferedFile {
  private final FileKind kind;
  private final String name;
  private final byte[] bytes;
  private final Optional<Encoding> encoding;

  private OfferedFile(FileKind kind, String name, byte[] bytes, Optional<Encoding> encoding) {
    this.kind = kind;
    this.name = name;
    this.bytes = bytes.clone();
    this.encoding = encoding;
  }

  /** A file whose encoding is to be detected. */
  public static OfferedFile of(FileKind kind, String name, byte[] bytes) {
    return new OfferedFile(kind, name, bytes, Optional.empty());
  }

  /** The same file, to be read in the encoding that a person chose. */
  public OfferedFile in(Encoding chosen) {
    return new OfferedFile(kind, name, bytes, Optional.of(chosen));
  }

  public FileKind kind() {
    return kind;
  }

  public String name() {
    return name;
  }

  /** The digest of its bytes. */
  public Digest digest() {
    return Digest.of(bytes);
  }

  byte[] bytes() {
    return bytes;
  }

  Optional<Encoding> encoding() {
    return encoding;
  }
}
