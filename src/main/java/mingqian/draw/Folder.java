package mingqian.draw;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mingqian.terms.Words;

/** A folder of files 文件夹 held in memory: relative ASCII names and bytes. Immutable. */
public final class Folder {
  private static final Pattern NAME =
      Pattern.compile("[0-9A-Za-z_-][0-9A-Za-z._-]*(/[0-9A-Za-z_-][0-9A-Za-z._-]*)*");
  private static final int MOST_FILES = 1_000;
  private static final long MOST_BYTES = 1L << 30;

  private final SortedMap<String, byte[]> files;

  private Folder(SortedMap<String, byte[]> files) {
    this.files = files;
  }

  /**
   * A folder of these files.
   *
   * @param files content by relative name, {@code /} between the parts
   * @throws IllegalArgumentException for a name that is not relative ASCII
   */
  public static Folder of(Map<String, byte[]> files) {
    SortedMap<String, byte[]> copy = new TreeMap<>();
    files.forEach(
        (name, bytes) -> {
          if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a relative ASCII name: " + name);
          }
          copy.put(name, bytes.clone());
        });
    return new Folder(copy);
  }

  /**
   * Reads a folder from disk, without following links.
   *
   * @throws RefusedFolder if it holds links, foreign names or too much
   * @throws UncheckedIOException if it cannot be read
   */
  public static Folder read(Path root) {
    Problems problems = new Problems();
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(p -> !Files.isDirectory(p, NOFOLLOW_LINKS)).toList()) {
        String name = root.relativize(path).toString().replace(File.separatorChar, '/');
        if (!Files.isRegularFile(path, NOFOLLOW_LINKS) || !NAME.matcher(name).matches()) {
          problems.add(
              "folder", new Words("不是普通文件或文件名不合格：" + name, "foreign file or name: " + name));
        } else if (files.size() >= MOST_FILES || Files.size(path) > MOST_BYTES) {
          problems.add("folder", new Words("文件过多或过大：" + name, "too many or too large: " + name));
          break;
        } else {
          files.put(name, Files.readAllBytes(path));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    problems.refuseIfAny();
    return new Folder(files);
  }

  /**
   * Writes every file under a folder on disk, which is made where it is missing.
   *
   * @throws UncheckedIOException if a file exists already or cannot be written
   */
  public void writeTo(Path root) {
    try {
      Files.createDirectories(root);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path path = root.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue(), StandardOpenOption.CREATE_NEW);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names in the order of their bytes. */
  public SortedSet<String> names() {
    return new TreeSet<>(files.keySet());
  }

  /** A copy of all files by name. */
  public SortedMap<String, byte[]> map() {
    SortedMap<String, byte[]> copy = new TreeMap<>();
    files.forEach((name, bytes) -> copy.put(name, bytes.clone()));
    return copy;
  }

  /** Whether there is a file of this name. */
  public boolean has(String name) {
    return files.containsKey(name);
  }

  /**
   * The content of a file.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  public byte[] bytes(String name) {
    if (!has(name)) {
      throw new IllegalArgumentException("no such file: " + name);
    }
    return files.get(name).clone();
  }

  /**
   * The content of a file, to be read from its beginning.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  InputStream stream(String name) {
    if (!has(name)) {
      throw new IllegalArgumentException("no such file: " + name);
    }
    return new ByteArrayInputStream(files.get(name));
  }

  /** The files whose names begin with the prefix, named by what follows it. */
  public Folder under(String prefix) {
    SortedMap<String, byte[]> part = new TreeMap<>();
    files.forEach(
        (name, bytes) -> {
          if (name.startsWith(prefix) && name.length() > prefix.length()) {
            part.put(name.substring(prefix.length()), bytes);
          }
        });
    return new Folder(part);
  }

  /** The same files, each named with the prefix before it. */
  public Folder prefixed(String prefix) {
    SortedMap<String, byte[]> part = new TreeMap<>();
    files.forEach((name, bytes) -> part.put(prefix + name, bytes));
    return new Folder(part);
  }

  /**
   * The files of both folders.
   *
   * @throws IllegalArgumentException if a name stands in both
   */
  public Folder and(Folder other) {
    SortedMap<String, byte[]> both = new TreeMap<>(files);
    other.files.forEach(
        (name, bytes) -> {
          if (both.put(name, bytes) != null) {
            throw new IllegalArgumentException("stands in both folders: " + name);
          }
        });
    return new Folder(both);
  }

  /** The files but the one of this name. */
  public Folder without(String name) {
    SortedMap<String, byte[]> rest = new TreeMap<>(files);
    rest.remove(name);
    return new Folder(rest);
  }

  /** The files and one more. */
  public Folder with(String name, byte[] bytes) {
    return and(Folder.of(Map.of(name, bytes)));
  }
}
