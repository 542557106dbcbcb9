package mingqian.directory.sheet;

import java.util.List;

/**
 * What was read from a file 读取结果: the good rows, every fault, every repair.
 *
 * @param rows the rows without a fault, in the order of the file
 * @param faults all that is wrong, in the order of the file
 */
public record Reading<R>(
    SheetFacts facts, List<Line<R>> rows, List<RowFault> faults, List<Repair> repairs) {
  /** Copies the lists. */
  public Reading {
    rows = List.copyOf(rows);
    faults = List.copyOf(faults);
    repairs = List.copyOf(repairs);
  }
}
