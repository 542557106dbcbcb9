package mingqian.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import mingqian.plan.DrawOrderRow.Frame;
import mingqian.plan.DrawOrderRow.Share;
import mingqian.plan.DrawOrderRow.StratumRow;
import mingqian.terms.Library;
import mingqian.terms.RiskClass;

/** A stratum 分层 of a draw order: part of a library, drawn at one rate for the same matters. */
@Entity
@Table(name = "order_stratum")
public class OrderStratum {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "order_stratum_seq")
  @SequenceGenerator(
      name = "order_stratum_seq",
      sequenceName = "order_stratum_seq",
      allocationSize = 100)
  private long id;

  @Version private long version;

  @ManyToOne(optional = false)
  @JoinColumn(name = "order_id")
  private DrawOrder drawOrder;

  private String name;

  @Enumerated(EnumType.STRING)
  private Library library;

  private int rate;
  private int reserve;

  @ElementCollection
  @CollectionTable(name = "order_stratum_industry", joinColumns = @JoinColumn(name = "stratum_id"))
  @Column(name = "industry")
  private Set<String> industries = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "order_stratum_class", joinColumns = @JoinColumn(name = "stratum_id"))
  @Column(name = "risk_class")
  @Enumerated(EnumType.STRING)
  private Set<RiskClass> classes = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "order_stratum_matter", joinColumns = @JoinColumn(name = "stratum_id"))
  @Column(name = "matter_code")
  private Set<String> matters = new HashSet<>();

  /** For the persistence provider. */
  protected OrderStratum() {}

  OrderStratum(DrawOrder order, StratumRow row) {
    drawOrder = order;
    name = row.name();
    revise(row);
  }

  final void revise(StratumRow row) {
    library = row.frame().library();
    rate = row.share().rate();
    reserve = row.share().reserve();
    industries.retainAll(row.frame().industries());
    industries.addAll(row.frame().industries());
    classes.retainAll(row.frame().classes());
    classes.addAll(row.frame().classes());
    matters.retainAll(row.matters());
    matters.addAll(row.matters());
  }

  StratumRow row() {
    return new StratumRow(
        name, new Frame(library, industries, classes), matters, new Share(rate, reserve));
  }

  /** Whose stratum it is. */
  public DrawOrder order() {
    return drawOrder;
  }

  /** The name that enters the draw, such as {@code A.manufacturing}. */
  public String name() {
    return name;
  }

  public Library library() {
    return library;
  }

  /** Prefixes of industry codes; empty for any industry. */
  public Set<String> industries() {
    return Set.copyOf(industries);
  }

  /** Credit-risk classes; empty for any class and for none. Internal, never published. */
  public Set<RiskClass> classes() {
    return Set.copyOf(classes);
  }

  /** Whether such an enterprise belongs to this stratum. */
  public boolean covers(
      Library enterpriseLibrary, String industry, Optional<RiskClass> enterpriseClass) {
    return library == enterpriseLibrary
        && (industries.isEmpty() || industries.stream().anyMatch(industry::startsWith))
        && (classes.isEmpty() || enterpriseClass.filter(classes::contains).isPresent());
  }

  /** The numbers of the matters to be checked; never empty. */
  public Set<String> matters() {
    return Set.copyOf(matters);
  }

  /** The rate in 1/10,000. */
  public int rate() {
    return rate;
  }

  /** How many wait as reserves. */
  public int reserve() {
    return reserve;
  }
}
