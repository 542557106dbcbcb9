package mingqian.directory;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import mingqian.terms.CertificateNumber;

/**
 * One row of the directory of inspectors 执法检查人员名录库: one certificate of one person. A person with
 * two certificates stands in two rows and is made one {@link Person} by the import.
 *
 * @param staffNumber the number in the own unit 单位工号, if the file has one
 */
public record InspectorRow(
    Optional<String> staffNumber, CertificateRow certificate, Post post, Skills skills) {
  /**
   * An enforcement certificate 执法证.
   *
   * @param validUntil the last day of its validity; 9999-12-31 where it has no end
   */
  public record CertificateRow(
      CertificateNumber number, LocalDate validUntil, CertificateState state) {}

  /**
   * Where the person serves.
   *
   * @param department the code of the department; in a file just read it may be the name instead
   * @param district the code of the district; in a file just read it may be the name instead
   * @param position the office held 职务, may be empty
   * @param station the station 所站 that supervises day by day, written as the enterprises'
   *     supervising unit 管辖单位 is (R04); may be empty
   */
  public record Post(
      String name, String department, String district, String position, String station) {}

  /**
   * What the person is trained for.
   *
   * @param qualifications 岗位资质资格
   * @param standing whether he is called as an expert
   */
  public record Skills(Set<String> qualifications, Standing standing) {
    /** Copies the qualifications. */
    public Skills {
      qualifications = Set.copyOf(qualifications);
    }
  }

  /** Whether a person of the pool is an expert 是否专家. */
  public enum Standing {
    EXPERT,
    OFFICER
  }
}
