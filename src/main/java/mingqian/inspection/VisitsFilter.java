package mingqian.inspection;

import java.util.Optional;
import mingqian.terms.DepartmentCode;
import mingqian.terms.DrawId;

/**
 * Which visits somebody asks for 检查筛选; what is empty does not narrow.
 *
 * @param draw in which they were drawn
 * @param state where they stand
 * @param department that has a part in them
 */
public record VisitsFilter(
    Optional<DrawId> draw, Optional<VisitState> state, Optional<DepartmentCode> department) {
  /** All of them. */
  public static final VisitsFilter ALL =
      new VisitsFilter(Optional.empty(), Optional.empty(), Optional.empty());

  /** All of a draw. */
  public static VisitsFilter of(DrawId draw) {
    return new VisitsFilter(Optional.of(draw), Optional.empty(), Optional.empty());
  }
}
