package mingqian.inspection;

import java.util.Optional;
import mingqian.regulation.InspectionKind;
import mingqian.terms.Words;

/** What a visit that no draw orders is 非抽查检查类型. */
public enum FiledVisitKind {
  /** Of a statutory frequency 日常检查. */
  DAILY(Optional.of(InspectionKind.DAILY)),
  /** Under an approved plan with number control 专项检查. */
  SPECIAL(Optional.of(InspectionKind.SPECIAL)),
  /** On a ground of the closed list 个案检查. */
  TRIGGERED(Optional.of(InspectionKind.TRIGGERED)),
  /** At the wish of the enterprise; it inspects nothing and needs no papers 服务走访. */
  SERVICE(Optional.empty());

  private final Optional<InspectionKind> inspection;

  FiledVisitKind(Optional<InspectionKind> inspection) {
    this.inspection = inspection;
  }

  /** What it is to the regulation; empty for what is no inspection. */
  public Optional<InspectionKind> inspection() {
    return inspection;
  }

  /** The kind in both languages. */
  public Words words() {
    return inspection
        .map(InspectionKind::words)
        .orElseGet(() -> new Words("服务走访", "service visit"));
  }
}
