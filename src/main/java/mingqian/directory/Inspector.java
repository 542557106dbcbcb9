package mingqian.directory;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mingqian.directory.InspectorRow.CertificateRow;
import mingqian.directory.InspectorRow.Standing;
import mingqian.terms.CertificateNumber;
import mingqian.terms.DepartmentCode;
import mingqian.terms.DistrictCode;

/**
 * An inspector 执法检查人员 of the joint pool. The first certificate is the person's key for pseudonyms:
 * the earliest one taken in that he still holds. No ID number is kept.
 */
@Entity
@Table(name = "inspector")
public class Inspector implements Kept<Person> {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "inspector_seq")
  @SequenceGenerator(name = "inspector_seq", sequenceName = "inspector_seq", allocationSize = 100)
  private long id;

  @Version private long version;

  @Column(name = "staff_number")
  private String staffNumber;

  private String name;

  @Column(name = "department_code")
  private String departmentCode;

  @Column(name = "district_code")
  private String districtCode;

  @Column(name = "position_title")
  private String position;

  private String station;

  private boolean expert;

  @OneToMany(mappedBy = "inspector", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("ordinal")
  private List<Certificate> certificates = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "inspector_qualification",
      joinColumns = @JoinColumn(name = "inspector_id"))
  @Column(name = "qualification")
  private Set<String> qualifications = new HashSet<>();

  /** For the persistence provider. */
  protected Inspector() {}

  /** Takes a new inspector into the pool; department and district must be codes. */
  public Inspector(Person person) {
    take(person);
  }

  @Override
  public final void revise(Person person) {
    take(person);
  }

  private void take(Person person) {
    staffNumber = person.staffNumber().orElse(null);
    name = person.post().name();
    departmentCode = new DepartmentCode(person.post().department()).value();
    districtCode = new DistrictCode(person.post().district()).value();
    position = person.post().position();
    station = person.post().station();
    expert = person.skills().standing() == Standing.EXPERT;
    qualifications.retainAll(person.skills().qualifications());
    qualifications.addAll(person.skills().qualifications());
    hold(person.certificates());
  }

  private void hold(List<CertificateRow> rows) {
    Set<CertificateNumber> held =
        rows.stream().map(CertificateRow::number).collect(Collectors.toSet());
    certificates.removeIf(certificate -> !held.contains(certificate.number()));
    for (CertificateRow row : rows) {
      certificates.stream()
          .filter(certificate -> certificate.number().equals(row.number()))
          .findFirst()
          .ifPresentOrElse(
              certificate -> certificate.renew(row),
              () -> certificates.add(new Certificate(this, nextOrdinal(), row)));
    }
  }

  private int nextOrdinal() {
    return certificates.stream().mapToInt(Certificate::ordinal).max().orElse(0) + 1;
  }

  @Override
  public Person row() {
    return new Person(
        staffNumber(),
        certificates.stream().map(Certificate::row).toList(),
        new InspectorRow.Post(name, departmentCode, districtCode, position, station),
        new InspectorRow.Skills(qualifications, standing()));
  }

  @Override
  public long id() {
    return id;
  }

  public String name() {
    return name;
  }

  /** The number in the own unit 单位工号, if any. */
  public Optional<String> staffNumber() {
    return Optional.ofNullable(staffNumber);
  }

  public DepartmentCode department() {
    return new DepartmentCode(departmentCode);
  }

  public DistrictCode district() {
    return new DistrictCode(districtCode);
  }

  /** The office held 职务, may be empty. */
  public String position() {
    return position;
  }

  /** The station at which the person serves 所在所站, may be empty. */
  public String station() {
    return station;
  }

  public Standing standing() {
    return expert ? Standing.EXPERT : Standing.OFFICER;
  }

  public Set<String> qualifications() {
    return Set.copyOf(qualifications);
  }

  /** All certificates, the first one first; never empty. */
  public List<Certificate> certificates() {
    return certificates.stream().sorted(Comparator.comparingInt(Certificate::ordinal)).toList();
  }

  /** The certificate that makes the person's pseudonym in a draw. */
  public CertificateNumber firstCertificate() {
    return certificates().get(0).number();
  }

  /** The last day on which any certificate allows an inspection; empty if all have lapsed. */
  public Optional<LocalDate> validUntil() {
    return certificates.stream()
        .filter(Certificate::isValidAtAll)
        .map(Certificate::validUntil)
        .max(Comparator.naturalOrder());
  }

  /** Whether a certificate allows an inspection on the day (R03). */
  public boolean mayInspectOn(LocalDate day) {
    return certificates.stream().anyMatch(certificate -> certificate.allows(day));
  }
}
