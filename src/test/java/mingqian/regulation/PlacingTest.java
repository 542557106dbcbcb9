package mingqian.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import mingqian.terms.Library;
import mingqian.terms.RiskClass;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Poor credit first, then key matters, then library A, else C; the office may order otherwise. */
class PlacingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final String HEADINGS =
      "rule,rank,library,class,industry,words,zh,en,valid_from,valid_until,document,edition\n";
  private static final String ELSE = "R01,90,C,*,*,*,其余,others,-,-,x,-\n";

  private final Regulation regulation = Schedules.regulation();

  @ParameterizedTest(name = "class {0}, {1}, \"{2}\": {3} by rank {4}, then {5}")
  @DisplayName("R01 an enterprise that fits several libraries stands where the first row says")
  @CsvSource({
    // A and B: manufacturing or tourism of poor credit, or penalised
    "D,C3484,制造业企业,B,10,40 90",
    "C,H6110,一年内受到行政处罚,B,11,40 90",
    "D,I6513,纳税大户,B,10,40 90",
    // A and B by trade: chemicals and drugs are manufacturing and key
    "A,C2614,,B,20,40 90",
    "A,C2710,信用良好,B,20,40 41 90",
    // B and C: a trade of no library, of poor credit; a key trade that is no other
    "D,F5213,,B,10,90",
    "B,F5251,,B,20,90",
    // A and C
    "A,C3484,,A,40,90",
    "B,F5211,纳税大户,A,41,90",
    "A,H6130,规模未达联合监管库标准,C,30,40 90",
    // all three
    "D,C2614,规模未达标准；一年内受到行政处罚；纳税大户,B,10,11 20 30 40 90",
    "D,R9011,规模未达,B,10,20 30 90",
    // C alone
    "A,F5213,不属于联合监管库和重点监管库,C,90,''",
    "C,F5211,纳税大户,C,90,''",
    "-,O8040,,C,90,''",
    // A class is asked for and there is none
    "-,C3484,,A,40,90"
  })
  void an_enterprise_that_fits_several_stands_where_the_first_row_says(
      String risk, String industry, String ground, Library library, int rank, String yielding) {
    Placing placing = placing(regulation, risk, industry, ground);
    assertThat(placing.library()).contains(library);
    assertThat(placing.decisive().orElseThrow().rank()).isEqualTo(rank);
    assertThat(placing.yielding())
        .extracting(row -> Integer.toString(row.rank()))
        .containsExactly(yielding.isEmpty() ? new String[0] : yielding.split(" ", -1));
    for (Library standing : Library.values()) {
      assertThat(placing.differsFrom(standing)).isEqualTo(standing != library);
    }
  }

  @Test
  @DisplayName("R01 the office may order otherwise: the ranks alone decide, not the order of rows")
  void the_office_may_order_otherwise() {
    Regulation other =
        with(ELSE + "R01,20,B,D,*,*,信用,credit,-,-,x,-\n" + "R01,10,A,*,C;I,*,行业,trade,-,-,x,-\n");
    assertThat(placing(other, "D", "C3484", "").library()).contains(Library.A);
    assertThat(placing(other, "D", "F5213", "").library()).contains(Library.B);
    assertThat(placing(other, "A", "F5213", "").library()).contains(Library.C);
    assertThat(other.placements()).extracting(PlacementRow::rank).containsExactly(10, 20, 90);
  }

  @Test
  @DisplayName("R01 a row places only while it is in force")
  void a_row_places_only_while_it_is_in_force() {
    Regulation later = with("R01,10,B,D,*,*,信用,credit,2026-03-03,-,x,-\n" + ELSE);
    assertThat(placing(later, "D", "C3484", "").library()).contains(Library.C);
    assertThat(later.placing(traits("D", "C3484", ""), DAY.plusDays(1)).library())
        .contains(Library.B);
  }

  @Test
  void without_rows_nobody_is_placed_and_nobody_differs() {
    Placing nowhere = placing(with(""), "D", "C3484", "");
    assertThat(nowhere.fitting()).isEmpty();
    assertThat(nowhere.library()).isEmpty();
    assertThat(nowhere.differsFrom(Library.A)).isFalse();
  }

  private static Regulation with(String rows) {
    return Regulation.load(Schedules.with("placements.csv", HEADINGS + rows));
  }

  private static Placing placing(
      Regulation regulation, String risk, String industry, String ground) {
    return regulation.placing(traits(risk, industry, ground), DAY);
  }

  private static PlacementTraits traits(String risk, String industry, String ground) {
    return new PlacementTraits(
        Optional.of(risk).filter(one -> !one.equals("-")).map(RiskClass::valueOf),
        industry,
        Optional.ofNullable(ground).orElse(""));
  }
}
