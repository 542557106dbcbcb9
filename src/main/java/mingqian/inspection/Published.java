package mingqian.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingqian.terms.CreditCode;
import mingqian.terms.DepartmentCode;

/**
 * A version of a department's part has become public 结果已公示; fired within that transaction. It
 * carries what the public may know and nothing else.
 *
 * @param result the number of the result
 * @param of whose inspection of whom
 * @param times when
 * @param correction what it corrects, if it does
 * @param findings what was found, in order of matter
 */
public record Published(
    long result, Of of, Times times, Optional<Correction> correction, List<Finding> findings) {
  /** Keeps its own copy of the findings. */
  public Published {
    findings = List.copyOf(findings);
  }

  /**
   * Whose inspection of whom.
   *
   * @param visit the number of the visit
   * @param origin the draw or the papers that it comes from
   * @param target whom it went to
   * @param department whose part it is
   */
  public record Of(long visit, VisitOrigin origin, CreditCode target, DepartmentCode department) {}

  /**
   * When.
   *
   * @param inspected the day of the visit
   * @param due by when the first version was to be public (R09)
   * @param at when it became public, on the office clock
   */
  public record Times(LocalDate inspected, LocalDate due, Instant at) {}

  /**
   * What is corrected.
   *
   * @param result the number of the version before
   * @param ground why
   */
  public record Correction(long result, String ground) {}

  /**
   * What was found on one matter.
   *
   * @param matter its number
   * @param codes the results in order of number
   */
  public record Finding(String matter, List<ResultCode> codes) {
    /** Keeps its own copy of the codes. */
    public Finding {
      codes = List.copyOf(codes);
    }
  }

  static Published of(PartResult result, Optional<PartResult> before, Instant at) {
    Visit visit = result.part().visit();
    return new Published(
        result.id(),
        new Of(visit.id(), visit.origin(), visit.target(), result.part().department()),
        new Times(visit.day().orElseThrow(), visit.times().due().orElseThrow().day(), at),
        before.map(old -> new Correction(old.id(), result.correctionGround().orElseThrow())),
        result.answers().stream()
            .map(answer -> new Finding(answer.matter(), answer.codes().stream().sorted().toList()))
            .toList());
  }
}
