package mingqian.publication;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * A published file or folder 公开文件.
 *
 * @param address where it stands under {@code /exports/}
 * @param path where it lies on disk
 * @param attributes as they were when it was found
 */
public record Exported(String address, Path path, BasicFileAttributes attributes) {
  /** Its name without the folders. */
  public String name() {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  public boolean isFolder() {
    return attributes.isDirectory();
  }

  /** In bytes. */
  public long size() {
    return attributes.size();
  }

  /** When it was last written, whole seconds as HTTP has them. */
  public Instant modified() {
    return Instant.ofEpochSecond(attributes.lastModifiedTime().to(TimeUnit.SECONDS));
  }

  /** Changes whenever the file does: for the ETag. */
  public String tag() {
    return Long.toHexString(attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS))
        + "-"
        + Long.toHexString(size());
  }
}
