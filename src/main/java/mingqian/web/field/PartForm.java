package mingqian.web.field;

import java.util.List;
import java.util.Optional;
import mingqian.inspection.Answer;
import mingqian.inspection.PartState;
import mingqian.inspection.VisitSheet;
import mingqian.inspection.VisitSheet.Part;
import mingqian.inspection.VisitState;
import mingqian.web.MatterFinding;

/**
 * A department's part on the phone 部门分项填写: the form for whoever fills it in, else what is known.
 *
 * @param part the part
 * @param forms one for each matter; none where the reader cannot record now
 * @param findings of the latest version, for the own department; none where there is a form
 */
public record PartForm(Part part, List<MatterForm> forms, List<MatterFinding> findings) {
  /** Keeps its own copies. */
  public PartForm {
    forms = List.copyOf(forms);
    findings = List.copyOf(findings);
  }

  static PartForm of(VisitSheet sheet, Part part, Optional<TypedAnswers> typed) {
    boolean own = sheet.own().fills().contains(part.department());
    if (own && sheet.visit().state() == VisitState.CHECKED_IN && part.isToFill()) {
      return new PartForm(part, forms(part, typed), List.of());
    }
    List<MatterFinding> findings =
        part.latest()
            .filter(version -> own)
            .map(version -> MatterFinding.of(part, version))
            .orElse(List.of());
    return new PartForm(part, List.of(), findings);
  }

  /** A form for each matter, with what was typed, else with what the latest version says. */
  static List<MatterForm> forms(Part part, Optional<TypedAnswers> typed) {
    return part.matters().stream()
        .map(
            item ->
                typed
                    .filter(fields -> fields.has(item.code()))
                    .map(fields -> MatterForm.typed(item, fields.of(item.code())))
                    .or(() -> kept(part, item).map(answer -> MatterForm.again(item, answer)))
                    .orElseGet(() -> MatterForm.empty(item)))
        .toList();
  }

  private static Optional<Answer> kept(Part part, VisitSheet.Item item) {
    return part.latest().stream()
        .flatMap(version -> version.answers().stream())
        .filter(answer -> answer.matter().equals(item.code()))
        .findFirst();
  }

  /** Whether the reader can record now. */
  public boolean isEditable() {
    return !forms.isEmpty();
  }

  /** Whether the reader can correct what is public; no while a correction waits for review. */
  public boolean isCorrectable() {
    return isCorrectable(part) && !findings.isEmpty();
  }

  static boolean isCorrectable(Part part) {
    return part.state() == PartState.PUBLISHED && part.waiting().isEmpty();
  }

  /** Why the latest version came back, if it did. */
  public Optional<String> returned() {
    return part.latest().flatMap(VisitSheet.Version::returnReason);
  }
}
