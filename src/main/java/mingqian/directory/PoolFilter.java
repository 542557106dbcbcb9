package mingqian.directory;

import java.util.Optional;
import mingqian.terms.DepartmentCode;
import mingqian.terms.DistrictCode;

/**
 * Which inspectors of the pool are wanted 检查人员筛选. An empty part asks for nothing.
 *
 * @param standing what their certificates allow
 * @param words a part of the name, the certificate number or a qualification; blank for all
 */
public record PoolFilter(
    Optional<DepartmentCode> department,
    Optional<DistrictCode> district,
    Optional<Standing> standing,
    String words) {
  /** Every inspector. */
  public static final PoolFilter ALL =
      new PoolFilter(Optional.empty(), Optional.empty(), Optional.empty(), "");

  /** What the certificates of a person allow on a day 执法证状况. */
  public enum Standing {
    /** A certificate is valid for longer than the warning of R03. */
    VALID,
    /** The last valid certificate runs out within the warning of R03. */
    RUNNING_OUT,
    /** No certificate allows an inspection. */
    EXPIRED
  }
}
