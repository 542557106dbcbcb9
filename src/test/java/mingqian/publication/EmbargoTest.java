package mingqian.publication;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mingqian.ceremony.Draw;
import mingqian.directory.Enterprise;
import mingqian.directory.EnterpriseBook;
import mingqian.inspection.VisitBase;
import mingqian.terms.CreditCode;
import mingqian.terms.Slice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Enterprise 1 is drawn and has no published result; enterprise 4 was never drawn. */
@DisplayName("Secrecy: a drawn enterprise before its result is public")
class EmbargoTest {
  private static final Slice FIRST = new Slice(1, 20);
  private static final CreditCode DRAWN = VisitBase.enterprise(1);
  private static final CreditCode NEVER = VisitBase.enterprise(4);
  private static final String HEX = "0123456789abcdef".repeat(4);

  private final VisitBase base = new VisitBase();

  @BeforeEach
  void draw_enterprise_1() {
    base.execute(
        "update draw set draw_sequence = 1, seal = '%s', commitment = '%s', regulation = '%s',"
                .formatted(HEX, HEX, HEX)
            + " sealed_at = '2026-05-28T09:00:00+08:00', disclose_after = '2026-06-29',"
            + " conducted_at = '2026-05-29T09:00:00+08:00' where id = '2026-A-001'");
    base.execute(
        "insert into draw_stratum values ('2026-A-001', 'A.manufacturing', 'A', 700, 3, 1, 1)");
    base.execute("insert into draw_stratum values ('2026-A-001', 'A.tourism', 'A', 700, 40, 3, 2)");
    base.execute(
        "insert into visit (id, draw_id, credit_code, library, stratum, state, visit_day, version)"
            + " values (1, '2026-A-001', '"
            + DRAWN
            + "', 'A', 'A.manufacturing', 'CHECKED_IN', '2026-06-10', 0)");
  }

  @AfterEach
  void close() {
    base.close();
  }

  @Test
  void no_search_finds_it() {
    String name = enterprise(DRAWN).name();
    for (String text : List.of("", name, name.substring(0, 4), DRAWN.value(), "%", "_")) {
      assertThat(results().search(ResultSearch.ALL.withText(text), FIRST).total()).isZero();
    }
  }

  @Test
  void its_own_page_and_that_of_the_visit_say_no_more_than_those_of_another() {
    for (CreditCode code : List.of(DRAWN, NEVER)) {
      assertThat(results().ofEnterprise(code, FIRST).total()).isZero();
    }
    assertThat(results().find(1)).isEmpty();
    assertThat(results().find(2)).isEmpty();
  }

  @Test
  void the_results_of_the_draw_and_the_years_to_choose_from_do_not_tell() {
    assertThat(results().ofDraw(VisitBase.DRAW, FIRST).total()).isZero();
    assertThat(results().years()).isEmpty();
  }

  @Test
  void the_directory_shows_drawn_and_undrawn_alike() {
    assertThat(new EnterpriseBook(base.reading()).matching("岚枢", 9))
        .extracting(Enterprise::creditCode)
        .contains(DRAWN, NEVER);
  }

  @Test
  void the_notice_of_the_draw_names_nobody_and_counts_by_library_only() {
    DrawNotice notice = DrawNotices.notice(base.reading().find(Draw.class, VisitBase.DRAW.value()));
    assertThat(notice.toString())
        .doesNotContain(DRAWN.value(), enterprise(DRAWN).name(), "A.manufacturing", "A.tourism");
    assertThat(notice.counts())
        .singleElement()
        .satisfies(
            count -> {
              assertThat(count.frame()).isEqualTo(43);
              assertThat(count.quota()).isEqualTo(4);
              assertThat(count.reserve()).isEqualTo(3);
            });
    assertThat(notice.progress().isDisclosed()).isFalse();
    assertThat(notice.progress().discloseAfter()).isEqualTo(LocalDate.of(2026, 6, 29));
    assertThat(notice.progress().latest().at()).isEqualTo(Instant.parse("2026-05-29T01:00:00Z"));
  }

  @Test
  void a_wildcard_of_the_database_is_plain_text_in_a_search_of_the_directory() {
    assertThat(new EnterpriseBook(base.reading()).matching("%", 9))
        .extracting(Enterprise::creditCode)
        .containsExactly(VisitBase.enterprise(2));
    assertThat(new EnterpriseBook(base.reading()).matching("_", 9))
        .extracting(Enterprise::creditCode)
        .containsExactly(VisitBase.enterprise(3));
  }

  private Enterprise enterprise(CreditCode code) {
    return new EnterpriseBook(base.reading()).find(code).orElseThrow();
  }

  // There is no container here that would fill the fields.
  @SuppressWarnings("UnnecessaryAssignment")
  private PublishedResults results() {
    EntityManager entities = base.reading();
    PublishedResults results = new PublishedResults();
    results.entities = entities;
    results.reader = new ResultReader();
    results.reader.entities = entities;
    return results;
  }
}
