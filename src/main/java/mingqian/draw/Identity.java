package mingqian.draw;

import java.util.List;
import mingqian.terms.CreditCode;

/**
 * Who stands behind the pseudonym of a drawn target 对象身份, opened at disclosure.
 *
 * @param target the pseudonym
 * @param code the credit code
 * @param salt the salt that joins them
 */
public record Identity(String target, CreditCode code, Salt salt) implements Row {
  static Identity of(List<String> cells) {
    return new Identity(cells.get(0), new CreditCode(cells.get(1)), new Salt(cells.get(2)));
  }

  @Override
  public List<String> cells() {
    return List.of(target, code.value(), salt.value());
  }
}
