package mingqian.ceremony;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import mingqian.terms.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of which district the matters of an order ask its inspectors to be. */
class TerritoryTest {
  @TempDir Path data;

  private DrawOffice office;

  @BeforeEach
  void open() {
    office = new DrawOffice(data);
    office.base.execute(
        "insert into matter values (3, 'SCJG-02', '公示信息检查', '', 'GENERAL', 'SCJG', '某条例', '',"
            + " '', '', '', '', 2, null, 0, 0, 'ANY')");
    office.base.execute("insert into order_stratum_matter values (3, 'SCJG-02')");
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  @DisplayName("R13 the profile that is sealed asks for what one of the matters asks")
  void the_profile_asks_for_what_the_matters_ask() {
    office.base.execute("update matter set territory = 'OWN' where code = 'SCJG-02'");
    office.prepare();
    office.confirm(DrawOffice.MARKET);
    office.confirm(DrawOffice.SAFETY);
    office.approve(DrawOffice.APPROVER);
    assertThat(office.seal().isDone()).isTrue();
    assertThat(profiles())
        .isNotEmpty()
        .allMatch(row -> row.contains(row.contains(",SCJG,") ? ",own," : ",any,"));
  }

  @Test
  @DisplayName("R13 nobody is of the own district and of another at once")
  void matters_that_contradict_each_other_are_not_drawn_together() {
    office.base.execute("update matter set territory = 'OWN' where code = 'SCJG-01'");
    office.base.execute("update matter set territory = 'OTHER' where code = 'SCJG-02'");
    Outcome outcome = office.prepare();
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(outcome.words().en()).contains("R13");
  }

  private List<String> profiles() {
    return office.base.in(
        entities ->
            new String(
                    office.new Verbs(entities)
                        .seal()
                        .draws
                        .files(DrawOffice.DRAW, DrawStore.SEALED)
                        .bytes("profiles.csv"),
                    UTF_8)
                .lines()
                .skip(1)
                .toList());
  }
}
