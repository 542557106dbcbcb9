package mingqian.ceremony;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import mingqian.directory.Matter;
import mingqian.draw.ProfileLine;
import mingqian.draw.Territory;
import mingqian.plan.OrderStratum;
import mingqian.regulation.ParameterName;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Digest;

/**
 * Reckons who must be in the teams of a stratum 检查组要求: one line per department, with the most seats
 * that any of its matters asks for (R02, R16). The profile is named as its stratum.
 */
final class ProfileTable {
  private static final int CODE_DIGITS = 12;

  private ProfileTable() {}

  static List<ProfileLine> of(Material material) {
    return material.order().strata().stream()
        .flatMap(stratum -> lines(material, stratum).stream())
        .toList();
  }

  private static List<ProfileLine> lines(Material material, OrderStratum stratum) {
    Map<DepartmentCode, List<Matter>> byDepartment =
        material.matters(stratum).stream()
            .collect(Collectors.groupingBy(Matter::department, TreeMap::new, Collectors.toList()));
    List<ProfileLine> lines = new ArrayList<>();
    byDepartment.forEach(
        (department, matters) ->
            lines.add(line(stratum.name(), department, matters, leastSeats(material))));
    return lines;
  }

  private static int leastSeats(Material material) {
    return material
        .regulation()
        .parameter(ParameterName.TEAM_SEATS, material.order().visits().from())
        .value();
  }

  private static ProfileLine line(
      String profile, DepartmentCode department, List<Matter> matters, int least) {
    TeamDemand demand = TeamDemand.of(matters, least);
    return new ProfileLine(
        profile,
        department.value(),
        demand.seats(),
        demand.territory(),
        demand.qualification().map(ProfileTable::code).orElse("-"),
        demand.qualified());
  }

  /** Whether two matters of one department and stratum demand different qualifications. */
  static boolean isAmbiguous(Material material) {
    return disagrees(material, matter -> matter.staffing().qualification());
  }

  /** Whether one of them demands inspectors of the own district and another those of others. */
  static boolean isNowhere(Material material) {
    return disagrees(
        material,
        matter ->
            Optional.of(matter.staffing().territory()).filter(asked -> asked != Territory.ANY));
  }

  private static boolean disagrees(Material material, Function<Matter, Optional<?>> demand) {
    return material.order().strata().stream()
        .anyMatch(
            stratum ->
                material.matters(stratum).stream()
                    .filter(matter -> demand.apply(matter).isPresent())
                    .collect(
                        Collectors.groupingBy(
                            Matter::department, Collectors.mapping(demand, Collectors.toSet())))
                    .values()
                    .stream()
                    .anyMatch(wanted -> wanted.size() > 1));
  }

  /** The code of a qualification in a folder that carries no Chinese names. */
  static String code(String qualification) {
    String name = Normalizer.normalize(qualification, Normalizer.Form.NFKC).strip();
    return "q" + Digest.of("mingqian-1/qualification/" + name).first(CODE_DIGITS);
  }
}
