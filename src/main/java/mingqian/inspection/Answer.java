package mingqian.inspection;

import java.util.Optional;
import java.util.Set;
import mingqian.terms.Words;

/**
 * What an inspector answers on one matter 检查情况. The text is kept for the office and its review; it
 * is not published.
 *
 * @param matter the number of the matter
 * @param codes the results ticked
 * @param found what was found, at most 2,000 characters, may be empty; line breaks become LF and
 *     white space at the ends goes
 */
public record Answer(String matter, Set<ResultCode> codes, String found) {
  private static final int LONGEST = 2000;

  /** Keeps its own copy of the codes and trims the text. */
  public Answer {
    codes = Set.copyOf(codes);
    found = found.replace("\r\n", "\n").replace('\r', '\n').strip();
  }

  /** What keeps it from being recorded, if anything. */
  Optional<Words> objection() {
    if (found.length() > LONGEST) {
      return Optional.of(
          new Words(
              "检查情况超过2000字：" + found.length(),
              "what was found is longer than 2,000 characters: " + found.length()));
    }
    if (found.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
      return Optional.of(new Words("检查情况含有控制字符", "what was found contains control characters"));
    }
    return ResultCode.objection(codes);
  }
}
