package mingqian.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.Map;
import mingqian.ceremony.DrawState;
import mingqian.inspection.VisitState;
import mingqian.terms.Slice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedTest {
  @Test
  void empty_parameters_count_as_not_given() {
    Asked asked = asked(Map.of("q", "", "year", "", "department", " ", "page", "", "size", ""));
    assertThat(asked.text("q")).isEmpty();
    assertThat(asked.year()).isEmpty();
    assertThat(asked.department()).isEmpty();
    assertThat(asked.slice()).isEqualTo(new Slice(1, 20));
  }

  @Test
  void a_page_has_a_number_and_a_size() {
    assertThat(asked(Map.of("page", "3", "size", "200")).slice()).isEqualTo(new Slice(3, 200));
  }

  @ParameterizedTest
  @CsvSource({
    "page, 0",
    "page, -1",
    "page, x",
    "page, 1000000",
    "size, 0",
    "size, 201",
    "size, 1000",
    "year, 26",
    "year, 1999",
    "department, scjg",
    "draw, 2026_A",
    "day, 2026-02-30",
    "day, 03.06.2026",
    "day, ''",
    "day, -9999-01-01",
    "day, +5900000-01-01",
    "target, 91999999MA0000001X",
    "target, ''"
  })
  void what_cannot_be_meant_is_refused_by_name(String name, String value) {
    Asked asked = asked(Map.of(name, value));
    Trouble trouble =
        catchThrowableOfType(
            Trouble.class,
            () -> {
              asked.slice();
              asked.year();
              asked.department();
              asked.draw();
              if (name.equals("day")) {
                asked.day();
              }
              if (name.equals("target")) {
                asked.target();
              }
            });
    assertThat(trouble.problem().code()).isEqualTo("bad-request");
    assertThat(trouble.problem().more().getString("field")).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"checked-in", "CHECKED_IN", "Checked-In"})
  void a_state_may_be_written_in_any_case(String value) {
    assertThat(asked(Map.of("state", value)).choice("state", VisitState.class))
        .contains(VisitState.CHECKED_IN);
  }

  @Test
  void an_unknown_state_is_refused_with_the_known_ones() {
    Asked asked = asked(Map.of("state", "open"));
    Trouble trouble =
        catchThrowableOfType(Trouble.class, () -> asked.choice("state", DrawState.class));
    assertThat(trouble.problem().detail().en()).contains("prepared, confirmed, approved, sealed");
  }

  private static Asked asked(Map<String, String> parameters) {
    return new Asked(new MultivaluedHashMap<>(parameters));
  }
}
