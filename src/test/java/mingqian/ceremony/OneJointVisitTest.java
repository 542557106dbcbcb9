package mingqian.ceremony;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mingqian.inspection.VisitBase;
import mingqian.terms.DateSpan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneJointVisitTest {
  @TempDir private Path data;

  @Test
  @DisplayName("R12: in a window of joint visits nobody is drawn twice")
  void whoever_is_visited_in_the_joint_window_is_not_drawn_again() {
    try (DrawOffice office = new DrawOffice(data)) {
      office.prepare();
      Map<String, Long> before = excluded(office);
      office.called.add(VisitBase.enterprise(1));
      office.prepare();
      assertThat(before).doesNotContainKey("R12");
      assertThat(excluded(office)).containsEntry("R12", 1L);
      assertThat(office.searchedForCalls)
          .as("the whole window, not only the days of the order")
          .containsExactly(new DateSpan(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30)));
    }
  }

  private static Map<String, Long> excluded(DrawOffice office) {
    return office.base.in(
        entities -> {
          List<?> rows =
              entities
                  .createNativeQuery("select rule, excluded from draw_exclusion")
                  .getResultList();
          return rows.stream()
              .map(Object[].class::cast)
              .collect(
                  Collectors.toMap(
                      row -> String.valueOf(row[0]), row -> ((Number) row[1]).longValue()));
        });
  }
}
