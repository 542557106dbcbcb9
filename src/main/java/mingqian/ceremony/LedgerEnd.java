package mingqian.ceremony;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingqian.ledger.Frontier;
import mingqian.ledger.SignedCheckpoint;
import mingqian.terms.Digest;

/** The end of the ledger 账本末端, where the next line is added; one row. */
@Entity
@Table(name = "ledger_end")
class LedgerEnd {
  static final short ONLY = 1;

  @Id private short id;

  private long size;
  private String peaks;
  private String checkpoint;

  /** For the persistence provider. */
  protected LedgerEnd() {}

  Frontier frontier() {
    return new Frontier(
        size, Stream.of(peaks.split(" ")).filter(p -> !p.isEmpty()).map(Digest::new).toList());
  }

  /** The last state that was signed; empty before the first line. */
  Optional<SignedCheckpoint> checkpoint() {
    return Optional.ofNullable(checkpoint).map(SignedCheckpoint::parse);
  }

  void advance(Frontier grown, SignedCheckpoint signed) {
    size = grown.size();
    peaks = grown.peaks().stream().map(Digest::value).collect(Collectors.joining(" "));
    checkpoint = signed.text();
  }
}
