package mingqian.regulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mingqian.terms.DistrictCode;
import mingqian.terms.Library;

/**
 * What two editions of the regulation say differently 版本比较.
 *
 * @param before the edition compared with
 * @param after the other
 */
public record EditionDifference(Regulation before, Regulation after) {
  /**
   * The rows that only one of two files has, in the order of its file; a changed row stands in both
   * lists.
   *
   * @param file its name
   * @param gone rows of the edition before
   * @param come rows of the edition after
   */
  public record Rows(String file, List<String> gone, List<String> come) {}

  /**
   * Enterprises of one library, district and park whose days change alike.
   *
   * @param library their library
   * @param district their district
   * @param park their park, where a quiet period of either edition names it
   * @param enterprises how many they are
   * @param opened days on which the door opens that was shut, in order
   * @param shut days on which it shuts, in order
   */
  public record Change(
      Library library,
      DistrictCode district,
      Optional<String> park,
      long enterprises,
      List<LocalDate> opened,
      List<LocalDate> shut) {}

  private record Alike(
      Library library,
      Optional<DistrictCode> district,
      Optional<String> park,
      List<LocalDate> opened,
      List<LocalDate> shut) {}

  /** The files whose rows differ, by name; line ends and the order of rows make no difference. */
  public List<Rows> rows() {
    List<Rows> all = new ArrayList<>();
    for (String file : Regulation.fileNames()) {
      List<String> old = lines(before, file);
      List<String> fresh = lines(after, file);
      Rows rows = new Rows(file, without(old, fresh), without(fresh, old));
      if (!rows.gone().isEmpty() || !rows.come().isEmpty()) {
        all.add(rows);
      }
    }
    return all;
  }

  /**
   * Whose days change in a year.
   *
   * @param groups how many enterprises of each group there are, each with its district
   */
  public List<Change> changes(Map<TargetGroup, Long> groups, Year year) {
    Map<Protected, Days> known = new HashMap<>();
    Map<Alike, Long> alike = new LinkedHashMap<>();
    groups.forEach(
        (group, count) -> {
          Days days = known.computeIfAbsent(protectedOf(group), same -> days(group, year));
          Alike change = alike(group, days);
          if (!change.opened().isEmpty() || !change.shut().isEmpty()) {
            alike.merge(change, count, Long::sum);
          }
        });
    return alike.entrySet().stream()
        .map(
            one ->
                new Change(
                    one.getKey().library(),
                    one.getKey().district().orElseThrow(),
                    one.getKey().park(),
                    one.getValue(),
                    one.getKey().opened(),
                    one.getKey().shut()))
        .toList();
  }

  private Alike alike(TargetGroup group, Days days) {
    return new Alike(
        group.library(),
        group.district(),
        group.park().filter(this::isNamed),
        days.opened(),
        days.shut());
  }

  private boolean isNamed(String park) {
    return Stream.of(before, after)
        .flatMap(edition -> edition.quietPeriods().stream())
        .anyMatch(period -> period.scope().park().filter(park::equals).isPresent());
  }

  /**
   * By what a day is the same to two groups: their library and the quiet periods of each edition.
   */
  private record Protected(Library library, List<QuietPeriod> before, List<QuietPeriod> after) {}

  private record Days(List<LocalDate> opened, List<LocalDate> shut) {}

  private Protected protectedOf(TargetGroup group) {
    return new Protected(group.library(), quiet(before, group), quiet(after, group));
  }

  private static List<QuietPeriod> quiet(Regulation edition, TargetGroup group) {
    return edition.quietPeriods().stream()
        .filter(period -> period.scope().coversAllOf(group))
        .toList();
  }

  private Days days(TargetGroup group, Year year) {
    List<LocalDate> opened = new ArrayList<>();
    List<LocalDate> shut = new ArrayList<>();
    for (LocalDate day : year.atDay(1).datesUntil(year.plusYears(1).atDay(1)).toList()) {
      boolean was = before.status(group, day) == DayStatus.OPEN;
      boolean is = after.status(group, day) == DayStatus.OPEN;
      if (was != is) {
        (is ? opened : shut).add(day);
      }
    }
    return new Days(List.copyOf(opened), List.copyOf(shut));
  }

  private static List<String> lines(Regulation edition, String file) {
    return Arrays.stream(
            new String(edition.files().getOrDefault(file, new byte[0]), UTF_8).split("\r?\n"))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static List<String> without(List<String> lines, List<String> others) {
    List<String> left = new ArrayList<>(lines);
    others.forEach(left::remove);
    return left;
  }
}
