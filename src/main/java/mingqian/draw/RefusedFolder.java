package mingqian.draw;

import java.util.List;

/** A folder that is refused as a whole 拒收, with everything that is wrong with it. */
public final class RefusedFolder extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final int SHOWN = 5;

  private final transient List<FolderProblem> problems;

  /**
   * A refusal.
   *
   * @param problems at least one, in the order in which they were found
   */
  public RefusedFolder(List<FolderProblem> problems) {
    super(
        problems.size()
            + " problem(s): "
            + problems.stream()
                .limit(SHOWN)
                .map(FolderProblem::toString)
                .reduce((a, b) -> a + "; " + b)
                .orElse(""));
    this.problems = List.copyOf(problems);
  }

  /** Everything that is wrong. */
  public List<FolderProblem> problems() {
    return problems;
  }
}
