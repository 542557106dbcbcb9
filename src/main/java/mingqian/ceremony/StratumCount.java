package mingqian.ceremony;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import mingqian.draw.Stratum;
import mingqian.terms.Library;

/** The numbers of one stratum 分层数量. */
@Embeddable
public class StratumCount {
  private String name;

  @Enumerated(EnumType.STRING)
  private Library library;

  private int rate;
  private int frame;
  private int quota;

  @Column(name = "reserve")
  private int reserve;

  /** For the persistence provider. */
  protected StratumCount() {}

  StratumCount(Stratum stratum) {
    name = stratum.name();
    library = stratum.library();
    rate = stratum.rate().orElseThrow();
    frame = stratum.frame();
    quota = stratum.quota();
    reserve = stratum.reserve();
  }

  public String name() {
    return name;
  }

  public Library library() {
    return library;
  }

  /** In 1/10,000. */
  public int rate() {
    return rate;
  }

  /** How many can be drawn. */
  public int frame() {
    return frame;
  }

  /** How many are drawn. */
  public int quota() {
    return quota;
  }

  /** How many wait behind them. */
  public int reserve() {
    return reserve;
  }
}
