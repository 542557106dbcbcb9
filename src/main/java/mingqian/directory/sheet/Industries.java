package mingqian.directory.sheet;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sections and divisions of industries 行业门类 (GB/T 4754-2017): 01 to 97, A to T. */
final class Industries {
  private static final int LAST_DIVISION = 97;

  /** The first division of each section. */
  private static final TreeMap<Integer, String> SECTIONS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(1, "A"),
              Map.entry(6, "B"),
              Map.entry(13, "C"),
              Map.entry(44, "D"),
              Map.entry(47, "E"),
              Map.entry(51, "F"),
              Map.entry(53, "G"),
              Map.entry(61, "H"),
              Map.entry(63, "I"),
              Map.entry(66, "J"),
              Map.entry(70, "K"),
              Map.entry(71, "L"),
              Map.entry(73, "M"),
              Map.entry(76, "N"),
              Map.entry(80, "O"),
              Map.entry(83, "P"),
              Map.entry(84, "Q"),
              Map.entry(86, "R"),
              Map.entry(91, "S"),
              Map.entry(97, "T")));

  private Industries() {}

  /**
   * The section letter of a class.
   *
   * @param digits four digits
   */
  static Optional<String> section(String digits) {
    int division = Integer.parseInt(digits.substring(0, 2));
    return division > LAST_DIVISION
        ? Optional.empty()
        : Optional.ofNullable(SECTIONS.floorEntry(division)).map(Map.Entry::getValue);
  }
}
