package mingqian.regulation;

import java.util.List;
import java.util.Optional;
import mingqian.terms.Library;

/**
 * Where the precedence rows place an enterprise 归库结论. It moves nobody: movements are dated entries
 * of the office.
 *
 * @param fitting every row in force that fits it, the smallest rank first; the first one decides
 */
public record Placing(List<PlacementRow> fitting) {
  /** Keeps its own copy of the rows. */
  public Placing {
    fitting = List.copyOf(fitting);
  }

  /** The row that decides; empty where no row is in force. */
  public Optional<PlacementRow> decisive() {
    return fitting.stream().findFirst();
  }

  /** The library; empty where no row is in force. */
  public Optional<Library> library() {
    return decisive().map(PlacementRow::library);
  }

  /** Whether the rows say another library than that. */
  public boolean differsFrom(Library standing) {
    return library().filter(said -> said != standing).isPresent();
  }

  /** The rows that fit too and yield. */
  public List<PlacementRow> yielding() {
    return fitting.stream().skip(1).toList();
  }
}
