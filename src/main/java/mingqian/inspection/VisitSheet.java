package mingqian.inspection;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mingqian.directory.Department;
import mingqian.directory.Matter;
import mingqian.terms.CertificateNumber;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Words;

/**
 * All about one visit 检查详情, for those who may know it.
 *
 * @param notifiedAt when the enterprise might know
 * @param team in order of department and certificate
 * @param matters in order of number
 * @param versions of the result, the first one first
 */
public record VisitSheet(
    VisitRow visit,
    Optional<Instant> notifiedAt,
    List<Member> team,
    List<Item> matters,
    List<Version> versions) {
  /** Keeps its own copies. */
  public VisitSheet {
    team = List.copyOf(team);
    matters = List.copyOf(matters);
    versions = List.copyOf(versions);
  }

  /**
   * A member of the team.
   *
   * @param name empty where the directory does not know the certificate any more
   * @param departmentName in both languages
   */
  public record Member(
      CertificateNumber inspector,
      Optional<String> name,
      DepartmentCode department,
      Words departmentName) {}

  /** A matter to be checked. */
  public record Item(String code, String name, String item, String basis, Words departmentName) {
    /** For queries. */
    public Item(Matter matter, Department department) {
      this(matter.code(), matter.name(), matter.item(), matter.legalBasis(), words(department));
    }

    /** The name of a department; the Chinese one twice where no English one is kept. */
    static Words words(Department department) {
      return new Words(department.name(), department.name(Locale.ENGLISH));
    }
  }

  /**
   * A version of the result.
   *
   * @param number from 1; a review names it
   * @param reviewed who approved it or gave it back
   * @param returnReason why it was given back
   * @param answers in order of matter
   */
  public record Version(
      int number,
      Deed recorded,
      Optional<Deed> reviewed,
      Optional<String> returnReason,
      List<Answer> answers) {
    static Version of(VisitResult result) {
      return new Version(
          result.number(),
          result.recorded(),
          result.reviewed(),
          result.returnReason(),
          result.answers());
    }
  }
}
