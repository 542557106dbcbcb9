package mingqian.ceremony;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.NotPermitted;
import mingqian.access.Role;
import mingqian.ceremony.ClassFigures.Figures;
import mingqian.draw.SelectionRate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClassFiguresTest {
  @TempDir Path data;

  private DrawOffice office;

  @BeforeEach
  void open() {
    office = new DrawOffice(data);
    office.base.execute("update enterprise set risk_class = 'B', entity_type = '企业' where id = 1");
    office.base.execute("update enterprise set risk_class = null where id = 2");
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void the_auditor_reads_how_often_each_class_was_drawn_and_that_is_logged() {
    assertThat(figures(DrawOffice.AUDITOR)).as("before there is a result").isEmpty();
    assertThat(office.trail).noneMatch(line -> line.contains("read-classes"));
    office.conducted();
    Figures figures = figures(DrawOffice.AUDITOR).orElseThrow();
    // One of the three of library A is drawn: of A-class number 3, of B number 1, of none number 2.
    assertThat(figures.classes())
        .extracting(SelectionRate::group)
        .containsExactly(ClassFigures.UNKNOWN, "A", "B");
    assertThat(figures.types())
        .extracting(SelectionRate::group)
        .containsExactly(ClassFigures.UNKNOWN, "企业");
    assertThat(figures.trades()).extracting(SelectionRate::group).containsExactly("C");
    for (List<SelectionRate> rates :
        List.of(figures.classes(), figures.types(), figures.trades())) {
      assertThat(rates.stream().mapToInt(SelectionRate::frame).sum()).isEqualTo(3);
      assertThat(rates.stream().mapToInt(SelectionRate::drawn).sum()).isEqualTo(1);
    }
    assertThat(figures.classes())
        .allSatisfy(
            rate -> {
              assertThat(rate.range().low()).isZero();
              assertThat(rate.range().high()).isEqualTo(1);
            });
    assertThat(office.trail).anyMatch(line -> line.contains("read-classes"));
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "AUDITOR")
  void nobody_else_reads_them(Role role) {
    office.conducted();
    assertThatThrownBy(() -> figures(Actor.sample("somebody", role)))
        .isInstanceOf(NotPermitted.class);
    assertThat(office.trail).noneMatch(line -> line.contains("read-classes"));
  }

  private Optional<Figures> figures(Actor actor) {
    return office.base.in(
        entities -> {
          DrawOffice.Verbs verbs = office.new Verbs(entities);
          ClassFigures figures = new ClassFigures();
          figures.database = entities;
          figures.draws = verbs.seal().draws;
          figures.conducted = verbs.conducted();
          figures.trail = verbs.seal().trail;
          return figures.of(DrawOffice.DRAW, actor);
        });
  }
}
