package mingqian.wholeoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that lived years are held to would notice if one were broken. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpoiledYearTest {
  private LivedYear year;

  @BeforeAll
  void live(@TempDir Path folder) throws Exception {
    Path office = Files.createDirectories(folder.resolve("office"));
    year = new LivedYear(2, new Town(200, 48, 2025), office);
    year.live();
  }

  @AfterAll
  void close() {
    year.close();
  }

  @Test
  void what_is_not_spoiled_is_sound() {
    assertThat(year.brokenBy(List.of())).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          R01: a visit without a draw    | update filed_visit set quiet = true
          R02: at least two              | update visit_seat set left_at = current_timestamp
          R02: nobody has more visits    | update visit set visit_day = date '2025-06-03'
          R02: nobody goes alone         | delete from filed_visit_seat
          R03: everybody is certified    | update certificate set valid_until = date '2001-01-01'
          R03: everybody on a visit      | update certificate set state = 'LAPSED'
          R04: nobody who is recused is  | insert into recusal (id, inspector_id, enterprise_id, ground, first_day, last_day, version) select 9000000, c.inspector_id, e.id, '-', date '2001-01-01', date '9999-12-31', 0 from visit v join visit_seat s on s.visit_id = v.id join certificate c on c.number = s.inspector join enterprise e on e.credit_code = v.credit_code where s.left_at is null and v.checked_in_at is not null and v.state not in ('CANCELLED', 'SUBSTITUTED') fetch first 1 row only
          R04: nobody is sent by lot     | update inspector set station = '一所'; update enterprise set supervised_by = '一所'
          R05: every matter              | update matter set department_code = 'YJGL' where code = 'XFJY-01'
          R06: no department visits      | update visit set credit_code = (select min(credit_code) from visit) where id in (select min(id) from visit where state not in ('CANCELLED', 'SUBSTITUTED') group by draw_id) and credit_code <> (select min(credit_code) from visit) and draw_id not in (select draw_id from visit where credit_code = (select min(credit_code) from visit))
          R06: nobody is visited         | update visit set credit_code = (select min(credit_code) from visit) where id in (select min(id) from visit where state not in ('CANCELLED', 'SUBSTITUTED') group by draw_id) and credit_code <> (select min(credit_code) from visit) and draw_id not in (select draw_id from visit where credit_code = (select min(credit_code) from visit))
          R07: no draw before its plan   | update plan_version set published_on = date '2099-01-01'
          R11: as many are drawn         | update draw_stratum set quota = quota + 1
          R12: a joint inspection        | update matter set department_code = 'SCJG'
          R13: where the matter asks     | update enterprise set district_code = '999901'
          R14: only existing             | update enterprise set state = 'CANCELLED'
          R16: a qualified member        | delete from inspector_qualification
          R18: nothing is public         | update part_result set published_at = timestamp with time zone '2001-01-01 00:00:00+08:00' where return_reason is null and published_at is not null
          R18: what is published         | update part_result set published_at = null
          R19: every department          | update draw set approved_at = null
          draw: nothing is disclosed     | update draw set disclose_after = date '2099-01-01'
          filed: an urgent visit alone   | update filed_visit set accepted = null, answered_at = null, urgent_reason = null
          a campaign has at most         | update campaign set largest_number = 1
          a special visit is one of      | update filed_visit set matter = 'ELSE-01'
          """)
  void a_broken_rule_is_noticed(String rule, String statements) {
    assertThat(year.brokenBy(Arrays.asList(statements.split("; "))))
        .anyMatch(broken -> broken.startsWith(rule));
  }
}
