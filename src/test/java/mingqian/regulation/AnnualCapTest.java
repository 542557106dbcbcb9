package mingqian.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import mingqian.terms.DepartmentCode;
import mingqian.terms.DistrictCode;
import mingqian.terms.Library;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnualCapTest {
  private static final DepartmentCode MARKET = new DepartmentCode("SCJG");
  private static final DepartmentCode FIRE = new DepartmentCode("XFJY");

  private final Regulation regulation = Schedules.regulation();

  @ParameterizedTest(name = "{0} and {1} visits by department, {2} in all: allowed {3}")
  @DisplayName("R06 a visit beyond a cap is refused, one up to it is not")
  @CsvSource({
    "0,0,0,true",
    "1,1,2,true",
    "1,0,3,true",
    "2,0,2,false",
    "0,2,2,false",
    "1,1,4,false",
    "0,0,4,false"
  })
  void a_visit_beyond_a_cap_is_refused(int market, int fire, int inAll, boolean allowed) {
    EarlierVisits earlier = new EarlierVisits(Map.of(MARKET, market, FIRE, fire), inAll);
    assertThat(ruling(InspectionKind.RANDOM, earlier).isAllowed()).isEqualTo(allowed);
  }

  @Test
  @DisplayName("R06 the refusal names the department, what was made and what is allowed")
  void the_refusal_names_the_department_and_the_numbers() {
    Ruling ruling = ruling(InspectionKind.RANDOM, new EarlierVisits(Map.of(MARKET, 1, FIRE, 2), 3));
    assertThat(ruling.reasons()).hasSize(1);
    Reason reason = ruling.reasons().get(0);
    assertThat(reason.rule()).isEqualTo(RuleId.R06);
    assertThat(reason.sentence().zh()).isEqualTo("2026年部门XFJY已检查2次，上限2次");
    assertThat(reason.sentence().en())
        .isEqualTo("2 visits by department XFJY in 2026, 2 are allowed.");
    assertThat(reason.data())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "scope",
                "department",
                "year",
                "2026",
                "made",
                "2",
                "cap",
                "2",
                "department",
                "XFJY"));
  }

  @Test
  @DisplayName("R06 a kind of inspection that the file exempts is not stopped by a cap")
  void an_exempt_kind_is_not_stopped_by_a_cap() {
    EarlierVisits many = new EarlierVisits(Map.of(MARKET, 9), 30);
    assertThat(ruling(InspectionKind.TRIGGERED, many).isAllowed()).isTrue();
    assertThat(ruling(InspectionKind.SPECIAL, many).isAllowed()).isFalse();
  }

  @Test
  @DisplayName("R06 without an exemption a triggered inspection is stopped as well")
  void without_an_exemption_a_triggered_inspection_is_stopped_as_well() {
    Regulation strict =
        Regulation.load(
            Schedules.with(
                "caps.csv", "rule,scope,visits,exempt,document\nR06,all,1,-,an order\n"));
    Ruling ruling =
        strict.ruling(question(InspectionKind.TRIGGERED, new EarlierVisits(Map.of(), 1)));
    assertThat(ruling.isAllowed()).isFalse();
  }

  @Test
  @DisplayName("R06 without rows there is no cap")
  void without_rows_there_is_no_cap() {
    Regulation open =
        Regulation.load(Schedules.with("caps.csv", "rule,scope,visits,exempt,document\n"));
    EarlierVisits many = new EarlierVisits(Map.of(MARKET, 9), 30);
    assertThat(open.ruling(question(InspectionKind.RANDOM, many)).isAllowed()).isTrue();
  }

  @Test
  void negative_visits_are_a_mistake_of_ours() {
    assertThatIllegalArgumentException().isThrownBy(() -> new EarlierVisits(Map.of(), -1));
    assertThatIllegalArgumentException().isThrownBy(() -> new EarlierVisits(Map.of(MARKET, -1), 0));
  }

  private Ruling ruling(InspectionKind kind, EarlierVisits earlier) {
    return regulation.ruling(question(kind, earlier));
  }

  /** A triggered inspection is asked for on a ground of the list. */
  private static VisitQuestion question(InspectionKind kind, EarlierVisits earlier) {
    Purpose purpose = Purpose.of(kind, earlier.byDepartment().keySet());
    TargetTraits target =
        TargetTraits.of(Library.A, new DistrictCode("999901"), "C1311", Optional.empty());
    return new VisitQuestion(
        target,
        LocalDate.parse("2026-06-15"),
        kind == InspectionKind.TRIGGERED ? purpose.on("complaint") : purpose,
        earlier);
  }
}
