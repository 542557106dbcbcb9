package mingqian.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import mingqian.regulation.PlacementTraits;
import mingqian.regulation.TargetTraits;
import mingqian.terms.CreditCode;
import mingqian.terms.DistrictCode;
import mingqian.terms.Library;
import mingqian.terms.RiskClass;

/** An enterprise 检查对象 in the directory of targets; known by its credit code. */
@Entity
@Table(name = "enterprise")
public class Enterprise implements Kept<EnterpriseRow> {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "enterprise_seq")
  @SequenceGenerator(name = "enterprise_seq", sequenceName = "enterprise_seq", allocationSize = 100)
  private long id;

  @Version private long version;

  @Column(name = "credit_code")
  private String creditCode;

  private String name;

  @Enumerated(EnumType.STRING)
  private Library library;

  @Enumerated(EnumType.STRING)
  @Column(name = "risk_class")
  private RiskClass riskClass;

  @Column(name = "placement_ground")
  private String placementGround;

  @Column(name = "placed_from")
  private LocalDate placedFrom;

  @Enumerated(EnumType.STRING)
  private RegistrationState state;

  private String industry;

  @Column(name = "entity_type")
  private String entityType;

  @Column(name = "founded_on")
  private LocalDate foundedOn;

  @Column(name = "district_code")
  private String districtCode;

  private String address;

  @Column(name = "business_address")
  private String businessAddress;

  private String park;

  @Column(name = "registered_with")
  private String registeredWith;

  @Column(name = "supervised_by")
  private String supervisedBy;

  /** For the persistence provider. */
  protected Enterprise() {}

  /** Takes a new enterprise into the directory; the row's district must be a code. */
  public Enterprise(EnterpriseRow row) {
    creditCode = row.creditCode().value();
    take(row);
  }

  @Override
  public final void revise(EnterpriseRow row) {
    if (!row.creditCode().value().equals(creditCode)) {
      throw new IllegalArgumentException(
          "row of " + creditCode + " expected, found " + row.creditCode());
    }
    take(row);
  }

  private void take(EnterpriseRow row) {
    name = row.name();
    library = row.placement().library();
    riskClass = row.placement().riskClass().orElse(null);
    placementGround = row.placement().ground();
    placedFrom = row.placement().effective().orElse(null);
    state = row.registration().state();
    industry = row.registration().trade().industry();
    entityType = row.registration().trade().type();
    foundedOn = row.registration().trade().founded().orElse(null);
    districtCode = new DistrictCode(row.registration().seat().district()).value();
    address = row.registration().seat().address();
    businessAddress = row.registration().seat().business();
    park = row.registration().seat().park();
    registeredWith = row.registration().offices().registrar();
    supervisedBy = row.registration().offices().supervisor();
  }

  @Override
  public EnterpriseRow row() {
    return new EnterpriseRow(
        creditCode(),
        name,
        new EnterpriseRow.Placement(
            library, riskClass(), placementGround, Optional.ofNullable(placedFrom)),
        new EnterpriseRow.Registration(
            state,
            new EnterpriseRow.Trade(industry, entityType, Optional.ofNullable(foundedOn)),
            new EnterpriseRow.Seat(districtCode, address, businessAddress, park),
            new EnterpriseRow.Offices(registeredWith, supervisedBy)));
  }

  @Override
  public long id() {
    return id;
  }

  public CreditCode creditCode() {
    return new CreditCode(creditCode);
  }

  public String name() {
    return name;
  }

  public Library library() {
    return library;
  }

  /** An internal reference, never published. */
  public Optional<RiskClass> riskClass() {
    return Optional.ofNullable(riskClass);
  }

  public RegistrationState state() {
    return state;
  }

  /** Section letter and four digits of GB/T 4754. */
  public String industry() {
    return industry;
  }

  /** The type of market entity 主体类型, may be empty. */
  public String type() {
    return entityType;
  }

  /** The unit that supervises it day by day 管辖单位, may be empty. */
  public String supervisor() {
    return supervisedBy;
  }

  public DistrictCode district() {
    return new DistrictCode(districtCode);
  }

  /** The park 园区 in which it is, if it is in one. */
  public Optional<String> park() {
    return Optional.of(park).filter(name -> !name.isEmpty());
  }

  /** Why it was placed in its library 归库理由, may be empty. */
  public String placementGround() {
    return placementGround;
  }

  /** The day from which it stands in its library, if known. */
  public Optional<LocalDate> placedFrom() {
    return Optional.ofNullable(placedFrom);
  }

  /** What the regulation needs to know of it to say when it may be visited. */
  public TargetTraits traits() {
    return traits(library);
  }

  /** The same as if it stood in that library, as it does in a draw of before it moved. */
  public TargetTraits traits(Library sealed) {
    return new TargetTraits(
        sealed, district(), industry, park(), riskClass(), Optional.of(creditCode()));
  }

  /** What decides its library. */
  public PlacementTraits placementTraits() {
    return new PlacementTraits(riskClass(), industry, placementGround);
  }

  /** The registered address 住所, may be empty. */
  public String address() {
    return address;
  }
}
