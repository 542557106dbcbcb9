package mingqian.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingqian.draw.LedgerHead;
import mingqian.terms.Digest;

/**
 * What of the ledger goes with a draw 账本摘录, {@code ledger.txt}: its lines with the proof of each,
 * proofs that earlier states are the beginning of the last one, and the signed checkpoint. Blocks
 * are parted by empty lines; the checkpoint comes last.
 *
 * @param entries the lines, in the order of the ledger
 * @param growth paths from earlier states to the checkpoint
 * @param signed the checkpoint that all of it leads to
 */
public record LedgerExtract(
    List<Entry> entries, Map<LedgerHead, List<Digest>> growth, SignedCheckpoint signed) {
  private static final String LEAF = "leaf ";
  private static final String FROM = "from ";

  /** Keeps its own copies. */
  public LedgerExtract {
    entries = List.copyOf(entries);
    growth = Map.copyOf(growth);
  }

  /**
   * A line with its proof.
   *
   * @param position from 0
   * @param leaf the line
   * @param path the hashes that lead to the root, the lowest first
   */
  public record Entry(long position, Leaf leaf, List<Digest> path) {
    /** Keeps its own copy of the path. */
    public Entry {
      path = List.copyOf(path);
    }
  }

  /** The head that everything leads to. */
  public LedgerHead head() {
    return signed.checkpoint().head();
  }

  /** The only entry of a kind. */
  public Optional<Entry> only(Leaf.Kind kind) {
    List<Entry> found = entries.stream().filter(each -> each.leaf().kind() == kind).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Reads the file; {@link IllegalArgumentException} for another form. */
  public static LedgerExtract parse(String text) {
    List<Entry> entries = new ArrayList<>();
    Map<LedgerHead, List<Digest>> growth = new LinkedHashMap<>();
    String rest = text;
    while (rest.startsWith(LEAF) || rest.startsWith(FROM)) {
      int gap = rest.indexOf("\n\n");
      if (gap < 0) {
        throw new IllegalArgumentException("the checkpoint is missing");
      }
      List<String> block = rest.substring(0, gap).lines().toList();
      List<Digest> path = block.subList(1, block.size()).stream().map(LedgerExtract::hash).toList();
      if (rest.startsWith(LEAF)) {
        entries.add(entry(block.get(0), path));
      } else {
        growth.put(LedgerHead.parse(block.get(0).substring(FROM.length())), path);
      }
      rest = rest.substring(gap + 2);
    }
    return new LedgerExtract(entries, growth, SignedCheckpoint.parse(rest));
  }

  private static Entry entry(String line, List<Digest> path) {
    List<String> words = Arrays.asList(line.split(" ", -1));
    if (words.size() != 3) {
      throw new IllegalArgumentException("not a leaf with its position: " + line);
    }
    return new Entry(Long.parseLong(words.get(1)), Leaf.parse(words.get(2)), path);
  }

  private static Digest hash(String base64) {
    return new Digest(HexFormat.of().formatHex(Base64.getDecoder().decode(base64)));
  }

  /** The file. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Entry entry : entries) {
      text.append(LEAF)
          .append(entry.position())
          .append(' ')
          .append(entry.leaf().line())
          .append('\n');
      append(text, entry.path());
    }
    growth.keySet().stream()
        .sorted(Comparator.comparingLong(LedgerHead::size).thenComparing(LedgerHead::root))
        .forEach(
            head -> {
              text.append(FROM).append(head).append('\n');
              append(text, growth.get(head));
            });
    return text.append(signed.text()).toString();
  }

  private static void append(StringBuilder text, List<Digest> path) {
    path.forEach(hash -> text.append(Checkpoint.base64(hash)).append('\n'));
    text.append('\n');
  }
}
