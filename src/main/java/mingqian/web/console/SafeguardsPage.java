package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import mingqian.access.LoggedIn;
import mingqian.access.Role;
import mingqian.ceremony.AuditorKey;
import mingqian.ceremony.AuditorKeys;
import mingqian.ceremony.Draw;
import mingqian.ceremony.DrawBook;
import mingqian.ceremony.LedgerBook;
import mingqian.ceremony.LedgerCopies;
import mingqian.ceremony.LedgerCopy;
import mingqian.ceremony.LockedNonce;
import mingqian.ceremony.Proof;
import mingqian.ceremony.RestoreNonce;
import mingqian.draw.Nonce;
import mingqian.terms.DrawId;
import mingqian.terms.Outcome;

/**
 * What keeps a draw to its one try 抽取保全页: copies of the ledger outside, and the auditor's key with
 * which a nonce can be opened when the service's own key is lost.
 */
@Named
@RequestScoped
public class SafeguardsPage {
  private static final String NUMBER = "[0-9]{1,9}";

  @Inject private LedgerCopies copies;
  @Inject private LedgerBook ledger;
  @Inject private AuditorKeys keys;
  @Inject private RestoreNonce restoreNonce;
  @Inject private DrawBook draws;
  @Inject private LoggedIn loggedIn;
  @Inject private Answers answers;

  private String size = "";
  private String kind = LedgerCopy.Kind.MINUTES.name();
  private String place = "";
  private String pem = "";
  private String draw = "";
  private String nonce = "";
  private Optional<List<Draw>> locked = Optional.empty();

  /** Whether the person is the auditor, who alone uploads keys and restores nonces. */
  public boolean isAuditor() {
    return loggedIn.person().is(Role.AUDITOR);
  }

  /** Every copy. */
  public List<LedgerCopy> getCopies() {
    return copies.all();
  }

  /** The kinds of copies. */
  public List<LedgerCopy.Kind> getKinds() {
    return Arrays.asList(LedgerCopy.Kind.values());
  }

  /** Records a copy. */
  public String record() {
    boolean known = getKinds().stream().anyMatch(one -> one.name().equals(kind));
    if (!size.strip().matches(NUMBER) || !known) {
      answers.refused("safeguards.crooked");
      return "";
    }
    LedgerCopy.Made made = new LedgerCopy.Made(LedgerCopy.Kind.valueOf(kind), place);
    return tell(copies.record(Long.parseLong(size.strip()), made, loggedIn.person()));
  }

  /** The key in force. */
  public Optional<AuditorKey> getKey() {
    return keys.inForce();
  }

  /** Takes a key into force. */
  public String keep() {
    return tell(keys.keep(pem, loggedIn.person()));
  }

  /** The undisclosed draws whose nonce the auditor can open; for nobody else. */
  public List<Draw> getLocked() {
    if (locked.isEmpty()) {
      locked =
          Optional.of(
              draws.sealed().stream()
                  .filter(one -> isAuditor() && one.times().disclosedAt().isEmpty())
                  .filter(one -> one.proof().flatMap(Proof::auditorNonce).isPresent())
                  .toList());
    }
    return locked.get();
  }

  /** The command that opens the nonce of a draw. */
  public String command(Draw one) {
    byte[] nonceOfIt = one.proof().flatMap(Proof::auditorNonce).orElseThrow();
    return LockedNonce.command(Base64.getEncoder().encodeToString(nonceOfIt));
  }

  /** Restores a nonce. */
  public String restore() {
    String opened = nonce.strip();
    if (!draw.strip().matches("[0-9A-Za-z-]{1,32}") || !opened.matches("[0-9a-f]{64}")) {
      answers.refused("safeguards.badNonce");
      return "";
    }
    return tell(
        restoreNonce.restore(new DrawId(draw.strip()), new Nonce(opened), loggedIn.person()));
  }

  private String tell(Outcome outcome) {
    answers.show(outcome);
    if (outcome instanceof Outcome.Refused) {
      return "";
    }
    answers.keep();
    return "safeguards?faces-redirect=true";
  }

  /** As many lines as the ledger has now, unless something was typed. */
  public String getSize() {
    return size.isEmpty() ? Long.toString(ledger.checkpoint().checkpoint().head().size()) : size;
  }

  public void setSize(String typed) {
    size = Choice.text(typed);
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String picked) {
    kind = Choice.text(picked);
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String typed) {
    place = Choice.text(typed);
  }

  public String getPem() {
    return pem;
  }

  public void setPem(String typed) {
    pem = Choice.text(typed);
  }

  public String getDraw() {
    return draw;
  }

  public void setDraw(String typed) {
    draw = Choice.text(typed);
  }

  /** Never given back to a page. */
  public String getNonce() {
    return "";
  }

  public void setNonce(String typed) {
    nonce = Choice.text(typed);
  }
}
