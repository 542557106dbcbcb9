package mingqian.directory.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * How large a workbook may become when it is unpacked 解压上限. Its parts are unpacked once to be
 * counted, since what a zip file says of itself may be a lie.
 */
final class WorkbookBounds {
  private static final int MOST_PARTS = 2_000;

  /** Sheets are read as a stream. */
  private static final long LARGEST = 4L << 30;

  /** All other parts are held in memory. */
  private static final long LARGEST_HELD = 128L << 20;

  /** No part that people make is packed so well, but for very small ones. */
  private static final long MOST_TIMES = 400;

  private static final long SMALL = 1L << 20;

  /** How parts of a workbook may be packed: ECMA-376 part 2, annex B. */
  private static final Set<Integer> METHODS =
      Set.of(ZipArchiveEntry.STORED, ZipArchiveEntry.DEFLATED);

  private WorkbookBounds() {}

  /** Refuses a bomb and what is no zip file with {@link SheetRefused}. */
  static void check(SheetSource source) throws IOException {
    byte[] bytes;
    try (InputStream in = source.open()) {
      bytes = in.readAllBytes();
    }
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
      if (parts.size() > MOST_PARTS) {
        throw bomb();
      }
      for (ZipArchiveEntry part : parts) {
        if (!METHODS.contains(part.getMethod())) {
          throw damaged();
        }
        count(zip, part);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw damaged();
    }
  }

  private static void count(ZipFile zip, ZipArchiveEntry part) throws IOException {
    boolean streamed = part.getName().startsWith("xl/worksheets/");
    long most = streamed ? LARGEST : LARGEST_HELD;
    long packed = Math.max(part.getCompressedSize(), 1);
    byte[] some = new byte[1 << 16];
    long size = 0;
    try (InputStream in = zip.getInputStream(part)) {
      for (int read = in.read(some); read >= 0; read = in.read(some)) {
        size += read;
        if (size > most || (size > SMALL && size / packed > MOST_TIMES)) {
          throw bomb();
        }
      }
    }
  }

  /** What cannot be read, or is no workbook. */
  static SheetRefused damaged() {
    return FileShape.refused("xlsx 文件损坏，或不是工作簿", "the xlsx file is damaged or no workbook");
  }

  private static SheetRefused bomb() {
    return FileShape.refused("xlsx 文件解压后过大", "the xlsx file is too large once unpacked");
  }
}
