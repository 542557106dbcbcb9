package mingqian.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingqian.draw.LedgerHead;
import mingqian.ledger.Frontier;
import mingqian.ledger.Leaf;
import mingqian.ledger.SignedCheckpoint;
import mingqian.office.Office;
import mingqian.office.PublicFolder;

/**
 * Puts the ledger under the exports 账本上架: its key, its lines in files of a thousand, and the last
 * signed checkpoint. Before a checkpoint is put there, its root is reckoned anew from the lines:
 * one that they do not lead to is never published.
 */
@ApplicationScoped
public class ShelveLedger {
  private static final int LINES = 1_000;
  private static final String CHECKPOINT = "checkpoint.txt";

  @Inject LedgerBook book;
  @Inject LedgerSigner signer;
  @Inject Office office;

  private final AtomicReference<LedgerHead> shelved = new AtomicReference<>(LedgerHead.EMPTY);

  /** Publishes what has been added since this node looked last; the checkpoint comes last. */
  @Transactional
  public void tidy() {
    SignedCheckpoint signed = book.checkpoint();
    LedgerHead head = signed.checkpoint().head();
    PublicFolder folder = new PublicFolder(office.exports().resolve("ledger"));
    if (head.equals(shelved.get()) && !folder.trace(CHECKPOINT).isEmpty()) {
      return;
    }
    LedgerHead reckoned = reckoned(head.size());
    if (!reckoned.equals(head)) {
      throw new IllegalStateException("the ledger: expected " + head + ", found " + reckoned);
    }
    for (long first = 0; first < head.size(); first += LINES) {
      folder.put(
          String.format(Locale.ROOT, "lines-%06d.txt", first / LINES),
          bytes(
              leaves(first, head.size())
                  .map(leaf -> leaf.line() + "\n")
                  .collect(Collectors.joining())));
    }
    folder.put("key.txt", bytes(signer.key().text() + "\n"));
    folder.put(CHECKPOINT, bytes(signed.text()));
    shelved.set(head);
  }

  /** From the lines as they stand, not from what was kept of them. */
  private LedgerHead reckoned(long size) {
    Frontier edge = Frontier.EMPTY;
    while (edge.size() < size) {
      List<Leaf> leaves = leaves(edge.size(), size).toList();
      if (leaves.isEmpty()) {
        break;
      }
      for (Leaf leaf : leaves) {
        edge = edge.and(leaf.hash());
      }
    }
    return edge.head();
  }

  private Stream<Leaf> leaves(long first, long size) {
    int most = Math.toIntExact(Math.min(LINES, size - first));
    return book.lines(first, most).stream().map(LedgerLine::leaf);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
