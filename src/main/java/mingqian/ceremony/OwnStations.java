package mingqian.ceremony;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mingqian.directory.Enterprise;
import mingqian.directory.Inspector;
import mingqian.regulation.ParameterName;

/**
 * Who stays away from the enterprises of the own station 回避本所 (R04, {@code own-station}): who
 * supervises an enterprise day by day is not sent there by lot. Nobody, unless the office has
 * turned it on.
 */
final class OwnStations {
  private OwnStations() {}

  /**
   * The pairs among these inspectors and the enterprises that can be drawn. A station and a
   * supervising unit are the same if they are written alike.
   */
  static List<StayingAway> of(
      Material material, List<Inspector> inspectors, List<Eligibility.Eligible> eligible) {
    boolean on =
        material
                .regulation()
                .parameter(ParameterName.OWN_STATION, material.order().visits().from())
                .value()
            > 0;
    if (!on) {
      return List.of();
    }
    Map<String, List<Inspector>> stations =
        inspectors.stream()
            .filter(inspector -> !inspector.station().isEmpty())
            .collect(Collectors.groupingBy(Inspector::station));
    return eligible.stream()
        .map(Eligibility.Eligible::enterprise)
        .flatMap(
            enterprise ->
                of(stations, enterprise).stream()
                    .map(inspector -> new StayingAway(inspector, enterprise.creditCode())))
        .toList();
  }

  private static List<Inspector> of(Map<String, List<Inspector>> stations, Enterprise enterprise) {
    return stations.getOrDefault(enterprise.supervisor(), List.of());
  }
}
