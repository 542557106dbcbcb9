package mingqian.regulation;

import java.util.Optional;
import mingqian.terms.DistrictCode;
import mingqian.terms.Library;

/**
 * All enterprises that are alike in what is said of them 一类企业; what is not said is not known.
 *
 * @param library their library
 * @param district their district, if it is said
 * @param industry their industry code as in {@link TargetTraits}, if it is said
 * @param park the name of their park, if it is said
 */
public record TargetGroup(
    Library library,
    Optional<DistrictCode> district,
    Optional<String> industry,
    Optional<String> park) {
  /** Refuses another form of industry code with {@link IllegalArgumentException}. */
  public TargetGroup {
    industry
        .filter(code -> !isIndustry(code))
        .ifPresent(
            code -> {
              throw new IllegalArgumentException("not an industry code: " + code);
            });
  }

  /** The whole library. */
  public static TargetGroup of(Library library) {
    return new TargetGroup(library, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Whether the text has the form of an industry code: a letter A to T and up to four digits. */
  public static boolean isIndustry(String text) {
    return TargetTraits.INDUSTRY.matcher(text).matches();
  }
}
