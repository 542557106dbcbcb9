package mingqian.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingqian.regulation.EditionDifference.Change;
import mingqian.terms.DistrictCode;
import mingqian.terms.Library;
import org.junit.jupiter.api.Test;

class EditionDifferenceTest {
  private static final Year YEAR = Year.of(2026);
  private static final String SEPTEMBER = "R01,C,09-01,09-30,-,-,本市差异化监管与企业安静期安排,-,department";

  private final Regulation now = Schedules.regulation();

  @Test
  void the_same_edition_differs_in_nothing() {
    EditionDifference same = new EditionDifference(now, Schedules.regulation());
    assertThat(same.rows()).isEmpty();
    assertThat(same.changes(groups(), YEAR)).isEmpty();
  }

  @Test
  void a_window_that_goes_shuts_the_days_that_quiet_periods_had_left() {
    String windows = Schedules.text("windows.csv").replace(SEPTEMBER + "\n", "");
    Regulation without = Regulation.load(Schedules.with("windows.csv", windows));
    EditionDifference difference = new EditionDifference(now, without);
    assertThat(difference.rows())
        .containsExactly(new EditionDifference.Rows("windows.csv", List.of(SEPTEMBER), List.of()));
    List<Change> changes = difference.changes(groups(), YEAR);
    assertThat(changes).extracting(Change::library).containsOnly(Library.C);
    assertThat(changes).allMatch(change -> change.opened().isEmpty());
    assertThat(changes).extracting(Change::enterprises).containsExactly(7L, 4L);
    assertThat(changes).extracting(change -> change.shut().size()).containsExactly(22, 7);
    assertThat(changes.get(1).shut()).startsWith(LocalDate.of(2026, 9, 21));
    EditionDifference back = new EditionDifference(without, now);
    assertThat(back.changes(groups(), YEAR))
        .extracting(change -> change.opened().size())
        .containsExactly(22, 7);
  }

  /** Asked for one group at a time nothing is known from the group before. */
  @Test
  void many_groups_together_are_told_what_each_is_told_alone() {
    String quiet =
        Schedules.text("quiet-periods.csv")
            + "R01,*,999902,C13,*,2026-06-01,2026-06-10,*,一,one,x,-,*\n"
            + "R01,C,*,C,*,-,-,8-12,一,one,x,-,*\n"
            + "R01,A,999901,*,*,-,-,20-31,一,one,x,-,*\n";
    EditionDifference difference = new EditionDifference(now, load("quiet-periods.csv", quiet));
    Map<TargetGroup, Long> all = new LinkedHashMap<>();
    Map<List<Object>, Long> alone = new LinkedHashMap<>();
    for (Library library : Library.values()) {
      for (String district : List.of("999901", "999902", "999903", "999904")) {
        for (String industry : List.of("C13", "C14", "H62", "P83")) {
          TargetGroup group = group(library, district, industry);
          long count = all.size() + 1L;
          all.put(group, count);
          difference
              .changes(Map.of(group, count), YEAR)
              .forEach(one -> alone.merge(told(one), one.enterprises(), Long::sum));
        }
      }
    }
    assertThat(alone).hasSizeGreaterThan(5);
    Map<List<Object>, Long> together = new LinkedHashMap<>();
    difference
        .changes(all, YEAR)
        .forEach(one -> together.merge(told(one), one.enterprises(), Long::sum));
    assertThat(together).isEqualTo(alone);
  }

  /** Districts are told apart by the parks that a quiet period names, and by no others. */
  @Test
  void a_park_is_told_apart_where_a_quiet_period_names_it() {
    String quiet =
        Schedules.text("quiet-periods.csv") + "R01,A,*,*,*,2026-06-22,2026-06-23,*,一,one,x,-,高新园\n";
    EditionDifference difference = new EditionDifference(now, load("quiet-periods.csv", quiet));
    Map<TargetGroup, Long> groups = new LinkedHashMap<>();
    groups.put(in("高新园"), 3L);
    groups.put(in("老厂区"), 5L);
    assertThat(difference.changes(groups, YEAR))
        .containsExactly(
            new Change(
                Library.A,
                new DistrictCode("999901"),
                Optional.of("高新园"),
                3L,
                List.of(),
                List.of(LocalDate.of(2026, 6, 22), LocalDate.of(2026, 6, 23))));
    String windows = Schedules.text("windows.csv").replace("R01,A,06-01", "R01,A,06-02");
    assertThat(new EditionDifference(now, load("windows.csv", windows)).changes(groups, YEAR))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.park()).isEmpty();
              assertThat(change.enterprises()).isEqualTo(8);
            });
  }

  private static TargetGroup in(String park) {
    return new TargetGroup(
        Library.A,
        Optional.of(new DistrictCode("999901")),
        Optional.of("I6513"),
        Optional.of(park));
  }

  private static List<Object> told(Change change) {
    return List.of(change.library(), change.district(), change.opened(), change.shut());
  }

  @Test
  void a_changed_row_is_gone_and_come_and_the_order_of_rows_is_nothing() {
    String caps = Schedules.text("caps.csv");
    String[] lines = caps.split("\n", 0);
    String turned = lines[0] + "\n" + lines[2] + "\n" + lines[1] + "\n";
    assertThat(new EditionDifference(now, load("caps.csv", turned)).rows()).isEmpty();
    String parameters = Schedules.text("parameters.csv");
    String other = parameters.replace("result-published,20,", "result-published,15,");
    EditionDifference.Rows rows =
        new EditionDifference(now, load("parameters.csv", other)).rows().get(0);
    assertThat(rows.gone()).singleElement().asString().contains("result-published,20,");
    assertThat(rows.come()).singleElement().asString().contains("result-published,15,");
  }

  private static Regulation load(String file, String text) {
    return Regulation.load(Schedules.with(file, text));
  }

  /** Two industries of one district change alike and are told together. */
  private static Map<TargetGroup, Long> groups() {
    Map<TargetGroup, Long> groups = new LinkedHashMap<>();
    groups.put(group(Library.A, "999901", "H62"), 10L);
    groups.put(group(Library.C, "999901", "H62"), 5L);
    groups.put(group(Library.C, "999901", "C13"), 2L);
    groups.put(group(Library.C, "999904", "C13"), 4L);
    return groups;
  }

  private static TargetGroup group(Library library, String district, String industry) {
    return new TargetGroup(
        library, Optional.of(new DistrictCode(district)), Optional.of(industry), Optional.empty());
  }
}
