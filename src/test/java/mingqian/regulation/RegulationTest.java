package mingqian.regulation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingqian.terms.Clause;
import mingqian.terms.DateSpan;
import mingqian.terms.DistrictCode;
import mingqian.terms.Library;
import mingqian.terms.RiskClass;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegulationTest {
  private static final List<String> SORTED_NAMES =
      List.of(
          "caps.csv",
          "exempt-matters.csv",
          "frequencies.csv",
          "grounds.csv",
          "lotteries.csv",
          "parameters.csv",
          "placements.csv",
          "quiet-periods.csv",
          "rates.csv",
          "rotations.csv",
          "rules.csv",
          "windows.csv",
          "working-calendar.csv");

  private static final LocalDate DAY = LocalDate.parse("2026-06-15");

  private final Regulation regulation = Schedules.regulation();

  @Test
  @DisplayName("The edition is the digest of the lines that sha256sum prints for the rules folder")
  void the_edition_is_the_digest_of_the_lines_of_sha256sum() throws Exception {
    StringBuilder lines = new StringBuilder();
    for (String name : SORTED_NAMES) {
      lines.append(sha256(Schedules.files().get(name))).append("  rules/").append(name);
      lines.append('\n');
    }
    assertThat(regulation.digest().value()).isEqualTo(sha256(lines.toString().getBytes(UTF_8)));
  }

  @Test
  void one_changed_byte_is_another_edition() {
    String text = Schedules.text("caps.csv").replace(",4,", ",5,");
    assertThat(Regulation.load(Schedules.with("caps.csv", text)).digest())
        .isNotEqualTo(regulation.digest());
  }

  @Test
  void the_files_are_kept_as_given_and_out_of_reach() {
    Map<String, byte[]> given = Schedules.files();
    Regulation loaded = Regulation.load(given);
    given.get("caps.csv")[0] = 'X';
    loaded.files().get("caps.csv")[0] = 'Y';
    assertThat(loaded.files()).containsOnlyKeys(SORTED_NAMES);
    assertThat(loaded.files().get("caps.csv")).isEqualTo(Schedules.files().get("caps.csv"));
    assertThat(loaded.digest()).isEqualTo(regulation.digest());
  }

  @ParameterizedTest(name = "{1} of {0} is {2}")
  @DisplayName("Each parameter stands under its rule")
  @CsvSource({
    "R02,TEAM_SEATS,2",
    "R02,VISITS_PER_DAY,2",
    "R02,INSPECTOR_CAPACITY,20",
    "R03,CERTIFICATE_WARNING,60",
    "R08,NOTICE_BEFORE,0",
    "R08,FILING_BEFORE,0",
    "R09,RESULT_PUBLISHED,20",
    "R09,RESULT_WARNING,10",
    "R09,RESULT_URGENT,3",
    "R10,CANNOT_CONTACT,10",
    "R15,WITNESSES,3"
  })
  void each_parameter_stands_under_its_rule(RuleId rule, ParameterName name, int value) {
    assertThat(regulation.parameter(name, DAY).value()).isEqualTo(value);
    assertThat(name.rule()).isEqualTo(rule);
  }

  @Test
  @DisplayName("R02 a rule tells its source")
  void a_rule_tells_its_source() {
    Rule rule = regulation.rule(RuleId.R02, LocalDate.parse("2026-06-01")).orElseThrow();
    assertThat(rule.source()).isEqualTo(new Clause("中华人民共和国行政处罚法", "第四十二条", "2021年修订"));
    assertThat(rule.kind()).isEqualTo(RuleKind.HARD);
    assertThat(regulation.rules()).hasSize(20);
  }

  @Test
  @DisplayName(
      "R11, R11b general matters have a ceiling, key ones none, public information a floor")
  void an_ordered_rate_is_held_against_every_kind_of_matter() {
    assertThat(regulation.brokenRate(Library.C, Set.of(MatterKind.GENERAL), 1000, DAY)).isEmpty();
    assertThat(regulation.brokenRate(Library.C, Set.of(MatterKind.GENERAL), 1001, DAY))
        .map(SamplingRate::rate)
        .hasValue(1000);
    assertThat(
            regulation.brokenRate(Library.C, Set.of(MatterKind.KEY, MatterKind.GENERAL), 1001, DAY))
        .isPresent();
    assertThat(regulation.brokenRate(Library.C, Set.of(MatterKind.KEY), 10_000, DAY)).isEmpty();
    assertThat(regulation.brokenRate(Library.A, Set.of(MatterKind.PUBLIC_INFORMATION), 299, DAY))
        .map(SamplingRate::rule)
        .hasValue(RuleId.R11B);
  }

  @Test
  @DisplayName("R11 the rate of a class comes before the rate of all classes")
  void the_rate_of_a_class_comes_first() {
    assertThat(rate(Library.C, RiskClass.D, MatterKind.GENERAL).rate()).isEqualTo(2000);
    assertThat(rate(Library.C, RiskClass.A, MatterKind.GENERAL).rate()).isEqualTo(1000);
  }

  @Test
  @DisplayName("R11 R11b general matters have a ceiling, published information has a floor")
  void rates_are_ceilings_and_floors() {
    SamplingRate general = rate(Library.A, RiskClass.A, MatterKind.GENERAL);
    SamplingRate key = rate(Library.B, RiskClass.D, MatterKind.KEY);
    SamplingRate published = rate(Library.C, RiskClass.B, MatterKind.PUBLIC_INFORMATION);
    assertThat(general.permits(1000)).isTrue();
    assertThat(general.permits(1001)).isFalse();
    assertThat(key.permits(10_000)).isTrue();
    assertThat(published.permits(299)).isFalse();
    assertThat(published.permits(300)).isTrue();
    assertThat(published.rule()).isEqualTo(RuleId.R11B);
  }

  @Test
  @DisplayName("R01: the grounds of triggered inspections are a closed list, each while in force")
  void a_ground_is_known_while_in_force() {
    String rows = Schedules.plus("grounds.csv", "R01,fair,展会期间,fair,2026-05-01,2026-05-05,x");
    Regulation regulation = Regulation.load(Schedules.with("grounds.csv", rows));
    LocalDate before = LocalDate.of(2026, 4, 30);
    assertThat(regulation.ground("fair", before)).isEmpty();
    assertThat(regulation.ground("fair", before.plusDays(1))).isPresent();
    assertThat(regulation.ground("fair", before.plusDays(5))).isPresent();
    assertThat(regulation.ground("fair", before.plusDays(6))).isEmpty();
    assertThat(regulation.ground("complaint", before).orElseThrow().words().zh()).isEqualTo("投诉举报");
    assertThat(regulation.ground("curiosity", before)).isEmpty();
  }

  @Test
  void copies_of_before_a_file_came_are_read_and_keep_their_digest() {
    Map<String, byte[]> copies = Schedules.files();
    copies.remove("grounds.csv");
    assertThatThrownBy(() -> Regulation.load(copies)).isInstanceOf(RegulationRefused.class);
    Regulation kept = Regulation.loadCopies(copies);
    assertThat(kept.files()).containsOnlyKeys(copies.keySet());
    assertThat(kept.digest()).isNotEqualTo(Schedules.regulation().digest());
    assertThat(kept.grounds()).isEmpty();
    copies.remove("caps.csv");
    assertThatThrownBy(() -> Regulation.loadCopies(copies)).isInstanceOf(RegulationRefused.class);
  }

  /** As a draw of before parks, editions, frequencies, rotation and precedence keeps its rules. */
  @Test
  void copies_without_later_columns_and_files_are_read_as_they_were_meant() {
    Map<String, byte[]> copies = Schedules.files();
    for (String later :
        List.of(
            "exempt-matters.csv",
            "frequencies.csv",
            "grounds.csv",
            "lotteries.csv",
            "placements.csv",
            "rotations.csv")) {
      copies.remove(later);
    }
    for (String name :
        List.of("caps.csv", "parameters.csv", "quiet-periods.csv", "rates.csv", "windows.csv")) {
      int last =
          Schedules.text(name)
              .lines()
              .findFirst()
              .orElseThrow()
              .split(",document,", -1)[1]
              .split(",", -1)
              .length;
      copies.put(
          name,
          Schedules.text(name)
              .lines()
              .filter(line -> !line.endsWith("岚心数字产业园"))
              .map(line -> line.replaceFirst("(,[^,]*){" + last + "}$", "") + "\n")
              .reduce("", String::concat)
              .getBytes(UTF_8));
    }
    Regulation old = Regulation.loadCopies(copies);
    assertThat(old.files()).containsOnlyKeys(copies.keySet());
    assertThat(old.quietPeriods()).hasSize(5).allMatch(quiet -> quiet.scope().park().isEmpty());
    assertThat(old.quietPeriods()).allMatch(quiet -> quiet.source().edition().isEmpty());
    assertThat(old.windows(Library.A).get(0).visitors()).isEqualTo(Visitors.DEPARTMENT);
    assertThat(old.caps()).allMatch(cap -> cap.validity().equals(Validity.ALWAYS));
    assertThat(old.parameter(ParameterName.TEAM_SEATS, DAY).value()).isEqualTo(2);
    assertThat(old.frequencies()).isEmpty();
    assertThat(old.rotation(Library.A, DAY)).isEmpty();
    assertThat(old.placements()).isEmpty();
    assertThat(allowed(old, "2026-06-15")).isTrue();
    assertThat(allowed(old, "2026-07-01")).isFalse();
  }

  @Test
  @DisplayName("R06, R09, R11 a number that changes on a day binds from that day on")
  void a_number_that_changes_binds_from_its_day_on() {
    String parameters =
        Schedules.text("parameters.csv")
                .replaceFirst("(?m)^(R09,result-published,.*),-,-$", "$1,-,2026-06-30")
            + "R09,result-published,15,working-days,x,-,2026-07-01,-\n";
    Regulation changed = Regulation.load(Schedules.with("parameters.csv", parameters));
    LocalDate june = LocalDate.of(2026, 6, 30);
    assertThat(changed.parameter(ParameterName.RESULT_PUBLISHED, june).value()).isEqualTo(20);
    assertThat(changed.parameter(ParameterName.RESULT_PUBLISHED, june.plusDays(1)).value())
        .isEqualTo(15);
    String rates =
        Schedules.text("rates.csv")
                .replaceFirst("(?m)^(R11,C,\\*,general,.*),-,-$", "$1,-,2026-06-30")
            + "R11,C,*,general,500,x,-,2026-07-01,-\n";
    Regulation lower = Regulation.load(Schedules.with("rates.csv", rates));
    assertThat(lower.brokenRate(Library.C, Set.of(MatterKind.GENERAL), 501, june)).isEmpty();
    assertThat(lower.brokenRate(Library.C, Set.of(MatterKind.GENERAL), 501, june.plusDays(1)))
        .isPresent();
  }

  @Test
  @DisplayName("R17 the rotation of a library goes before that of all")
  void the_rotation_of_a_library_goes_first() {
    Regulation two =
        Regulation.load(
            Schedules.with(
                "rotations.csv",
                """
                rule,library,visits,years,valid_from,valid_until,document,edition
                R17,*,1,2,-,-,x,-
                R17,B,3,1,2026-06-15,-,x,-
                """));
    assertThat(two.rotation(Library.A, DAY).orElseThrow().visits()).isEqualTo(1);
    assertThat(two.rotation(Library.B, DAY).orElseThrow().visits()).isEqualTo(3);
    assertThat(two.rotation(Library.B, DAY.minusDays(1)).orElseThrow().visits()).isEqualTo(1);
  }

  @Test
  @DisplayName("R01 a window is asked only while its row is in force")
  void a_window_is_asked_only_while_in_force() {
    String text =
        Schedules.plus("windows.csv", "R01,A,05-01,06-30,2026-01-01,-,x")
            .replace("A,06-01,06-30,-,-,", "A,06-01,06-30,-,2025-12-31,");
    Regulation moved = Regulation.load(Schedules.with("windows.csv", text));
    assertThat(allowed(moved, "2025-05-15")).isFalse();
    assertThat(allowed(moved, "2026-05-15")).isTrue();
    assertThat(allowed(moved, "2025-06-16")).isTrue();
  }

  @Test
  @DisplayName("R01 a rule without an edition in force on the day says nothing")
  void a_rule_not_in_force_says_nothing() {
    String text =
        Schedules.text("rules.csv").replaceFirst("(?m)^(R01,.*),-,-$", "$1,2026-06-01,2026-12-31");
    Regulation young = Regulation.load(Schedules.with("rules.csv", text));
    assertThat(allowed(young, "2026-05-29")).isTrue();
    assertThat(allowed(young, "2026-07-01")).isFalse();
    assertThat(young.rule(RuleId.R01, LocalDate.parse("2026-05-31"))).isEmpty();
  }

  @Test
  @DisplayName("A calendar without a year that is needed is refused")
  void a_calendar_without_a_needed_year_is_refused() {
    DateSpan winter = new DateSpan(LocalDate.parse("2026-12-01"), LocalDate.parse("2027-01-31"));
    assertThatThrownBy(() -> Regulation.load(Schedules.files(), winter))
        .isInstanceOfSatisfying(
            RegulationRefused.class,
            refused ->
                assertThat(refused.faults())
                    .singleElement()
                    .satisfies(
                        fault -> {
                          assertThat(fault.file()).isEqualTo("working-calendar.csv");
                          assertThat(fault.value()).isEqualTo("2027");
                          assertThat(fault.reason().zh()).isEqualTo("缺少所需的 2027 年");
                        }));
    DateSpan june = new DateSpan(LocalDate.parse("2026-06-01"), LocalDate.parse("2026-06-30"));
    assertThat(Regulation.load(Schedules.files(), june).digest()).isEqualTo(regulation.digest());
  }

  private SamplingRate rate(Library library, RiskClass riskClass, MatterKind kind) {
    return regulation.rate(library, riskClass, kind, DAY).orElseThrow();
  }

  private static boolean allowed(Regulation regulation, String day) {
    TargetTraits target =
        TargetTraits.of(Library.A, new DistrictCode("999901"), "C1311", Optional.empty());
    return regulation
        .ruling(
            new VisitQuestion(
                target, LocalDate.parse(day), InspectionKind.RANDOM, EarlierVisits.NONE))
        .isAllowed();
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
