package mingqian.directory.imports;

/** A file that the clockwork found has faults 文件被退回: a coordinator looks into it on the page. */
public final class FileRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FileRefused(String name) {
    super(name + " has faults: look into it on the imports page");
  }
}
