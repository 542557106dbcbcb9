package mingqian.directory;

import java.util.Optional;
import mingqian.terms.DistrictCode;
import mingqian.terms.Library;
import mingqian.terms.RiskClass;

/**
 * Which enterprises of the directory are wanted 检查对象筛选. An empty part asks for nothing.
 *
 * @param placement where they are placed
 * @param seat where they are and what they do
 * @param words a part of the name or the beginning of the credit code; blank for all
 */
public record TargetFilter(Placement placement, Seat seat, String words) {
  /** Every enterprise. */
  public static final TargetFilter ALL =
      new TargetFilter(
          new Placement(Optional.empty(), Optional.empty(), Optional.empty()),
          new Seat(Optional.empty(), ""),
          "");

  /** The library, the credit-risk class, the registration state. */
  public record Placement(
      Optional<Library> library,
      Optional<RiskClass> riskClass,
      Optional<RegistrationState> state) {}

  /**
   * The district and the industry.
   *
   * @param industry the beginning of the industry code, in either case; blank for all
   */
  public record Seat(Optional<DistrictCode> district, String industry) {}
}
