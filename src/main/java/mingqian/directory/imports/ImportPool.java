package mingqian.directory.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Loading a whole pool folder 名录文件夹: every file that is there, in the order in which they refer to
 * each other, each in a transaction of its own; stops at the first that is refused.
 */
@ApplicationScoped
public class ImportPool {
  private ImportFile importFile;

  /** For the container. */
  protected ImportPool() {}

  /** Loads by this verb. */
  @Inject
  public ImportPool(ImportFile importFile) {
    this.importFile = importFile;
  }

  /**
   * Loads the known files of the folders, all rows of a file or none.
   *
   * @param folders where files are looked for; the first that has one gives it
   * @return one result for each file taken up, in order; the last one is the refused one, if any
   */
  public List<ImportResult> load(List<Path> folders, Signed signed, Progress progress) {
    List<FileKind> kinds =
        Arrays.stream(FileKind.values()).filter(kind -> find(kind, folders).isPresent()).toList();
    List<ImportResult> results = new ArrayList<>();
    for (FileKind kind : kinds) {
      progress.at(kind, results.size(), kinds.size());
      Path file = find(kind, folders).orElseThrow();
      OfferedFile offered = OfferedFile.of(kind, kind.fileName(), bytes(file));
      ImportResult result = importFile.apply(offered, RowChoice.ALL_OR_NONE, signed);
      results.add(result);
      if (result instanceof ImportResult.Refused) {
        return results;
      }
      progress.at(kind, results.size(), kinds.size());
    }
    return results;
  }

  private static Optional<Path> find(FileKind kind, List<Path> folders) {
    Stream<Path> places = folders.stream().map(folder -> folder.resolve(kind.fileName()));
    return places.filter(Files::isRegularFile).findFirst();
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
