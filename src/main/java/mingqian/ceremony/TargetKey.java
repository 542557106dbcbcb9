package mingqian.ceremony;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mingqian.draw.Identity;
import mingqian.terms.CreditCode;

/**
 * How one draw names its targets and who they are 对象对照. Who can be drawn stands under its credit
 * code or, where a credit-risk class picks, under a pseudonym like the excluded.
 */
final class TargetKey {
  private final Map<String, CreditCode> codes;
  private final Map<CreditCode, String> names;

  /** With everybody who has a pseudonym; the others are named by their codes. */
  TargetKey(List<Identity> masked) {
    codes = masked.stream().collect(Collectors.toMap(Identity::target, Identity::code));
    names = masked.stream().collect(Collectors.toMap(Identity::code, Identity::target));
  }

  /** Who stands behind a target of the lists. */
  CreditCode code(String target) {
    return CreditCode.isValid(target) ? new CreditCode(target) : codes.get(target);
  }

  /** How the lists name an enterprise. */
  String target(CreditCode code) {
    return names.getOrDefault(code, code.value());
  }
}
