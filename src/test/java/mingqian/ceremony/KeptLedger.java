package mingqian.ceremony;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import mingqian.access.AuditTrail;
import mingqian.inspection.Fired;
import mingqian.office.Mode;
import mingqian.office.Office;

/** The ledger of an office under test that no container has made. */
public final class KeptLedger {
  private KeptLedger() {}

  /** In the entities' transaction, beside no audit trail; the key lies in the folder. */
  public static LedgerBook of(EntityManager entities, Path data, Clock clock) {
    LedgerBook book = new LedgerBook();
    book.database = entities;
    book.signer = new LedgerSigner();
    book.signer.office = new Office(Mode.TRAINING, data, data, data, data);
    book.trail = new NoTrail();
    book.grown = new Fired<>(grown -> {});
    book.clock = clock;
    return book;
  }

  private static final class NoTrail extends AuditTrail {
    @Override
    public void holdEnd() {
      // Nobody else adds entries here.
    }
  }
}
