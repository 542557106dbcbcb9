package mingqian.inspection;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The result of one matter 事项检查结果 within a version; it never changes. */
@Entity
@Table(name = "matter_result")
public class MatterResult {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "matter_result_seq")
  @SequenceGenerator(
      name = "matter_result_seq",
      sequenceName = "matter_result_seq",
      allocationSize = 100)
  private long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "result_id")
  private PartResult result;

  @Column(name = "matter_code")
  private String matter;

  @ElementCollection
  @CollectionTable(
      name = "matter_result_code",
      joinColumns = @JoinColumn(name = "matter_result_id"))
  @Column(name = "code")
  private Set<Integer> codes = new HashSet<>();

  private String found;

  /** For the persistence provider. */
  protected MatterResult() {}

  MatterResult(PartResult result, Answer answer) {
    this.result = result;
    matter = answer.matter();
    answer.codes().forEach(code -> codes.add(code.number()));
    found = answer.found();
  }

  /** Within which version. */
  public PartResult result() {
    return result;
  }

  /** What was answered. */
  public Answer answer() {
    return new Answer(
        matter,
        codes.stream()
            .map(number -> ResultCode.of(number).orElseThrow())
            .collect(Collectors.toSet()),
        found);
  }
}
