package mingqian.web.open;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mingqian.draw.Explanations;
import mingqian.draw.Pseudonym;
import mingqian.draw.Salt;
import mingqian.terms.CreditCode;
import mingqian.web.ReasonPart;
import mingqian.web.Reasons;

/**
 * Why an enterprise was drawn or not 抽取说明, as everybody may read it. Who was excluded stands under
 * a pseudonym: without the salt of the enterprise only the numbers of each rule are told.
 *
 * @param parts of the explanation; none for who is not on the list and whose salt was not given
 * @param exclusions how many each rule excluded, where the parts say nothing
 */
record LotReason(List<ReasonPart> parts, List<String> exclusions) {
  private static final String SALT = "[0-9a-f]{32}";

  static LotReason of(Reasons words, Explanations all, LotAnswer answer, String salt) {
    Optional<String> target =
        answer.lot().isPresent() ? Optional.of(answer.code()) : pseudonym(all, answer, salt);
    return target
        .map(name -> new LotReason(words.of(all, all.of(name)), List.of()))
        .orElseGet(() -> new LotReason(List.of(), words.exclusions(all)));
  }

  private static Optional<String> pseudonym(Explanations all, LotAnswer answer, String typed) {
    return Optional.of(typed.strip().toLowerCase(Locale.ROOT))
        .filter(text -> text.matches(SALT))
        .map(
            text ->
                Pseudonym.of(all.notice().draw(), new Salt(text), new CreditCode(answer.code())));
  }
}
