package mingqian.web.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import mingqian.draw.Chance;
import mingqian.draw.ChanceRange;
import mingqian.draw.Fairness;
import mingqian.draw.SampleDraw;
import mingqian.draw.SelectionRate;
import mingqian.draw.SimulatedWork;
import mingqian.draw.Work;
import mingqian.draw.WorkBar;
import mingqian.statistics.FairnessBook;
import mingqian.web.DotPlot;
import mingqian.web.Language;
import mingqian.web.RenderedPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FairnessPagesTest {
  private static final Fairness FAIRNESS = Fairness.of(SampleDraw.result());
  private static final SimulatedWork RUNS =
      new SimulatedWork(
          IntStream.range(0, 200)
              .mapToObj(i -> new Work(List.of(0, i % 4, 9, 2), List.of(0, 20, i % 3)))
              .toList());

  @ParameterizedTest
  @EnumSource
  void a_year_without_ranges_says_that_they_are_on_the_way(Language language) {
    String page = page(Optional.empty(), language);
    assertThat(page).contains(RenderedPage.words(language).get("fair.waiting"));
    assertThat(page).contains("<svg class=\"plot\"", "viewBox=\"0 0 360 132\"");
    NoticePagesTest.assertSound(page);
  }

  @ParameterizedTest
  @EnumSource
  void numbers_outside_are_marked_in_picture_and_table(Language language) {
    String page = page(Optional.of(RUNS), language);
    assertThat(page)
        .contains("count-out", RenderedPage.words(language).get("fair.outside"))
        .doesNotContain(RenderedPage.words(language).get("fair.waiting"));
    NoticePagesTest.assertSound(page);
  }

  @ParameterizedTest
  @EnumSource
  void a_year_without_draws_says_so(Language language) {
    Map<String, Object> models = new HashMap<>();
    models.put(
        "view",
        FairnessView.of(
            new FairnessBook.Figures(Fairness.none(), Optional.of(SimulatedWork.none())),
            UnaryOperator.identity()));
    models.put("draws", List.of());
    models.put("draw", Optional.empty());
    models.put("year", "");
    models.put("years", List.of());
    String page = RenderedPage.of("fairness.html", language, models);
    assertThat(page).contains(RenderedPage.words(language).get("fair.none"));
    NoticePagesTest.assertSound(page);
  }

  /** The largest share, 7 of 10, stands 8 units from the right; half of it half way. */
  @Test
  void dots_share_one_scale() {
    SelectionRate large = new SelectionRate("a", 10, 7, Chance.hypergeometric(20, 10, 8));
    SelectionRate small = new SelectionRate("b", 20, 7, Chance.hypergeometric(40, 20, 14));
    DotPlot plot = DotPlot.of(List.of(large, small), UnaryOperator.identity());
    assertThat(plot.rows().get(0).dot()).isCloseTo(352, within(0.1));
    assertThat(plot.rows().get(1).dot()).isCloseTo(180, within(0.1));
    assertThat(plot.rows().get(0).left()).isCloseTo(8 + 344 / 7.0, within(0.1));
    assertThat(plot.rows().get(0).right()).isCloseTo(352, within(0.1));
    assertThat(plot.height()).isEqualTo(88);
    assertThat(plot.outliers()).isZero();
  }

  @Test
  void bars_stand_on_the_ground_and_leave_out_who_had_nothing() {
    Histogram chart =
        Histogram.of(
            List.of(
                new WorkBar(0, 1_000, new ChanceRange(900, 1_100)),
                new WorkBar(1, 65, new ChanceRange(60, 130)),
                new WorkBar(2, 10, new ChanceRange(20, 30))));
    assertThat(chart.columns()).hasSize(2);
    assertThat(chart.none()).isEqualTo(1_000);
    assertThat(chart.outliers()).isEqualTo(1);
    assertThat(chart.columns().get(0).top()).isCloseTo(85, within(0.01));
    assertThat(chart.columns().get(0).height()).isCloseTo(65, within(0.01));
    assertThat(chart.columns().get(0).high()).isCloseTo(20, within(0.01));
    assertThat(chart.columns().get(1).left()).isCloseTo(80, within(0.01));
    assertThat(chart.all()).hasSize(3);
  }

  private static String page(Optional<SimulatedWork> simulated, Language language) {
    Map<String, Object> models = new HashMap<>();
    models.put(
        "view",
        FairnessView.of(new FairnessBook.Figures(FAIRNESS, simulated), UnaryOperator.identity()));
    models.put("draws", List.of(NoticePagesTest.disclosed()));
    models.put("draw", Optional.of(NoticePagesTest.disclosed()));
    models.put("year", "2026");
    models.put("years", List.of("2026", "2025"));
    return RenderedPage.of("fairness.html", language, models);
  }
}
