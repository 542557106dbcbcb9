package mingqian.ceremony;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import mingqian.inspection.VisitBase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnStationTest {
  @TempDir Path data;

  private DrawOffice office;

  @BeforeEach
  void open() {
    office = new DrawOffice(data);
    office.base.execute("update inspector set station = '一号所' where id in (2, 3)");
    office.base.execute("update enterprise set supervised_by = '一号所' where id = 1");
    office.base.execute("update enterprise set supervised_by = '二号所' where id = 2");
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  @DisplayName("R04 nobody is drawn for an enterprise of the own station, where the office says so")
  void whoever_serves_at_the_station_stays_away() {
    office.regulation = VisitBase.regulation("own-station,0,", "own-station,1,");
    seal();
    assertThat(recusals())
        .hasSize(2)
        .allMatch(row -> row.endsWith("," + VisitBase.enterprise(1)))
        .doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("R04 the own station is no cause where the office says nothing of it")
  void whoever_serves_at_the_station_may_come_where_nothing_is_said_of_it() {
    seal();
    assertThat(recusals()).isEmpty();
  }

  @Test
  @DisplayName("R19 who confirmed is asked anew when somebody has moved to the station")
  void somebody_who_moved_to_the_station_changes_what_was_confirmed() {
    office.regulation = VisitBase.regulation("own-station,0,", "own-station,1,");
    office.prepare();
    office.confirm(DrawOffice.MARKET);
    assertThat(office.prepare().isDone()).isFalse();
    office.base.execute("update inspector set station = '一号所' where id = 1");
    assertThat(office.prepare().isDone()).isTrue();
  }

  private void seal() {
    office.prepare();
    office.confirm(DrawOffice.MARKET);
    office.confirm(DrawOffice.SAFETY);
    office.approve(DrawOffice.APPROVER);
    assertThat(office.seal().isDone()).isTrue();
  }

  private List<String> recusals() {
    return office.base.in(
        entities ->
            new String(
                    office.new Verbs(entities)
                        .seal()
                        .draws
                        .files(DrawOffice.DRAW, DrawStore.SEALED)
                        .bytes("recusals.csv"),
                    UTF_8)
                .lines()
                .skip(1)
                .toList());
  }
}
