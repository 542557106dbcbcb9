package mingqian.ceremony;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Why a draw is void 作废. */
@Embeddable
public class Voiding {
  @Column(name = "void_ground")
  String ground;

  @Column(name = "voided_by")
  String by;

  @Column(name = "voided_at")
  OffsetDateTime at;

  /** For the persistence provider and the draw. */
  protected Voiding() {}

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
