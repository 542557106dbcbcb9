package mingqian.ledger;

import java.util.List;
import mingqian.draw.LedgerHead;
import mingqian.terms.Digest;

/** Checks what a ledger proves 证明核验 from roots and hashes alone (RFC 9162, 2.1.3.2 and 2.1.4.2). */
public final class Proofs {
  private Proofs() {}

  /** Whether the path leads from a leaf at a position to the root of the head. */
  public static boolean included(Digest leaf, long position, List<Digest> path, LedgerHead head) {
    if (position < 0 || position >= head.size()) {
      return false;
    }
    long at = position;
    long last = head.size() - 1;
    Digest root = leaf;
    for (Digest other : path) {
      if (last == 0) {
        return false;
      }
      if ((at & 1) == 1 || at == last) {
        root = MerkleTree.node(other, root);
        while ((at & 1) == 0 && at != 0) {
          at >>= 1;
          last >>= 1;
        }
      } else {
        root = MerkleTree.node(root, other);
      }
      at >>= 1;
      last >>= 1;
    }
    return last == 0 && root.equals(head.root());
  }

  /** Whether the path shows the earlier tree to be the beginning of the later one. */
  public static boolean consistent(LedgerHead earlier, LedgerHead later, List<Digest> path) {
    if (earlier.size() > later.size()) {
      return false;
    }
    if (earlier.size() == 0 || earlier.size() == later.size()) {
      return path.isEmpty()
          && earlier.root().equals(earlier.size() == 0 ? Digest.of("") : later.root());
    }
    return grows(earlier, later, path);
  }

  private static boolean grows(LedgerHead earlier, LedgerHead later, List<Digest> path) {
    boolean power = (earlier.size() & (earlier.size() - 1)) == 0;
    if (path.isEmpty() && !power) {
      return false;
    }
    Digest start = power ? earlier.root() : path.get(0);
    long at = earlier.size() - 1;
    long last = later.size() - 1;
    while ((at & 1) == 1) {
      at >>= 1;
      last >>= 1;
    }
    Digest before = start;
    Digest after = start;
    for (Digest other : power ? path : path.subList(1, path.size())) {
      if (last == 0) {
        return false;
      }
      if ((at & 1) == 1 || at == last) {
        before = MerkleTree.node(other, before);
        after = MerkleTree.node(other, after);
        while ((at & 1) == 0 && at != 0) {
          at >>= 1;
          last >>= 1;
        }
      } else {
        after = MerkleTree.node(after, other);
      }
      at >>= 1;
      last >>= 1;
    }
    return last == 0 && before.equals(earlier.root()) && after.equals(later.root());
  }
}
