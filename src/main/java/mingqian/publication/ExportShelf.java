package mingqian.publication;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mingqian.office.Office;

/**
 * The shelf of published files 公开文件架: what lies under the exports folder, by plain addresses such
 * as {@code results/2026-06-30.csv}. It follows no links, knows no hidden names, and leaves the
 * folder by no address.
 */
@ApplicationScoped
public class ExportShelf {
  private static final Set<String> OPEN = Set.of("draws", "ledger", "results");
  private static final Pattern PART = Pattern.compile("[0-9A-Za-z_-][0-9A-Za-z._-]{0,127}");
  private static final int DEEPEST = 8;

  private final Path root;

  /** For the container's proxy. */
  protected ExportShelf() {
    root = Path.of("");
  }

  /** The shelf of this office. */
  @Inject
  ExportShelf(Office office) {
    this(office.exports());
  }

  ExportShelf(Path root) {
    this.root = root;
  }

  /** What lies at an address; empty for nothing, for a link, and for whatever is not published. */
  public Optional<Exported> find(String address) {
    List<String> parts = List.of(address.split("/", -1));
    if (parts.size() > DEEPEST
        || !OPEN.contains(parts.get(0))
        || !parts.stream().allMatch(part -> PART.matcher(part).matches())) {
      return Optional.empty();
    }
    Path path = root;
    for (String part : parts) {
      path = path.resolve(part);
      if (Files.isSymbolicLink(path)) {
        return Optional.empty();
      }
    }
    return look(address, path);
  }

  /** What lies in the folder at an address, by name; nothing where there is no such folder. */
  public List<Exported> in(String address) {
    Optional<Exported> folder = find(address).filter(Exported::isFolder);
    if (folder.isEmpty()) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(folder.get().path())) {
      return paths
          .map(path -> path.getFileName().toString())
          .flatMap(name -> find(address + "/" + name).stream())
          .sorted(Comparator.comparing(Exported::name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the folder cannot be read: " + address, e);
    }
  }

  /** Every file in the folder at an address and in the folders below, in order of address. */
  public List<Exported> below(String address) {
    return in(address).stream()
        .flatMap(one -> one.isFolder() ? below(one.address()).stream() : Stream.of(one))
        .sorted(Comparator.comparing(Exported::address))
        .toList();
  }

  private static Optional<Exported> look(String address, Path path) {
    try {
      BasicFileAttributes found =
          Files.readAttributes(path, BasicFileAttributes.class, NOFOLLOW_LINKS);
      return Optional.of(new Exported(address, path, found))
          .filter(one -> found.isRegularFile() || found.isDirectory());
    } catch (NoSuchFileException | NotDirectoryException e) {
      return Optional.empty();
    } catch (IOException e) {
      if (!Files.exists(path, NOFOLLOW_LINKS)) {
        return Optional.empty();
      }
      throw new UncheckedIOException("the file cannot be read: " + address, e);
    }
  }
}
