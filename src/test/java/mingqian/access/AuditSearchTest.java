package mingqian.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingqian.terms.Page;
import mingqian.terms.Slice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AuditSearchTest {
  private static final Actor AUDITOR = Actor.sample("shen", Role.AUDITOR);
  private static final Slice FIRST = new Slice(1, 50);

  private final AccessBase base = new AccessBase();

  /** Two entries on 8 June 2026, one on each of the two days after; the clock by hand is UTC. */
  AuditSearchTest() {
    Actor li = Actor.sample("li", Role.COORDINATOR);
    Actor wang = Actor.sample("Wang", Role.APPROVER);
    base.in(
        room -> {
          room.trail.record(li, "prepare-draw", "draw 2026-A-001", "order 1");
          room.trail.record(
              wang,
              "approve-draw",
              "draw 2026-A-001",
              Trace.change("CONFIRMED", "APPROVED").with("100%_sure!"));
        });
    base.pass(Duration.ofHours(22).plusMinutes(29).plusSeconds(59));
    base.in(room -> room.trail.record(li, "seal-draw", "draw 2026-A-001", "seal 50"));
    base.pass(Duration.ofHours(1));
    base.in(room -> room.trail.record(li, "prepare-draw", "draw 2026-C-002", "order 2"));
  }

  @AfterEach
  void close() {
    base.close();
  }

  @ParameterizedTest
  @CsvSource({
    "'',   '',           '',         '',        4 3 2 1",
    "LI,   '',           '',         '',        4 3 1",
    "wang, '',           '',         '',        2",
    "'',   prepare-draw, '',         '',        4 1",
    "'',   prepare,      '',         '',        ''",
    "'',   '',           2026-a,     '',        3 2 1",
    "'',   '',           2026-c-002, '',        4",
    "'',   '',           '',         approved,  2",
    "'',   '',           '',         confirmed, 2",
    "'',   '',           '',         ORDER,     4 1",
    "'',   '',           '',         %,         2",
    "'',   '',           '',         _,         2",
    "'',   '',           '',         !,         2",
    "'',   '',           '',         '0%_s',    2",
    "li,   prepare-draw, 001,        order,     1"
  })
  void entries_are_found_by_actor_verb_subject_and_text(
      String actor, String verb, String subject, String text, String expected) {
    assertThat(numbers(new AuditFilter(actor, verb, subject, text, AuditFilter.ALL.days())))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-08, 2026-06-08, 3 2 1",
    "2026-06-09, ,           4",
    ",           2026-06-08, 3 2 1",
    ",           2026-06-07, ''",
    "2026-06-08, 2026-06-09, 4 3 2 1",
    "2026-06-10, ,           ''"
  })
  void both_days_are_inclusive(LocalDate from, LocalDate until, String expected) {
    AuditFilter.Days days =
        new AuditFilter.Days(Optional.ofNullable(from), Optional.ofNullable(until));
    assertThat(numbers(new AuditFilter("", "", "", "", days))).isEqualTo(expected);
  }

  @Test
  void pages_follow_each_other_and_know_the_total() {
    Page<AuditEntry> second = page(AuditFilter.ALL, new Slice(2, 3), AUDITOR);
    assertThat(second.rows()).extracting(AuditEntry::number).containsExactly(1L);
    assertThat(second.total()).isEqualTo(4);
    assertThat(second.pages()).isEqualTo(2);
  }

  @Test
  void a_search_leaves_no_entry() {
    page(AuditFilter.ALL, FIRST, AUDITOR);
    assertThat(page(AuditFilter.ALL, FIRST, AUDITOR).total()).isEqualTo(4);
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = "AUDITOR", mode = EnumSource.Mode.EXCLUDE)
  void only_the_auditor_searches(Role role) {
    assertThatThrownBy(() -> page(AuditFilter.ALL, FIRST, Actor.sample("x", role)))
        .isInstanceOf(NotPermitted.class);
  }

  private String numbers(AuditFilter filter) {
    return String.join(
        " ",
        page(filter, FIRST, AUDITOR).rows().stream()
            .map(entry -> Long.toString(entry.number()))
            .toList());
  }

  private Page<AuditEntry> page(AuditFilter filter, Slice slice, Actor by) {
    List<Page<AuditEntry>> found = new ArrayList<>();
    base.in(
        room -> {
          AuditSearch search = new AuditSearch(base.clock());
          search.entities = room.entities;
          found.add(search.page(filter, slice, by));
        });
    return found.get(0);
  }
}
