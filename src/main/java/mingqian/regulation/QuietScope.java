package mingqian.regulation;

import java.util.Optional;
import java.util.function.Predicate;
import mingqian.terms.CreditCode;
import mingqian.terms.DistrictCode;
import mingqian.terms.Library;

/**
 * Whom a quiet period protects 适用对象: those who match every part that is given.
 *
 * @param library the library, or empty for every library
 * @param district the district, or empty for every district
 * @param industry the beginning of the industry code, or empty for every industry
 * @param park the name of the park 园区, or empty for enterprises in any or none
 * @param target the single enterprise, or empty for every enterprise
 */
public record QuietScope(
    Optional<Library> library,
    Optional<DistrictCode> district,
    Optional<String> industry,
    Optional<String> park,
    Optional<CreditCode> target) {

  /** Whether the target is protected. */
  public boolean covers(TargetTraits traits) {
    return coversLibrary(traits.library())
        && district.map(traits.district()::equals).orElse(true)
        && industry.map(traits.industry()::startsWith).orElse(true)
        && park.map(own -> traits.park().filter(own::equals).isPresent()).orElse(true)
        && target.map(code -> traits.code().filter(code::equals).isPresent()).orElse(true);
  }

  /** Whether every enterprise of the library is protected, whatever else it is. */
  public boolean coversAllOf(Library whole) {
    return coversAllOf(TargetGroup.of(whole));
  }

  /** Whether every enterprise of the group is protected, whatever else it is. */
  public boolean coversAllOf(TargetGroup group) {
    return coversLibrary(group.library())
        && district.map(own -> group.district().filter(own::equals).isPresent()).orElse(true)
        && industry.map(own -> group.industry().filter(has(own)).isPresent()).orElse(true)
        && park.map(own -> group.park().filter(own::equals).isPresent()).orElse(true)
        && target.isEmpty();
  }

  private static Predicate<String> has(String beginning) {
    return code -> code.startsWith(beginning);
  }

  private boolean coversLibrary(Library asked) {
    return library.map(own -> own == asked).orElse(true);
  }
}
