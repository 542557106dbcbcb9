package mingqian.web.open;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import mingqian.regulation.TargetGroup;
import mingqian.terms.DistrictCode;
import mingqian.terms.Library;

/**
 * Whose days somebody asks for 查询条件. What is no library, district or industry code is taken as not
 * said, and the page tells what it answers.
 */
public class GroupForm {
  private static final Pattern DISTRICT = Pattern.compile("[0-9]{6}");

  private static final int LONGEST_PARK = 100;

  private final String library;
  private final String district;
  private final String industry;
  private final String park;

  /** From the query of the address. */
  public GroupForm(
      @QueryParam("library") @DefaultValue("") String library,
      @QueryParam("district") @DefaultValue("") String district,
      @QueryParam("industry") @DefaultValue("") String industry,
      @QueryParam("park") @DefaultValue("") String park) {
    this.library = library;
    this.district = DISTRICT.matcher(district).matches() ? district : "";
    this.industry = industry.strip().toUpperCase(Locale.ROOT);
    this.park = park.strip().length() > LONGEST_PARK ? "" : park.strip();
  }

  /** The group; the first library where none is said. */
  public TargetGroup group() {
    return new TargetGroup(
        library(),
        Optional.of(district).filter(code -> !code.isEmpty()).map(DistrictCode::new),
        Optional.of(industry).filter(TargetGroup::isIndustry),
        Optional.of(park).filter(name -> !name.isEmpty()));
  }

  /** The library that is asked for. */
  public Library library() {
    return Arrays.stream(Library.values())
        .filter(one -> one.name().equals(library))
        .findFirst()
        .orElse(Library.A);
  }

  /** The code of the district; empty for all of them. */
  public String district() {
    return district;
  }

  /** The industry code as it is understood; empty for all industries. */
  public String industry() {
    return group().industry().orElse("");
  }

  /** The name of the park; empty for those in any or none. */
  public String park() {
    return park;
  }

  /** Whether an industry was typed that is no code. */
  public boolean isIndustryCrooked() {
    return !industry.isEmpty() && !TargetGroup.isIndustry(industry);
  }

  /** The query that asks the same again. */
  public String query() {
    return "library="
        + library()
        + "&district="
        + district
        + "&industry="
        + industry()
        + "&park="
        + URLEncoder.encode(park, StandardCharsets.UTF_8);
  }
}
