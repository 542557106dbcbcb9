package mingqian.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mingqian.draw.LedgerHead;
import mingqian.terms.Digest;
import org.junit.jupiter.api.Test;

/** Roots by the known answers of RFC 6962 implementations (transparency-dev/merkle, testonly). */
class LedgerTreeTest {
  private static final List<Digest> LEAVES =
      Stream.of(
              "",
              "00",
              "10",
              "2021",
              "3031",
              "40414243",
              "5051525354555657",
              "606162636465666768696a6b6c6d6e6f")
          .map(hex -> Leaf.hash(HexFormat.of().parseHex(hex)))
          .toList();
  private static final List<String> ROOTS =
      List.of(
          "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
          "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
          "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
          "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
          "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
          "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
          "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

  @Test
  void roots_are_those_of_the_known_answers_whole_or_grown_leaf_by_leaf() {
    Frontier edge = Frontier.EMPTY;
    for (int size = 0; size <= LEAVES.size(); size++) {
      assertThat(new MerkleTree(LEAVES.subList(0, size)).root().value()).isEqualTo(ROOTS.get(size));
      assertThat(edge.head()).isEqualTo(head(size));
      if (size < LEAVES.size()) {
        edge = edge.and(LEAVES.get(size));
      }
    }
  }

  @Test
  void every_leaf_of_every_tree_is_proved_and_nothing_else_is() {
    List<Digest> leaves = many(33);
    for (int size = 1; size <= leaves.size(); size++) {
      MerkleTree tree = new MerkleTree(leaves.subList(0, size));
      LedgerHead head = new LedgerHead(size, tree.root());
      for (int at = 0; at < size; at++) {
        List<Digest> path = tree.inclusion(at);
        assertThat(Proofs.included(leaves.get(at), at, path, head)).isTrue();
        assertThat(Proofs.included(Digest.of("other"), at, path, head)).isFalse();
        assertThat(Proofs.included(leaves.get(at), at + 1, path, head)).isFalse();
        assertThat(Proofs.included(leaves.get(at), at, longer(path), head)).isFalse();
        for (int i = 0; i < path.size(); i++) {
          assertThat(Proofs.included(leaves.get(at), at, spoiled(path, i), head)).isFalse();
          assertThat(Proofs.included(leaves.get(at), at, shorter(path, i), head)).isFalse();
        }
      }
    }
  }

  @Test
  void every_tree_is_the_beginning_of_every_later_one_and_of_no_other() {
    List<Digest> leaves = many(33);
    MerkleTree all = new MerkleTree(leaves);
    for (int later = 0; later <= leaves.size(); later++) {
      MerkleTree tree = all.first(later);
      LedgerHead now = new LedgerHead(later, tree.root());
      for (int earlier = 0; earlier <= later; earlier++) {
        LedgerHead before = new LedgerHead(earlier, all.first(earlier).root());
        List<Digest> path = tree.consistency(earlier);
        assertThat(Proofs.consistent(before, now, path)).as("%d %d", earlier, later).isTrue();
        LedgerHead other = new LedgerHead(earlier, Digest.of("other"));
        assertThat(Proofs.consistent(other, now, path)).as("%d %d", earlier, later).isFalse();
        assertThat(Proofs.consistent(before, now, longer(path))).isFalse();
        for (int i = 0; i < path.size(); i++) {
          assertThat(Proofs.consistent(before, now, spoiled(path, i))).isFalse();
          assertThat(Proofs.consistent(before, now, shorter(path, i))).isFalse();
        }
      }
      LedgerHead longer = new LedgerHead(later + 1, Digest.of("later"));
      assertThat(Proofs.consistent(longer, now, List.of())).isFalse();
    }
  }

  @Test
  void there_is_no_proof_of_what_is_not_there() {
    MerkleTree tree = new MerkleTree(LEAVES);
    for (int wrong : new int[] {-1, LEAVES.size()}) {
      assertThatThrownBy(() -> tree.inclusion(wrong)).isInstanceOf(IllegalArgumentException.class);
    }
    for (int wrong : new int[] {-1, LEAVES.size() + 1}) {
      assertThatThrownBy(() -> tree.consistency(wrong))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> new Frontier(3, LEAVES.subList(0, 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static LedgerHead head(int size) {
    return new LedgerHead(size, new Digest(ROOTS.get(size)));
  }

  private static List<Digest> many(int size) {
    return IntStream.range(0, size).mapToObj(i -> Digest.of("leaf " + i)).toList();
  }

  private static List<Digest> spoiled(List<Digest> path, int at) {
    List<Digest> other = new ArrayList<>(path);
    other.set(at, Digest.of("spoiled"));
    return other;
  }

  private static List<Digest> shorter(List<Digest> path, int at) {
    List<Digest> other = new ArrayList<>(path);
    other.remove(at);
    return other;
  }

  private static List<Digest> longer(List<Digest> path) {
    List<Digest> other = new ArrayList<>(path);
    other.add(Digest.of("more"));
    return other;
  }
}
