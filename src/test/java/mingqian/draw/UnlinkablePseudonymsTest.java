package mingqian.draw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mingqian.terms.CertificateNumber;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Digest;
import mingqian.terms.DistrictCode;
import mingqian.terms.DrawId;
import org.junit.jupiter.api.Test;

/**
 * Two disclosed lists of the same inspectors: the known ways to tell who is who from one to the
 * other. Those by the pseudonyms fail; what the rows themselves say of somebody who is one of a
 * kind stays, and is measured here and said on the page of the specification.
 */
class UnlinkablePseudonymsTest {
  private static final DrawId JUNE = new DrawId("2026-A-001");
  private static final DrawId SEPTEMBER = new DrawId("2026-C-001");
  private static final int PEOPLE = 40;

  /** A salt that nobody can guess: of each draw and person its own. */
  private static Salt fresh(DrawId draw, CertificateNumber number) {
    return new Salt(Digest.of("known to nobody/" + draw + "/" + number).first(32));
  }

  @Test
  void no_pseudonym_of_one_draw_stands_in_another() {
    Set<String> june = new HashSet<>(masks(JUNE, UnlinkablePseudonymsTest::fresh).values());
    assertThat(june)
        .hasSize(PEOPLE)
        .doesNotContainAnyElementsOf(masks(SEPTEMBER, UnlinkablePseudonymsTest::fresh).values());
  }

  @Test
  void digests_of_numbers_that_follow_each_other_open_nothing_without_the_salt() {
    assertThat(guessed(JUNE, masks(JUNE, UnlinkablePseudonymsTest::fresh).values())).isEmpty();
  }

  @Test
  void salts_made_of_what_is_public_would_open_everybody() {
    BiFunction<DrawId, CertificateNumber, Salt> derived =
        (draw, number) -> new Salt(Digest.of(draw.value()).first(32));
    assertThat(guessed(JUNE, masks(JUNE, derived).values())).hasSize(PEOPLE);
  }

  @Test
  void a_salt_that_one_draw_has_opened_opens_nothing_in_the_next() {
    Set<String> next = new HashSet<>(masks(SEPTEMBER, UnlinkablePseudonymsTest::fresh).values());
    for (CertificateNumber number : people()) {
      assertThat(next).doesNotContain(Pseudonym.of(SEPTEMBER, fresh(JUNE, number), number));
    }
  }

  @Test
  void the_order_of_rows_is_that_of_the_pseudonyms_and_tells_nothing_of_the_directory() {
    List<String> june = rows(JUNE, i -> i);
    assertThat(june).isSorted();
    assertThat(agreements(places(june, JUNE), places(rows(SEPTEMBER, i -> i), SEPTEMBER)))
        .isBetween(0, 6);
  }

  @Test
  void rows_alike_leave_as_many_to_guess_from_as_are_alike() {
    Map<String, Long> kinds = kinds(rows(JUNE, i -> 0));
    assertThat(kinds).hasSize(1);
    assertThat(kinds.values()).containsExactly((long) PEOPLE);
  }

  @Test
  void somebody_one_of_a_kind_is_recognised_by_department_district_and_expiry() {
    Map<String, Long> june = kinds(rows(JUNE, i -> i));
    Map<String, Long> september = kinds(rows(SEPTEMBER, i -> i));
    Set<String> alone = new TreeSet<>(june.keySet());
    alone.removeIf(kind -> june.get(kind) > 1 || september.getOrDefault(kind, 0L) != 1);
    assertThat(alone).hasSize(PEOPLE);
  }

  /** Recomputes the pseudonym of every number that a series could hold, under guessable salts. */
  private static Set<String> guessed(DrawId draw, Collection<String> published) {
    Set<String> wanted = new HashSet<>(published);
    List<Salt> salts = new ArrayList<>();
    for (String text : List.of("", "0", draw.value(), "salt", JUNE.value(), SEPTEMBER.value())) {
      salts.add(new Salt(Digest.of(text).first(32)));
    }
    salts.add(new Salt("0".repeat(32)));
    Set<String> opened = new TreeSet<>();
    for (CertificateNumber number : people()) {
      salts.stream()
          .map(salt -> Pseudonym.of(draw, salt, number))
          .filter(wanted::contains)
          .forEach(opened::add);
      for (String bare : List.of(number.value(), "mingqian-1/certificate/" + number)) {
        String digest = Digest.of(bare).first(20);
        if (wanted.contains(digest)) {
          opened.add(digest);
        }
      }
    }
    return opened;
  }

  private static List<CertificateNumber> people() {
    return IntStream.range(0, PEOPLE)
        .mapToObj(i -> new CertificateNumber("Z-%03d".formatted(i)))
        .toList();
  }

  private static Map<CertificateNumber, String> masks(
      DrawId draw, BiFunction<DrawId, CertificateNumber, Salt> salts) {
    return people().stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                number -> Pseudonym.of(draw, salts.apply(draw, number), number)));
  }

  /**
   * The rows of inspectors.csv as a folder has them, each person's certificate ending on its day.
   */
  private static List<String> rows(DrawId draw, Function<Integer, Integer> day) {
    Map<CertificateNumber, String> masks = masks(draw, UnlinkablePseudonymsTest::fresh);
    List<InspectorRow> rows = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      rows.add(
          new InspectorRow(
              masks.get(people().get(i)),
              new DepartmentCode("SCJG"),
              new DistrictCode("999901"),
              LocalDate.of(2028, 1, 1).plusDays(day.apply(i)),
              6,
              0));
    }
    return new String(Sheets.INSPECTORS.write(rows), UTF_8).lines().skip(1).toList();
  }

  /** Where each person's row stands. */
  private static Map<CertificateNumber, Integer> places(List<String> rows, DrawId draw) {
    Map<String, CertificateNumber> behind = new HashMap<>();
    masks(draw, UnlinkablePseudonymsTest::fresh)
        .forEach((number, mask) -> behind.put(mask, number));
    Map<CertificateNumber, Integer> places = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      places.put(behind.get(rows.get(i).substring(0, 20)), i);
    }
    return places;
  }

  /** How many stand in the same row of both; one is expected of lists in no common order. */
  private static int agreements(
      Map<CertificateNumber, Integer> one, Map<CertificateNumber, Integer> other) {
    return (int)
        one.entrySet().stream()
            .filter(place -> place.getValue().equals(other.get(place.getKey())))
            .count();
  }

  /** What the rows say beside the pseudonym, and how many say the same. */
  private static Map<String, Long> kinds(List<String> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(row -> row.substring(20), TreeMap::new, Collectors.counting()));
  }
}
