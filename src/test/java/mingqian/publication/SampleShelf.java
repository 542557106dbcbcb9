package mingqian.publication;

import java.nio.file.Path;

/** A shelf over a folder that a test has filled. */
public final class SampleShelf extends ExportShelf {
  public SampleShelf(Path exports) {
    super(exports);
  }
}
