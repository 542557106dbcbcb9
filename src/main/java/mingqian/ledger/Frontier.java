package mingqian.ledger;

import java.util.ArrayList;
import java.util.List;
import mingqian.draw.LedgerHead;
import mingqian.terms.Digest;

/**
 * The right edge of a tree 树前沿: what is needed to append a leaf without reading the others.
 *
 * @param size how many leaves, 0 or more
 * @param peaks the roots of the whole subtrees, the largest first, one for each bit of the size
 */
public record Frontier(long size, List<Digest> peaks) {
  /** The edge of the empty tree. */
  public static final Frontier EMPTY = new Frontier(0, List.of());

  /** Refuses another number of peaks than the size has bits. */
  public Frontier {
    peaks = List.copyOf(peaks);
    if (size < 0 || Long.bitCount(size) != peaks.size()) {
      throw new IllegalArgumentException(peaks.size() + " peaks do not make " + size + " leaves");
    }
  }

  /** The edge with one leaf more. */
  public Frontier and(Digest leaf) {
    List<Digest> grown = new ArrayList<>(peaks);
    Digest whole = leaf;
    for (long rest = size; (rest & 1) == 1; rest >>= 1) {
      whole = MerkleTree.node(grown.remove(grown.size() - 1), whole);
    }
    grown.add(whole);
    return new Frontier(size + 1, grown);
  }

  /** Size and root. */
  public LedgerHead head() {
    if (peaks.isEmpty()) {
      return LedgerHead.EMPTY;
    }
    Digest root = peaks.get(peaks.size() - 1);
    for (int i = peaks.size() - 2; i >= 0; i--) {
      root = MerkleTree.node(peaks.get(i), root);
    }
    return new LedgerHead(size, root);
  }
}
