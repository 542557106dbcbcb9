package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import mingqian.access.AuditEntry;
import mingqian.access.AuditTrail;
import mingqian.access.ChainBreak;

/** The audit trail on the console 审计轨迹页: page by page, the newest first, and its check. */
@Named
@RequestScoped
public class AuditDesk {
  private static final int PAGE = 50;

  @Inject private AuditTrail trail;
  @Inject private Answers answers;

  private Optional<Long> before = Optional.empty();
  private Optional<List<AuditEntry>> entries = Optional.empty();

  /** The entries of the page. */
  public List<AuditEntry> getEntries() {
    if (entries.isEmpty()) {
      entries = Optional.of(trail.before(before.orElse(Long.MAX_VALUE), PAGE));
    }
    return entries.get();
  }

  /** Whether older entries follow. */
  public boolean isOlder() {
    return getOldest() > 1;
  }

  /** The number of the oldest entry of the page; 0 where there is none. */
  public long getOldest() {
    List<AuditEntry> shown = getEntries();
    return shown.isEmpty() ? 0 : shown.get(shown.size() - 1).number();
  }

  /** Whether the page is the newest. */
  public boolean isNewest() {
    return before.isEmpty();
  }

  /** Checks the whole chain and says what was found. */
  public void check() {
    Optional<ChainBreak> broken = trail.check();
    broken.ifPresentOrElse(
        at -> answers.refused("audit.broken", at.number(), at.expected(), at.found()),
        () -> answers.done("audit.whole"));
  }

  public Long getBefore() {
    return before.orElse(null);
  }

  public void setBefore(Long number) {
    before = Optional.ofNullable(number);
  }
}
