package mingqian.publication;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text as searches compare it 检索文本: NFKC, lower case, without white space and controls. */
final class SearchText {
  private static final Pattern LEFT_OUT = Pattern.compile("[\\p{Z}\\p{Cc}]+");
  private static final Pattern WILD = Pattern.compile("[!%_]");

  private SearchText() {}

  static String of(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return LEFT_OUT.matcher(folded).replaceAll("");
  }

  /** A pattern for {@code like … escape '!'} that finds the folded text anywhere. */
  static String anywhere(String folded) {
    return "%" + WILD.matcher(folded).replaceAll("!$0") + "%";
  }
}
