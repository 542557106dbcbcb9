package mingqian.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mingqian.inspection.Answer;
import mingqian.inspection.ResultCode;
import mingqian.inspection.VisitSeat;
import mingqian.rehearsal.Scenes.Before;
import mingqian.rehearsal.Scenes.Scene;
import mingqian.rehearsal.Scenes.Where;
import mingqian.terms.CreditCode;
import mingqian.terms.DepartmentCode;
import org.junit.jupiter.api.Test;

class FindingsTest {
  private static final DepartmentCode MARKET = new DepartmentCode("SCJG");
  private static final List<String> FIRMS =
      List.of("92999999MAQGUHQ8XL", "92999999MAR3EWAC4B", "92999999MA4QUHH57E");

  @Test
  void whoever_is_drawn_a_draw_of_forty_has_something_of_each_kind() {
    for (String firm : FIRMS) {
      Set<ResultCode> found =
          IntStream.range(0, 40)
              .mapToObj(place -> Findings.of(scene(firm, place, Optional.empty())))
              .flatMap(List::stream)
              .flatMap(answer -> answer.codes().stream())
              .collect(Collectors.toSet());
      assertThat(found)
          .contains(
              ResultCode.NOTHING_FOUND,
              ResultCode.CANNOT_CONTACT,
              ResultCode.ORDERED_TO_CORRECT,
              ResultCode.TO_BE_HANDLED);
    }
  }

  @Test
  void the_same_is_found_again_and_no_answer_says_nothing_and_something() {
    for (int place = 0; place < 40; place++) {
      List<Answer> once = Findings.of(scene(FIRMS.get(0), place, Optional.empty()));
      assertThat(Findings.of(scene(FIRMS.get(0), place, Optional.empty()))).isEqualTo(once);
      assertThat(once).extracting(Answer::matter).containsExactly("SCJG-02", "SCJG-05");
      assertThat(once).allMatch(answer -> ResultCode.objection(answer.codes()).isEmpty());
    }
  }

  @Test
  void what_was_given_back_is_recorded_with_the_same_codes_and_more_words() {
    List<Answer> first = Findings.of(scene(FIRMS.get(1), 1, Optional.empty()));
    List<Answer> again = Findings.of(scene(FIRMS.get(1), 1, Optional.of(new Before(7, 1, first))));
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      assertThat(again.get(i).codes()).isEqualTo(first.get(i).codes());
      texts.add(again.get(i).found());
    }
    assertThat(texts).allMatch(text -> text.endsWith("（已补充说明）"));
  }

  private static Scene scene(String firm, int place, Optional<Before> before) {
    return new Scene(
        new Where(1, place, new CreditCode(firm), MARKET, java.time.LocalDate.of(2026, 7, 1)),
        MARKET,
        before,
        (VisitSeat) null,
        new TreeSet<>(Set.of("SCJG-02", "SCJG-05")));
  }
}
