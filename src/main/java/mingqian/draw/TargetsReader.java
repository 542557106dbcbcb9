package mingqian.draw;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingqian.terms.Words;

/**
 * Reads {@code targets.csv} from its first byte to its last 名单通读, in memory that does not grow with
 * it, and lets every target take part in the draw of its stratum. A row that differs from the one
 * before in target and district only is read without making anything of it but its ticket; any
 * other is looked at as its {@linkplain TargetRow#COLUMNS columns} say. What is not canonical is
 * refused.
 */
final class TargetsReader {
  private static final int BUFFER = 1 << 16;
  private static final int LONGEST_ROW = 1 << 10;
  private static final int DISTRICT = 6;
  private static final int SHORTEST_ROW = 24;

  private final InputStream in;
  private final Map<String, LowestTickets> strata;
  private final byte[] buffer = new byte[BUFFER];
  private int end;
  private boolean ended;
  private int line = 1;

  /** Where the row before begins, and behind its stratum, its target and itself. */
  private int before;

  private int behindStratum;
  private int behindTarget;
  private int behindRow;

  private LowestTickets stratum;

  /** Where the targets of rows begin that are alike and have not taken part yet. */
  private final int[] starts = new int[BUFFER / SHORTEST_ROW];

  private TargetsReader(InputStream in, Map<String, LowestTickets> strata) {
    this.in = in;
    this.strata = strata;
  }

  /**
   * Reads to the end.
   *
   * @param strata the tickets of each stratum by its name
   * @throws RefusedFolder with the first thing that is not as it must be
   */
  static void read(InputStream in, Map<String, LowestTickets> strata) throws IOException {
    new TargetsReader(in, strata).read();
  }

  private void read() throws IOException {
    int at = withRow(header());
    while (at < end) {
      int behind = runOfAlike(at);
      at = withRow(behind > at ? behind : another(at));
    }
  }

  /** Reads on where the next row may not be there as a whole; returns where it now begins. */
  private int withRow(int at) throws IOException {
    return end - at < LONGEST_ROW && !ended ? refill(at) : at;
  }

  private int header() throws IOException {
    int at = refill(0);
    int next = behindLine(at);
    refuseFor(CanonicalFile.headerFault(Column.names(TargetRow.COLUMNS), text(at, next - 1)));
    return next;
  }

  /**
   * Whether a whole row is there that has the form of the one before and follows it. What is the
   * same in both is not looked at twice.
   */
  private boolean isLikeTheOneBefore(int at) {
    int length = behindRow - before;
    if (behindTarget == 0 || at + length > end) {
      return false;
    }
    int target = behindStratum - before;
    int comma = behindTarget - before;
    int district = comma + 1;
    int rest = district + DISTRICT;
    int differs = Arrays.mismatch(buffer, at, at + length, buffer, before, behindRow);
    return differs >= target
        && differs < comma
        && buffer[at + differs] > buffer[before + differs]
        && PackedTarget.fits(buffer, at + differs, at + comma, comma - target)
        && buffer[at + comma] == ','
        && isDistrict(at + district)
        && Arrays.equals(buffer, at + rest, at + length, buffer, before + rest, behindRow);
  }

  private boolean isDistrict(int at) {
    boolean digits = true;
    for (int i = at; i < at + DISTRICT; i++) {
      digits &= buffer[i] >= '0' && buffer[i] <= '9';
    }
    return digits;
  }

  /** Reads rows as long as each is like the one before; returns where that ends. */
  private int runOfAlike(int start) {
    int length = behindRow - before;
    int count = 0;
    int at = start;
    while (isLikeTheOneBefore(at)) {
      before += length;
      behindStratum += length;
      behindTarget += length;
      behindRow += length;
      starts[count++] = behindStratum;
      at = behindRow;
    }
    if (count > 0) {
      stratum.offer(buffer, starts, count, behindTarget - behindStratum);
      line += count;
    }
    return at;
  }

  private int another(int at) {
    line++;
    int next = behindLine(at);
    String text = text(at, next - 1);
    if (line > 2) {
      refuseFor(CanonicalFile.orderFault(text(before, behindRow - 1), text));
    }
    List<String> cells = CanonicalFile.cells(text);
    refuseFor(CanonicalFile.lineFault(text, cells, TargetRow.COLUMNS.size()));
    refuseFor(Column.fault(TargetRow.COLUMNS, cells));
    before = at;
    behindStratum = at + cells.get(0).length() + 1;
    behindTarget = behindStratum + cells.get(1).length();
    behindRow = next;
    stratum = strata.get(cells.get(0));
    if (stratum == null) {
      refuse(new Words("未知的 " + cells.get(0), "unknown: " + cells.get(0)));
    }
    starts[0] = behindStratum;
    stratum.offer(buffer, starts, 1, behindTarget - behindStratum);
    return next;
  }

  private int behindLine(int at) {
    int next = at;
    while (next < end && buffer[next] != '\n') {
      next++;
    }
    if (next == end) {
      refuse(
          end - at < LONGEST_ROW
              ? CanonicalFile.noLineFeed()
              : new Words("行过长", "the line is too long"));
    }
    return next + 1;
  }

  private String text(int from, int to) {
    return new String(buffer, from, to - from, StandardCharsets.ISO_8859_1);
  }

  /** Reads on behind what is there from the row before on; returns where {@code at} now is. */
  private int refill(int at) throws IOException {
    int moved = before;
    System.arraycopy(buffer, moved, buffer, 0, end - moved);
    end -= moved;
    before = 0;
    behindStratum -= moved;
    behindTarget -= moved;
    behindRow -= moved;
    int read = 0;
    while (end < BUFFER && read >= 0) {
      read = in.read(buffer, end, BUFFER - end);
      end += Math.max(read, 0);
    }
    ended = read < 0;
    return at - moved;
  }

  private void refuseFor(Optional<Words> fault) {
    if (fault.isPresent()) {
      refuse(fault.get());
    }
  }

  private void refuse(Words reason) {
    Problems problems = new Problems();
    problems.add(TargetRow.FILE, line, reason);
    problems.refuseIfAny();
  }
}
