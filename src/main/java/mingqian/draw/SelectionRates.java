package mingqian.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who was drawn how often 抽中率统计, by what the folder knows of enterprises. Within a stratum each
 * number is hypergeometric, and strata are drawn apart from each other; the numbers of strata and
 * libraries are ordered, so that nothing is left to chance there.
 *
 * @param libraries by name
 * @param strata by name
 * @param districts by code
 * @param profiles by name
 */
public record SelectionRates(
    List<SelectionRate> libraries,
    List<SelectionRate> strata,
    List<SelectionRate> districts,
    List<SelectionRate> profiles) {
  /** Keeps its own copies. */
  public SelectionRates {
    libraries = List.copyOf(libraries);
    strata = List.copyOf(strata);
    districts = List.copyOf(districts);
    profiles = List.copyOf(profiles);
  }

  /** Of no draw. */
  public static SelectionRates none() {
    return new SelectionRates(List.of(), List.of(), List.of(), List.of());
  }

  /**
   * Of one draw.
   *
   * @param drawn the drawn, with or without reserves
   */
  public static SelectionRates of(Lists lists, List<DrawnRow> drawn) {
    Set<String> chosen = new HashSet<>(Drawing.chosen(lists, drawn));
    Map<String, List<TargetRow>> frames =
        lists.targets().stream().collect(Collectors.groupingBy(TargetRow::stratum));
    List<SelectionRates> all = new ArrayList<>();
    for (Stratum stratum : lists.strata()) {
      List<TargetRow> frame = frames.getOrDefault(stratum.name(), List.of());
      Function<Function<TargetRow, String>, List<SelectionRate>> by =
          group -> rates(frame, stratum.quota(), chosen, group);
      all.add(
          new SelectionRates(
              by.apply(row -> stratum.library().name()),
              by.apply(TargetRow::stratum),
              by.apply(row -> row.district().value()),
              by.apply(TargetRow::profile)));
    }
    return all.stream().reduce(none(), SelectionRates::plus);
  }

  /**
   * Of one draw by anything else that is known of its targets.
   *
   * @param drawn the drawn, with or without reserves
   * @param group the group of a target
   */
  public static List<SelectionRate> by(
      Lists lists, List<DrawnRow> drawn, Function<TargetRow, String> group) {
    Set<String> chosen = new HashSet<>(Drawing.chosen(lists, drawn));
    Map<String, List<TargetRow>> frames =
        lists.targets().stream().collect(Collectors.groupingBy(TargetRow::stratum));
    return lists.strata().stream()
        .map(
            stratum ->
                rates(
                    frames.getOrDefault(stratum.name(), List.of()), stratum.quota(), chosen, group))
        .reduce(List.of(), SelectionRates::plus);
  }

  private static List<SelectionRate> rates(
      List<TargetRow> frame, int quota, Set<String> chosen, Function<TargetRow, String> group) {
    Map<String, Integer> sizes = new TreeMap<>();
    Map<String, Integer> hits = new HashMap<>();
    for (TargetRow row : frame) {
      sizes.merge(group.apply(row), 1, Integer::sum);
      hits.merge(group.apply(row), chosen.contains(row.target()) ? 1 : 0, Integer::sum);
    }
    return sizes.entrySet().stream()
        .map(
            size ->
                new SelectionRate(
                    size.getKey(),
                    size.getValue(),
                    hits.get(size.getKey()),
                    Chance.hypergeometric(frame.size(), size.getValue(), quota)))
        .toList();
  }

  /** Of several draws together. */
  public SelectionRates plus(SelectionRates other) {
    return new SelectionRates(
        plus(libraries, other.libraries),
        plus(strata, other.strata),
        plus(districts, other.districts),
        plus(profiles, other.profiles));
  }

  private static List<SelectionRate> plus(List<SelectionRate> one, List<SelectionRate> other) {
    Map<String, SelectionRate> sums = new TreeMap<>();
    Stream.concat(one.stream(), other.stream())
        .forEach(rate -> sums.merge(rate.group(), rate, SelectionRate::plus));
    return List.copyOf(sums.values());
  }
}
