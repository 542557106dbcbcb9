package mingqian.draw;

import java.nio.file.Path;
import java.util.Optional;
import mingqian.terms.Digest;
import mingqian.terms.Words;

/**
 * The sealed folder 封存文件夹: everything the draw depends on, in bytes that never change again.
 * Immutable; there is none that breaks a rule of its form.
 */
public final class SealedFolder {
  static final String RULES = "rules/";

  private final Folder files;
  private final Notice notice;
  private final Lists lists;

  private SealedFolder(Folder files, Notice notice, Lists lists) {
    this.files = files;
    this.notice = notice;
    this.lists = lists;
  }

  /**
   * Seals a draw.
   *
   * @param notice its regulation is that of the rules
   * @param lists in any order of rows
   * @param rules the rule files in force, byte for byte, by plain names such as {@code windows.csv}
   * @throws RefusedFolder if the parts contradict each other, with every reason
   */
  public static SealedFolder compose(Notice notice, Lists lists, Folder rules) {
    Folder parts =
        lists.folder().and(rules.prefixed(RULES)).with(Sheets.NOTICE.name(), notice.bytes());
    return parse(parts.with(Sums.NAME, Sums.of(parts)));
  }

  /**
   * Reads the files of a sealed folder and checks every rule of their form.
   *
   * @throws RefusedFolder with every reason
   */
  public static SealedFolder parse(Folder files) {
    Problems problems = new Problems();
    Folder covered = files.without(Sums.NAME);
    if (files.has(Sums.NAME)) {
      Sums.check(covered, Sums.NAME, files.bytes(Sums.NAME), problems);
    } else {
      problems.add(Sums.NAME, new Words("文件缺失", "the file is missing"));
    }
    Optional<Notice> notice = NoticeFile.read(files, problems);
    Lists lists = Lists.read(files, problems);
    notice.ifPresent(known -> Consistency.check(known, lists, covered, problems));
    problems.refuseIfAny();
    return new SealedFolder(files, notice.orElseThrow(), lists);
  }

  /**
   * Reads a sealed folder from disk.
   *
   * @throws RefusedFolder with every reason
   * @throws java.io.UncheckedIOException if it cannot be read
   */
  public static SealedFolder read(Path root) {
    return parse(Folder.read(root));
  }

  /** Writes the folder to disk; see {@link Folder#writeTo(Path)}. */
  public void writeTo(Path root) {
    files.writeTo(root);
  }

  /**
   * The digest of the rules in force, as the notice cites it: over their lines of the sums.
   *
   * @param rules by plain names such as {@code windows.csv}
   */
  public static Digest regulationOf(Folder rules) {
    return Digest.of(Sums.of(rules.prefixed(RULES)));
  }

  /** The seal 封存摘要: the digest of the sums. */
  public Digest seal() {
    return Digest.of(files.bytes(Sums.NAME));
  }

  /** All files, the sums included. */
  public Folder files() {
    return files;
  }

  /** The rule files by plain names. */
  public Folder rules() {
    return files.under(RULES);
  }

  /** The notice. */
  public Notice notice() {
    return notice;
  }

  /** The lists. */
  public Lists lists() {
    return lists;
  }
}
