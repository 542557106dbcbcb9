package mingqian.directory;

import jakarta.persistence.Column;
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
import java.time.LocalDate;
import mingqian.directory.InspectorRow.CertificateRow;
import mingqian.terms.CertificateNumber;

/** An enforcement certificate 执法证 of an inspector. */
@Entity
@Table(name = "certificate")
public class Certificate {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "certificate_seq")
  @SequenceGenerator(
      name = "certificate_seq",
      sequenceName = "certificate_seq",
      allocationSize = 100)
  private long id;

  @Version private long version;

  @ManyToOne(optional = false)
  @JoinColumn(name = "inspector_id")
  private Inspector inspector;

  private int ordinal;
  private String number;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  @Enumerated(EnumType.STRING)
  private CertificateState state;

  /** For the persistence provider. */
  protected Certificate() {}

  Certificate(Inspector inspector, int ordinal, CertificateRow row) {
    this.inspector = inspector;
    this.ordinal = ordinal;
    number = row.number().value();
    renew(row);
  }

  final void renew(CertificateRow row) {
    validUntil = row.validUntil();
    state = row.state();
  }

  CertificateRow row() {
    return new CertificateRow(number(), validUntil, state);
  }

  long id() {
    return id;
  }

  int ordinal() {
    return ordinal;
  }

  /** Whose it is. */
  public Inspector inspector() {
    return inspector;
  }

  public CertificateNumber number() {
    return new CertificateNumber(number);
  }

  /** The last day of its validity; 9999-12-31 where it has no end. */
  public LocalDate validUntil() {
    return validUntil;
  }

  /** Whether it may be used on the day (R03). */
  public boolean allows(LocalDate day) {
    return state == CertificateState.VALID && !day.isAfter(validUntil);
  }

  boolean isValidAtAll() {
    return state == CertificateState.VALID;
  }
}
