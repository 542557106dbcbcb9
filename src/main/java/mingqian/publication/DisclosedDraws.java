package mingqian.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mingqian.draw.DisclosedFolder;
import mingqian.draw.DisclosedLots;
import mingqian.draw.Folder;
import mingqian.terms.Digest;
import mingqian.terms.DrawId;

/** The folders of disclosed draws 已公开的抽取 as they lie on the shelf. */
@ApplicationScoped
public class DisclosedDraws {
  private static final String DRAWS = "draws";
  private static final String SUMS = "SHA256SUMS";

  /** The earliest time that a zip can say: all entries bear it, so that equal folders zip alike. */
  static final LocalDateTime SAME_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ExportShelf shelf;

  /** For the container's proxy. */
  protected DisclosedDraws() {
    this(new ExportShelf());
  }

  /** The draws on this shelf. */
  @Inject
  DisclosedDraws(ExportShelf shelf) {
    this.shelf = shelf;
  }

  /** Every file of a draw in order of name; nothing while it is not disclosed. */
  public List<Exported> files(DrawId id) {
    return shelf.below(address(id));
  }

  /** The lots of a draw; empty while it is not disclosed, and where the folder is the auditor's. */
  public Optional<DisclosedLots> lots(DrawId id) {
    if (!isWhole(id)) {
      return Optional.empty();
    }
    Map<String, byte[]> files = new HashMap<>();
    for (String name : DisclosedLots.FILES) {
      shelf.find(address(id) + "/" + name).ifPresent(file -> files.put(name, bytes(file)));
    }
    return Optional.of(DisclosedLots.of(Folder.of(files)));
  }

  /** Whether the public has the whole folder of a draw; no while it is not disclosed. */
  public boolean isWhole(DrawId id) {
    return sums(id).isPresent();
  }

  /** Whether a draw is disclosed to the auditor, and to the public by its seed alone. */
  public boolean isOfAuditor(DrawId id) {
    return !isWhole(id) && !files(id).isEmpty();
  }

  /** The whole folder of a draw; empty while it is not disclosed. */
  public Optional<DisclosedFolder> folder(DrawId id) {
    Map<String, byte[]> files = new HashMap<>();
    int prefix = address(id).length() + 1;
    files(id).forEach(file -> files.put(file.address().substring(prefix), bytes(file)));
    return files.isEmpty() ? Optional.empty() : Optional.of(DisclosedFolder.of(Folder.of(files)));
  }

  /**
   * The digest of the sums over the folder of a draw; empty where the public has no such folder.
   */
  public Optional<Digest> sums(DrawId id) {
    return shelf.find(address(id) + "/" + SUMS).map(file -> Digest.of(bytes(file)));
  }

  /**
   * Writes all files of a draw as a zip, in order of name and under a folder with the draw's id.
   * Equal folders give equal bytes.
   */
  public void zip(DrawId id, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out));
    for (Exported file : files(id)) {
      ZipEntry entry = new ZipEntry(file.address().substring(DRAWS.length() + 1));
      entry.setTimeLocal(SAME_TIME);
      zip.putNextEntry(entry);
      Files.copy(file.path(), zip);
      zip.closeEntry();
    }
    zip.finish();
    zip.flush();
  }

  private static String address(DrawId id) {
    return DRAWS + "/" + id;
  }

  private static byte[] bytes(Exported file) {
    try {
      return Files.readAllBytes(file.path());
    } catch (IOException e) {
      throw new UncheckedIOException("the file cannot be read: " + file.address(), e);
    }
  }
}
