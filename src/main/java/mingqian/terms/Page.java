package mingqian.terms;

import java.util.List;

/**
 * One page of a long list 一页.
 *
 * @param <T> what a row is
 * @param rows the rows in order, at most the size of the slice
 * @param slice which part of the list it is
 * @param total how many rows the whole list has
 */
public record Page<T>(List<T> rows, Slice slice, long total) {
  /** Keeps its own copy of the rows. */
  public Page {
    rows = List.copyOf(rows);
  }

  /** How many pages the list has, at least 1. */
  public long pages() {
    return Math.max(1, (total + slice.size() - 1) / slice.size());
  }

  /** Whether rows follow after this page. */
  public boolean hasNext() {
    return slice.number() < pages();
  }
}
