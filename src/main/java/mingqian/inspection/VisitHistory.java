package mingqian.inspection;

import java.util.List;
import java.util.Optional;
import mingqian.ceremony.ChangeKind;
import mingqian.terms.CertificateNumber;
import mingqian.terms.Words;

/**
 * What changed at a visit after the draw 变更情况, as a sheet shows it.
 *
 * @param left the seats that their owners left
 * @param changes the first one first
 */
public record VisitHistory(List<Left> left, List<Entry> changes) {
  /** Nothing changed. */
  public static final VisitHistory NONE = new VisitHistory(List.of(), List.of());

  /** Keeps its own copies. */
  public VisitHistory {
    left = List.copyOf(left);
    changes = List.copyOf(changes);
  }

  /** The seats that nobody could be drawn for. */
  public List<Left> vacant() {
    return left.stream().filter(seat -> seat.successor().isEmpty()).toList();
  }

  /**
   * A seat that its owner left.
   *
   * @param member who left
   * @param successor who was drawn for it; empty where it is vacant
   */
  public record Left(VisitSheet.Member member, Optional<CertificateNumber> successor) {}

  /**
   * A change.
   *
   * @param note from what to what: certificates or days
   * @param ground why: what a person wrote, alike in both languages, for the coordinator, the
   *     auditor and whoever asked for it; a reason of the system's own for every reader
   */
  public record Entry(ChangeKind kind, String note, Optional<Words> ground, Deed deed) {}
}
