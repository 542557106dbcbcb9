package mingqian.publication;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mingqian.draw.Folder;
import mingqian.terms.DrawId;

/** A folder in hand as a zip 文件夹压缩包, as {@link DisclosedDraws#zip} writes those on the shelf. */
public final class FolderZip {
  private FolderZip() {}

  /** All files under the draw's id, in order of name. Equal folders give equal bytes. */
  public static byte[] of(DrawId id, Folder folder) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : folder.names()) {
        ZipEntry entry = new ZipEntry(id + "/" + name);
        entry.setTimeLocal(DisclosedDraws.SAME_TIME);
        zip.putNextEntry(entry);
        zip.write(folder.bytes(name));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("bytes cannot fail to be written", e);
    }
    return bytes.toByteArray();
  }
}
