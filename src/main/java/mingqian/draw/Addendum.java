package mingqian.draw;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import mingqian.terms.Digest;
import mingqian.terms.DrawId;
import mingqian.terms.Words;

/**
 * A sealed addendum 补充封存 to the lists of a draw: further inspectors and days, with which the
 * targets that have no day are drawn teams and days once more. Its files never change. Immutable.
 */
public final class Addendum {
  private final Folder files;
  private final Notice notice;
  private final Further further;

  private Addendum(Folder files, Notice notice, Further further) {
    this.files = files;
    this.notice = notice;
    this.further = further;
  }

  /**
   * What an addendum is about 补充公告, its {@code notice.csv}.
   *
   * @param draw whose lists it supplements
   * @param number from 1 within the draw, without gaps
   * @param previous the seal of the addendum before, of the draw for the first
   * @param timing when things are and may be
   */
  public record Notice(DrawId draw, int number, Digest previous, Timing timing) {}

  /**
   * When things are and may be.
   *
   * @param after the counter of the last change before the addendum, 0 for none
   * @param from the first day on which those without a day may be visited, inclusive
   * @param discloseAfter the day of disclosure from now on, after every further day
   * @param sealedAt the moment of sealing, whole seconds
   */
  public record Timing(int after, LocalDate from, LocalDate discloseAfter, Instant sealedAt) {}

  /** Seals an addendum; whether it fits the draw is asked by {@link Addenda}. */
  public static Addendum compose(Notice notice, Further further) {
    Folder parts = further.folder().with(Sheets.NOTICE.name(), AddendumNotice.write(notice));
    return new Addendum(parts.with(Sums.NAME, Sums.of(parts)), notice, further);
  }

  /** The addendum of a folder, or nothing with the problems noted. */
  static Optional<Addendum> read(Folder files, Problems problems) {
    Folder covered = files.without(Sums.NAME);
    if (files.has(Sums.NAME)) {
      Sums.check(covered, Sums.NAME, files.bytes(Sums.NAME), problems);
    } else {
      problems.add(Sums.NAME, new Words("文件缺失", "the file is missing"));
    }
    for (String name : covered.names()) {
      if (!name.equals(Sheets.NOTICE.name()) && !Further.FILES.contains(name)) {
        problems.add(name, new Words("多余的文件", "a file that does not belong here"));
      }
    }
    Optional<Notice> notice = AddendumNotice.read(files, problems);
    Further further = Further.read(files, problems);
    return problems.none()
        ? notice.map(known -> new Addendum(files, known, further))
        : Optional.empty();
  }

  /** The folder of the files of an addendum in a disclosed folder, with the slash at its end. */
  public static String folder(int number) {
    return "addendum-" + number + "/";
  }

  /** Its seal 补充封存摘要: the digest of the sums. */
  public Digest seal() {
    return Digest.of(files.bytes(Sums.NAME));
  }

  /** All files, the sums included. */
  public Folder files() {
    return files;
  }

  public Notice notice() {
    return notice;
  }

  public Further further() {
    return further;
  }
}
