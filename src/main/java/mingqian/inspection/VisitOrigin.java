package mingqian.inspection;

import java.util.Optional;
import mingqian.regulation.InspectionKind;
import mingqian.terms.DrawId;
import mingqian.terms.Words;

/**
 * What a visit comes from 检查来源: a draw, or the papers of a visit that no draw orders; one of the
 * two.
 */
public record VisitOrigin(Optional<DrawId> draw, Optional<Filed> filed) {
  /** Refuses both or neither with {@link IllegalArgumentException}. */
  public VisitOrigin {
    if (draw.isPresent() == filed.isPresent()) {
      throw new IllegalArgumentException("a draw or papers expected, found " + draw + filed);
    }
  }

  /**
   * The papers.
   *
   * @param id their number
   */
  public record Filed(long id, FiledVisitKind kind) {}

  /** A draw. */
  public static VisitOrigin of(DrawId draw) {
    return new VisitOrigin(Optional.of(draw), Optional.empty());
  }

  /** Papers. */
  static VisitOrigin of(FiledVisit filed) {
    return new VisitOrigin(Optional.empty(), Optional.of(new Filed(filed.id(), filed.kind())));
  }

  /** What kind of inspection it is. */
  public InspectionKind kind() {
    return filed.flatMap(papers -> papers.kind().inspection()).orElse(InspectionKind.RANDOM);
  }

  /** What lists call it: the number of the draw, or the kind. */
  public Words words() {
    return draw.map(number -> new Words(number.value(), number.value())).orElse(kind().words());
  }

  /** For the trail. */
  @Override
  public String toString() {
    return draw.map(number -> "draw " + number)
        .orElseGet(() -> "filed visit " + filed.orElseThrow().id());
  }
}
