package mingqian.ceremony;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Why a draw is void 作废. */
@Embeddable
public class Voiding {
  @Column(name = "void_ground")
  private String ground;

  @Column(name = "voided_by")
  private String by;

  @Column(name = "voided_at")
  private OffsetDateTime at;

  /** For the persistence provider. */
  protected Voiding() {}

  Voiding(String ground, Draw.Deed deed) {
    this.ground = ground;
    by = deed.by();
    at = deed.utc();
  }

  /** The ground, public. */
  public String ground() {
    return ground;
  }

  /** The name of the actor who approved it. */
  public String by() {
    return by;
  }

  public Instant at() {
    return at.toInstant();
  }
}
