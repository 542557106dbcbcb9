package mingqian.draw;

import java.util.ArrayList;
import java.util.List;
import mingqian.terms.Words;

/** Collects what is wrong with a folder, so that it is refused once and for all reasons. */
final class Problems {
  private static final int MOST = 10_000;

  private final List<FolderProblem> found = new ArrayList<>();

  /** Notes a problem; past ten thousand nobody reads on, and a hostile folder must not fill us. */
  void add(String file, int line, Words reason) {
    if (found.size() < MOST) {
      found.add(new FolderProblem(file, line, reason));
    }
  }

  void add(String file, Words reason) {
    add(file, 0, reason);
  }

  boolean none() {
    return found.isEmpty();
  }

  List<FolderProblem> list() {
    return List.copyOf(found);
  }

  /** Throws {@link RefusedFolder} if anything was noted. */
  void refuseIfAny() {
    if (!found.isEmpty()) {
      throw new RefusedFolder(found);
    }
  }
}
