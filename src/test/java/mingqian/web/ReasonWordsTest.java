package mingqian.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mingqian.draw.DisclosedFolder;
import mingqian.draw.Explanation;
import mingqian.draw.Explanations;
import mingqian.draw.Folder;
import mingqian.draw.IncompleteDraw;
import mingqian.draw.SampleDraw;
import mingqian.web.ReasonPart.About;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonWordsTest {
  private final Explanations all = Explanations.of(DisclosedFolder.of(SampleDraw.changed()));

  @Test
  void an_excluded_one_reads_the_rule_its_words_and_its_source() {
    List<ReasonPart> parts = words(Language.ZH).of(all, all.of("00000000000000000000"));
    assertThat(parts).hasSize(1);
    assertThat(parts.get(0).about()).isEqualTo(About.ADMISSION);
    assertThat(parts.get(0).lines().get(0)).contains("R14", "存续", "依据：");
    assertThat(parts.get(0).lines().get(1)).contains("00000000000000000000", "2026年5月28日");
    assertThat(words(Language.EN).exclusions(all).get(0)).contains("Excluded: 1.", "R14");
  }

  @Test
  void one_that_was_not_drawn_reads_why_it_could_be_and_where_its_ticket_stood() {
    String other =
        IntStream.range(0, 40)
            .mapToObj(SampleDraw::code)
            .filter(code -> !all.of(code).isDrawn() && all.of(code).changes().isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(words(Language.ZH).of(all, all.of(other)))
        .extracting(ReasonPart::about)
        .containsExactly(About.ADMISSION, About.LOT);
  }

  @ParameterizedTest
  @EnumSource
  void every_sentence_has_its_words(Language language) {
    for (int i = 0; i < 40; i++) {
      Explanation one = all.of(SampleDraw.code(i));
      List<ReasonPart> parts = words(language).of(all, one);
      assertThat(parts.stream().anyMatch(part -> part.about() == About.TEAM))
          .isEqualTo(one.isDrawn());
      for (ReasonPart part : parts) {
        assertThat(RenderedPage.words(language).get(part.heading())).isNotBlank();
        assertThat(part.lines())
            .isNotEmpty()
            .allSatisfy(line -> assertThat(line).doesNotContain("{", "Optional", "null"));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_an_addendum_brought_has_its_words(Language language) {
    for (Folder folder : List.of(IncompleteDraw.completed(), IncompleteDraw.stillIncomplete())) {
      Explanations supplied = Explanations.of(DisclosedFolder.of(folder));
      List<ReasonPart> parts =
          IntStream.range(0, 40)
              .mapToObj(i -> words(language).of(supplied, supplied.of(SampleDraw.code(i))))
              .flatMap(List::stream)
              .filter(part -> part.about() == About.SUPPLEMENT)
              .toList();
      assertThat(parts).isNotEmpty();
      assertThat(RenderedPage.words(language).get(parts.get(0).heading())).isNotBlank();
      assertThat(parts)
          .flatExtracting(ReasonPart::lines)
          .allSatisfy(line -> assertThat(line).isNotBlank().doesNotContain("{", "Optional"));
    }
  }

  @Test
  void the_ground_of_a_change_is_not_told() {
    List<String> told =
        IntStream.range(0, 40)
            .mapToObj(i -> words(Language.EN).of(all, all.of(SampleDraw.code(i))))
            .flatMap(List::stream)
            .filter(part -> part.about() == About.CHANGES)
            .flatMap(part -> part.lines().stream())
            .toList();
    assertThat(told).hasSize(4);
    assertThat(told).noneMatch(line -> line.contains("R04") || line.contains("moved;"));
    assertThat(told).anyMatch(line -> line.contains("came in from the reserve"));
    assertThat(told).noneMatch(line -> line.contains("closed"));
  }

  private static ReasonWords words(Language language) {
    return new ReasonWords(
        RenderedPage.words(language),
        new Formats(language),
        Map.of("SCJG", "市场监管局", "999901", "一区"));
  }
}
