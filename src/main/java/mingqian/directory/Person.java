package mingqian.directory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import mingqian.directory.InspectorRow.CertificateRow;
import mingqian.directory.InspectorRow.Post;
import mingqian.directory.InspectorRow.Skills;

/**
 * One inspector 执法检查人员 with all his certificates, made of one or more rows. Two files that order
 * the rows differently say the same.
 *
 * @param staffNumber the number in the own unit 单位工号, if any
 * @param certificates one or more, in the order of the file
 */
public record Person(
    Optional<String> staffNumber, List<CertificateRow> certificates, Post post, Skills skills) {
  /** Refuses a person without a certificate with {@link IllegalArgumentException}. */
  public Person {
    if (certificates.isEmpty()) {
      throw new IllegalArgumentException("an inspector without a certificate: " + post);
    }
    certificates = List.copyOf(certificates);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Person person
        && staffNumber.equals(person.staffNumber)
        && Set.copyOf(certificates).equals(Set.copyOf(person.certificates))
        && post.equals(person.post)
        && skills.equals(person.skills);
  }

  @Override
  public int hashCode() {
    return Objects.hash(staffNumber, Set.copyOf(certificates), post, skills);
  }

  /** The same person with department and district written as codes. */
  public Person serving(String department, String district) {
    return new Person(
        staffNumber,
        certificates,
        new Post(post.name(), department, district, post.position(), post.station()),
        skills);
  }
}
