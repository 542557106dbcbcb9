package mingqian.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mingqian.directory.InspectorRow.CertificateRow;
import mingqian.directory.InspectorRow.Post;
import mingqian.directory.InspectorRow.Skills;

/**
 * One inspector 执法检查人员 with all his certificates, made of one or more rows.
 *
 * @param staffNumber the number in the own unit 单位工号, if any
 * @param certificates one or more, kept sorted by number so that two files that order the rows
 *     differently say the same
 */
public record Person(
    Optional<String> staffNumber, List<CertificateRow> certificates, Post post, Skills skills) {
  /** Refuses a person without a certificate with {@link IllegalArgumentException}. */
  public Person {
    if (certificates.isEmpty()) {
      throw new IllegalArgumentException("an inspector without a certificate: " + post);
    }
    certificates =
        certificates.stream().sorted(Comparator.comparing(CertificateRow::number)).toList();
  }

  /** The same person with department and district written as codes. */
  public Person serving(String department, String district) {
    return new Person(
        staffNumber,
        certificates,
        new Post(post.name(), department, district, post.position()),
        skills);
  }
}
