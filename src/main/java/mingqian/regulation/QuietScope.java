package mingqian.regulation;

import java.util.Optional;
import mingqian.terms.CreditCode;
import mingqian.terms.DistrictCode;
import mingqian.terms.Library;

/**
 * Whom a quiet period protects 适用对象: those who match every part that is given.
 *
 * @param library the library, or empty for every library
 * @param district the district, or empty for every district
 * @param industry the beginning of the industry code, or empty for every industry
 * @param target the single enterprise, or empty for every enterprise
 */
public record QuietScope(
    Optional<Library> library,
    Optional<DistrictCode> district,
    Optional<String> industry,
    Optional<CreditCode> target) {

  /** Whether the target is protected. */
  public boolean covers(TargetTraits traits) {
    return coversLibrary(traits.library())
        && district.map(traits.district()::equals).orElse(true)
        && industry.map(traits.industry()::startsWith).orElse(true)
        && target.map(code -> traits.code().filter(code::equals).isPresent()).orElse(true);
  }

  /** Whether every enterprise of the library is protected, whatever else it is. */
  public boolean coversAllOf(Library whole) {
    return coversLibrary(whole) && district.isEmpty() && industry.isEmpty() && target.isEmpty();
  }

  private boolean coversLibrary(Library asked) {
    return library.map(own -> own == asked).orElse(true);
  }
}
