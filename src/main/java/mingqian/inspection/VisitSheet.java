package mingqian.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
 * @param parts in order of department
 * @param own what the reader does in it
 * @param companions what other draws have planned at the enterprise in the same time, as far as the
 *     reader may know it
 * @param history what changed since the draw
 */
public record VisitSheet(
    VisitRow visit,
    Optional<Instant> notifiedAt,
    List<Member> team,
    List<Part> parts,
    Own own,
    List<Companion> companions,
    VisitHistory history) {
  /** Keeps its own copies. */
  public VisitSheet {
    team = List.copyOf(team);
    parts = List.copyOf(parts);
    companions = List.copyOf(companions);
  }

  /** The matters of all parts. */
  public List<Item> matters() {
    return parts.stream().flatMap(part -> part.matters().stream()).toList();
  }

  /** The part of a department, if it has one. */
  public Optional<Part> part(DepartmentCode department) {
    return parts.stream().filter(part -> part.department().equals(department)).findFirst();
  }

  /**
   * What the reader does in it.
   *
   * @param accepted when the reader took the own seat, if so
   * @param fills the departments whose parts the reader fills in
   */
  public record Own(Optional<Instant> accepted, Set<DepartmentCode> fills) {
    /** Keeps its own copy. */
    public Own {
      fills = Set.copyOf(fills);
    }
  }

  /**
   * A visit of another draw at the same enterprise in the same time 同期检查 (R12).
   *
   * @param where to find it, for whoever may know it; those who only go along do not
   * @param departments whose officers make it, in both languages
   * @param apart why it is not made together with this one; empty where it is
   */
  public record Companion(Optional<Where> where, List<Words> departments, Optional<Words> apart) {
    /** Keeps its own copy. */
    public Companion {
      departments = List.copyOf(departments);
    }
  }

  /** The number of a visit, what it comes from and its day. */
  public record Where(long visit, VisitOrigin origin, Optional<LocalDate> day) {}

  /**
   * A department's part.
   *
   * @param id its number in addresses; what follows a result names it
   * @param name of the department in both languages
   * @param matters in order of number
   * @param versions of the result, the first one first
   * @param after what came after its result was public
   */
  public record Part(
      long id,
      DepartmentCode department,
      Words name,
      PartState state,
      List<Item> matters,
      List<Version> versions,
      Aftermath after) {
    /** Keeps its own copies. */
    public Part {
      matters = List.copyOf(matters);
      versions = List.copyOf(versions);
    }

    /** The latest version of the result. */
    public Optional<Version> latest() {
      return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    /** The version that waits for a reviewer. */
    public Optional<Version> waiting() {
      return latest().filter(version -> version.reviewed().isEmpty());
    }

    /** The version that is public now. */
    public Optional<Version> published() {
      return versions.stream()
          .filter(version -> version.publishedAt().isPresent())
          .reduce((first, second) -> second);
    }

    /** Whether an officer can record a result now. */
    public boolean isToFill() {
      return state == PartState.OPEN || state == PartState.RETURNED;
    }
  }

  /**
   * A member of the team.
   *
   * @param name empty where the directory does not know the certificate any more
   * @param departmentName in both languages
   * @param accepted when the member took the seat, if so
   */
  public record Member(
      CertificateNumber inspector,
      Optional<String> name,
      DepartmentCode department,
      Words departmentName,
      Optional<Instant> accepted) {}

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
   * @param result its number in addresses; a review names it
   * @param number from 1
   * @param recorded by whom, with the person's name, and when
   * @param reviewed who approved it or gave it back
   * @param returnReason why it was given back
   * @param correctionGround why it corrects the public version before it, if it does
   * @param publishedAt when it became public, if it did
   * @param answers in order of matter
   */
  public record Version(
      long result,
      int number,
      Deed recorded,
      Optional<Deed> reviewed,
      Optional<String> returnReason,
      Optional<String> correctionGround,
      Optional<Instant> publishedAt,
      List<Answer> answers) {
    /** Keeps its own copy. */
    public Version {
      answers = List.copyOf(answers);
    }
  }
}
