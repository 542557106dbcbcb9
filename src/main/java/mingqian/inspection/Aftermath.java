package mingqian.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What came after a part's result was public 公示之后, as a sheet shows it.
 *
 * @param objections the first one first
 * @param followUp what becomes of what was found, where somebody decided
 * @param handOver of "cannot be contacted", where the public result says so (R10)
 */
public record Aftermath(
    List<Objected> objections, Optional<Followed> followUp, Optional<HandedOver> handOver) {
  /** Nothing came. */
  public static final Aftermath NONE = new Aftermath(List.of(), Optional.empty(), Optional.empty());

  /** Keeps its own copy. */
  public Aftermath {
    objections = List.copyOf(objections);
  }

  /** Whether the office agreed to an objection and no correction is public yet. */
  public boolean isCorrectionOwed() {
    return objections.stream().anyMatch(one -> one.answer().filter(Answered::isOwed).isPresent());
  }

  /**
   * An objection 异议.
   *
   * @param id its number in addresses
   * @param result the number of the version objected to
   * @param ground what the enterprise says
   * @param received who took it in and when
   * @param answer empty while it waits
   */
  public record Objected(
      long id,
      long result,
      Objection.State state,
      String ground,
      Deed received,
      Optional<Answered> answer) {}

  /**
   * The answer to an objection.
   *
   * @param text what the office says
   * @param isOwed whether a correction is to follow and is not public yet
   */
  public record Answered(String text, Deed deed, boolean isOwed) {}

  /**
   * The follow-up 后续处置.
   *
   * @param note what is to be done, may be empty
   * @param isOpen whether something remains to be done
   */
  public record Followed(
      FollowUpKind kind, String note, Deed decided, boolean isOpen, Optional<Closed> closed) {}

  /**
   * How a follow-up ended 已完结.
   *
   * @param on when it was done
   */
  public record Closed(LocalDate on, String note) {}

  /**
   * The hand-over for the abnormal list 移交.
   *
   * @param due by when (R10)
   * @param on when it was done, if so
   */
  public record HandedOver(LocalDate due, Optional<LocalDate> on) {
    /** Whether it was or is done after its day. */
    public boolean isLate(LocalDate today) {
      return on.orElse(today).isAfter(due);
    }
  }
}
