package mingqian.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import mingqian.terms.Digest;

/**
 * The tree over the hashes of the leaves 默克尔树 (RFC 6962, 2.1): its root, and the proofs that a leaf
 * stands in it or that a smaller tree is its beginning. All of it is recomputed from the leaves.
 */
public final class MerkleTree {
  private static final HexFormat HEX = HexFormat.of();
  private static final byte NODE_PREFIX = 1;

  private final List<Digest> leaves;

  /** The tree over these hashes of leaves, in their order. */
  public MerkleTree(List<Digest> leaves) {
    this.leaves = List.copyOf(leaves);
  }

  /** How many leaves. */
  public long size() {
    return leaves.size();
  }

  /** The root; of the empty tree the digest of nothing. */
  public Digest root() {
    return root(leaves);
  }

  /** The tree over the first leaves. */
  public MerkleTree first(int size) {
    return new MerkleTree(leaves.subList(0, size));
  }

  /** The hashes that lead from the leaf to the root, the lowest first (RFC 6962, 2.1.1). */
  public List<Digest> inclusion(int position) {
    if (position < 0 || position >= leaves.size()) {
      throw new IllegalArgumentException("no leaf " + position + " of " + leaves.size());
    }
    List<Digest> path = new ArrayList<>();
    List<Digest> part = leaves;
    int at = position;
    while (part.size() > 1) {
      int left = split(part.size());
      List<Digest> first = part.subList(0, left);
      List<Digest> rest = part.subList(left, part.size());
      path.add(root(at < left ? rest : first));
      part = at < left ? first : rest;
      at = at < left ? at : at - left;
    }
    Collections.reverse(path);
    return path;
  }

  /** The hashes that lead from the root of the first leaves to this one (RFC 6962, 2.1.2). */
  public List<Digest> consistency(int earlier) {
    if (earlier < 0 || earlier > leaves.size()) {
      throw new IllegalArgumentException("no size " + earlier + " of " + leaves.size());
    }
    List<Digest> path = new ArrayList<>();
    if (earlier == 0 || earlier == leaves.size()) {
      return path;
    }
    List<Digest> part = leaves;
    int size = earlier;
    boolean whole = true;
    while (size != part.size()) {
      int left = split(part.size());
      List<Digest> first = part.subList(0, left);
      List<Digest> rest = part.subList(left, part.size());
      if (size <= left) {
        path.add(root(rest));
        part = first;
      } else {
        path.add(root(first));
        part = rest;
        size -= left;
        whole = false;
      }
    }
    if (!whole) {
      path.add(root(part));
    }
    Collections.reverse(path);
    return path;
  }

  static Digest node(Digest left, Digest right) {
    byte[] bytes = new byte[1 + 32 + 32];
    bytes[0] = NODE_PREFIX;
    System.arraycopy(HEX.parseHex(left.value()), 0, bytes, 1, 32);
    System.arraycopy(HEX.parseHex(right.value()), 0, bytes, 33, 32);
    return Digest.of(bytes);
  }

  private static Digest root(List<Digest> leaves) {
    if (leaves.isEmpty()) {
      return Digest.of("");
    }
    if (leaves.size() == 1) {
      return leaves.get(0);
    }
    int left = split(leaves.size());
    return node(root(leaves.subList(0, left)), root(leaves.subList(left, leaves.size())));
  }

  /** The largest power of two below the size, which is at least 2. */
  private static int split(int size) {
    return Integer.highestOneBit(size - 1);
  }
}
