package mingqian.directory.imports;

import java.util.Optional;
import mingqian.directory.sheet.Encoding;
import mingqian.directory.sheet.SheetSource;
import mingqian.terms.Digest;

/** A file that somebody brings 上传文件. */
public final class OfferedFile {
  /** The longest file that is taken in, in bytes. */
  public static final int LONGEST = 64 * 1024 * 1024;

  private final FileKind kind;
  private final String name;
  private final SheetSource source;
  private final Digest digest;
  private final Optional<Encoding> encoding;

  private OfferedFile(
      FileKind kind, String name, SheetSource source, Digest digest, Optional<Encoding> encoding) {
    this.kind = kind;
    this.name = name;
    this.source = source;
    this.digest = digest;
    this.encoding = encoding;
  }

  /** A file whose encoding is to be detected. */
  public static OfferedFile of(FileKind kind, String name, byte[] bytes) {
    return new OfferedFile(kind, name, SheetSource.of(bytes), Digest.of(bytes), Optional.empty());
  }

  /** The same file, to be read in the encoding that a person chose. */
  public OfferedFile in(Encoding chosen) {
    return new OfferedFile(kind, name, source, digest, Optional.of(chosen));
  }

  public FileKind kind() {
    return kind;
  }

  public String name() {
    return name;
  }

  /** The digest of its bytes. */
  public Digest digest() {
    return digest;
  }

  SheetSource source() {
    return source;
  }

  Optional<Encoding> encoding() {
    return encoding;
  }
}
