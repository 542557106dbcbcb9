package mingqian.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mingqian.terms.CreditCode;
import mingqian.terms.DistrictCode;
import mingqian.terms.Library;
import mingqian.terms.RiskClass;
import org.junit.jupiter.api.Test;

/** Enterprises that no row tells apart are answered alike, and those that one does are not. */
class IndistinctTargetsTest {
  private static final String PARK = "岚心数字产业园";
  private static final CreditCode NAMED = new CreditCode("91110000600037341L");
  private static final List<LocalDate> DAYS =
      LocalDate.of(2026, 5, 30).datesUntil(LocalDate.of(2026, 7, 3)).toList();

  private static final Regulation REGULATION =
      Regulation.load(
          Schedules.with(
              "quiet-periods.csv",
              Schedules.text("quiet-periods.csv")
                  + "R01,*,*,C13,*,2026-06-15,2026-06-16,*,甲,a,示例,-,*\n"
                  + "R01,*,*,*,"
                  + NAMED
                  + ",2026-06-17,2026-06-18,*,乙,b,示例,-,*\n"));

  @Test
  void the_ruling_on_every_day_is_that_on_the_traits_that_rows_look_at() {
    targets()
        .forEach(
            target -> {
              TargetTraits alike = REGULATION.indistinct(target);
              for (LocalDate day : DAYS) {
                assertThat(answer(alike, day))
                    .as(target + " " + day)
                    .isEqualTo(answer(target, day));
              }
            });
  }

  @Test
  void what_no_row_names_is_not_told_apart_and_what_one_names_is() {
    Set<TargetTraits> kinds = new HashSet<>();
    targets().map(REGULATION::indistinct).forEach(kinds::add);
    assertThat(kinds.size()).isLessThan((int) targets().count() / 3);
    assertThat(REGULATION.indistinct(traits("C1311", PARK, NAMED)))
        .isEqualTo(
            new TargetTraits(
                Library.A,
                new DistrictCode("999901"),
                "C1311",
                Optional.of(PARK),
                Optional.empty(),
                Optional.of(NAMED)));
    assertThat(REGULATION.indistinct(traits("C2110", "别的园区", other())))
        .isEqualTo(TargetTraits.of(Library.A, new DistrictCode("999901"), "C", Optional.empty()));
  }

  private static TargetTraits traits(String industry, String park, CreditCode code) {
    return new TargetTraits(
        Library.A,
        new DistrictCode("999901"),
        industry,
        Optional.of(park),
        Optional.of(RiskClass.B),
        Optional.of(code));
  }

  private static CreditCode other() {
    String first17 = "91999999MA0000001";
    return new CreditCode(first17 + CreditCode.checkCharacter(first17));
  }

  private static Stream<TargetTraits> targets() {
    return Stream.of(Library.values())
        .flatMap(
            library ->
                Stream.of("999901", "999903", "999904")
                    .flatMap(
                        district ->
                            Stream.of("C1311", "C2110", "P8210", "P", "C13", "F5212")
                                .flatMap(industry -> of(library, district, industry))));
  }

  private static Stream<TargetTraits> of(Library library, String district, String industry) {
    return Stream.of(Optional.of(PARK), Optional.of("别的园区"), Optional.<String>empty())
        .flatMap(
            park ->
                Stream.of(NAMED, other())
                    .flatMap(
                        code ->
                            Stream.of(RiskClass.values())
                                .map(
                                    riskClass ->
                                        new TargetTraits(
                                            library,
                                            new DistrictCode(district),
                                            industry,
                                            park,
                                            Optional.of(riskClass),
                                            Optional.of(code)))));
  }

  private static List<RuleId> answer(TargetTraits target, LocalDate day) {
    Ruling ruling =
        REGULATION.ruling(
            new VisitQuestion(target, day, InspectionKind.RANDOM, EarlierVisits.NONE));
    return ruling instanceof Ruling.Refused no
        ? no.reasons().stream().map(Reason::rule).toList()
        : List.of();
  }
}
