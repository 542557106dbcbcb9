package mingqian.draw;

import java.util.List;
import mingqian.terms.DistrictCode;

/**
 * An eligible target 检查对象 in its stratum.
 *
 * @param stratum the name of the stratum
 * @param target credit code or pseudonym, as the notice says
 * @param district where it is
 * @param profile the name of the team profile it needs
 */
public record TargetRow(String stratum, String target, DistrictCode district, String profile)
    implements Row {
  static final String FILE = "targets.csv";
  static final List<Column> COLUMNS =
      Column.of("stratum FIELD,target TARGET,district DISTRICT,profile FIELD");

  static TargetRow of(List<String> cells) {
    return new TargetRow(cells.get(0), cells.get(1), new DistrictCode(cells.get(2)), cells.get(3));
  }

  @Override
  public List<String> cells() {
    return List.of(stratum, target, district.value(), profile);
  }
}
