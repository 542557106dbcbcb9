package mingqian.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mingqian.terms.Digest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AuditTrailTest {
  private static final Actor COORDINATOR = Actor.sample("li", Role.COORDINATOR);

  private static final String INSERT =
      "insert into audit_entry (recorded_at, entry_number, actor, verb, subject, detail, digest)"
          + " select recorded_at, ";

  private final AccessBase base = new AccessBase();

  @AfterEach
  void close() {
    base.close();
  }

  @Test
  void the_first_digest_covers_the_fields_and_the_digest_of_nothing() {
    base.in(room -> room.trail.record(COORDINATOR, "seal-draw", "draw 2026-A-001", "a\\b\nc"));
    Digest expected =
        Digest.of(
            """
            e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855/1
            2026-06-08T01:30:00.123456Z
            sample:li
            seal-draw
            draw 2026-A-001
            a\\\\b\\nc\
            """);
    base.in(
        room -> {
          AuditEntry entry = room.trail.before(Long.MAX_VALUE, 10).get(0);
          assertThat(entry.digest()).isEqualTo(expected);
          assertThat(entry.at()).isEqualTo("2026-06-08T01:30:00.123456Z");
        });
  }

  @Test
  void the_digest_of_a_change_covers_before_and_after() {
    base.in(
        room ->
            room.trail.record(
                COORDINATOR,
                "seal-draw",
                "draw 2026-A-001",
                Trace.change(Role.LIAISON, Role.AUDITOR).with("why")));
    Digest expected =
        Digest.of(
            """
            e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855/1
            2026-06-08T01:30:00.123456Z
            sample:li
            seal-draw
            draw 2026-A-001
            why
            LIAISON
            AUDITOR\
            """);
    base.in(
        room ->
            assertThat(room.trail.before(Long.MAX_VALUE, 1).get(0).digest()).isEqualTo(expected));
  }

  @Test
  void a_changed_before_or_after_is_found() {
    record(2);
    base.in(room -> room.trail.record(COORDINATOR, "seal-draw", "draw x", Trace.change("a", "b")));
    base.sql("update audit_entry set state_before = 'c' where entry_number = 3");
    assertThat(broken()).map(ChainBreak::number).contains(3L);
    base.sql("update audit_entry set state_before = 'a' where entry_number = 3");
    assertThat(broken()).isEmpty();
    base.sql("update audit_entry set state_after = 'x' where entry_number = 1");
    assertThat(broken()).map(ChainBreak::number).contains(1L);
  }

  @Test
  void an_untouched_chain_is_whole() {
    record(5);
    assertThat(broken()).isEmpty();
  }

  @Test
  void several_entries_of_one_transaction_are_chained() {
    base.in(
        room -> {
          room.trail.record(COORDINATOR, "one", "x", "");
          room.trail.record(COORDINATOR, "two", "x", "");
          room.trail.record(COORDINATOR, "three", "x", "");
        });
    assertThat(broken()).isEmpty();
    base.in(
        room ->
            assertThat(room.trail.before(3, 10))
                .extracting(AuditEntry::number)
                .containsExactly(2L, 1L));
  }

  @Test
  void an_edited_row_is_found() {
    record(5);
    base.sql("update audit_entry set detail = 'other' where entry_number = 3");
    assertThat(broken()).map(ChainBreak::number).contains(3L);
  }

  @Test
  void a_changed_time_is_found() {
    record(5);
    base.sql(
        "update audit_entry set recorded_at = recorded_at + interval '1' second"
            + " where entry_number = 2");
    assertThat(broken()).map(ChainBreak::number).contains(2L);
  }

  @Test
  void a_deleted_row_is_found() {
    record(5);
    base.sql("delete from audit_entry where entry_number = 2");
    assertThat(broken()).contains(new ChainBreak(2, "entry 2", "entry 3"));
  }

  @Test
  void a_cut_tail_is_found() {
    record(5);
    base.sql("delete from audit_entry where entry_number = 5");
    assertThat(broken()).map(ChainBreak::number).contains(5L);
  }

  @Test
  void swapped_rows_are_found() {
    record(5);
    base.sql("update audit_entry set entry_number = 99 where entry_number = 2");
    base.sql("update audit_entry set entry_number = 2 where entry_number = 3");
    base.sql("update audit_entry set entry_number = 3 where entry_number = 99");
    assertThat(broken()).map(ChainBreak::number).contains(2L);
  }

  @Test
  void an_inserted_row_is_found() {
    record(5);
    base.sql("update audit_entry set entry_number = 7 where entry_number = 5");
    base.sql("update audit_entry set entry_number = 5 where entry_number = 4");
    base.sql(
        INSERT + "4, actor, verb, subject, detail, digest from audit_entry where entry_number = 3");
    assertThat(broken()).map(ChainBreak::number).contains(4L);
  }

  @Test
  void a_row_before_the_first_is_found() {
    record(2);
    base.sql(
        INSERT + "0, actor, verb, subject, detail, digest from audit_entry where entry_number = 1");
    assertThat(broken()).contains(new ChainBreak(1, "entry 1", "entry 0"));
  }

  @Test
  void a_well_chained_row_behind_the_recorded_end_is_found() {
    record(3);
    String end =
        "update audit_head set last_number = 2, digest = (select digest from audit_entry where entry_number = 2)";
    base.sql(end);
    assertThat(broken()).map(ChainBreak::number).contains(3L);
  }

  @Test
  void texts_that_are_none_of_ours_are_named_and_do_not_stop_the_check() {
    record(3);
    base.sql("update audit_entry set actor = '' where entry_number = 2");
    assertThat(broken()).map(ChainBreak::number).contains(2L);
    base.sql("update audit_entry set actor = 'sample:li' where entry_number = 2");
    assertThat(broken()).isEmpty();
    base.sql("update audit_entry set digest = 'no digest' where entry_number = 3");
    assertThat(broken()).map(ChainBreak::number).contains(3L);
  }

  @Test
  void no_flipped_byte_of_any_text_goes_unseen() {
    record(3);
    for (String column : List.of("actor", "verb", "subject", "detail", "digest")) {
      String flip =
          "update audit_entry set %1$s = '%2$s' || substring(%1$s, 2) where entry_number = 2";
      String first = kept(column).substring(0, 1);
      base.sql(flip.formatted(column, first.equals("f") ? "e" : "f"));
      assertThat(broken()).as(column).map(ChainBreak::number).contains(2L);
      base.sql(flip.formatted(column, first));
      assertThat(broken()).as(column).isEmpty();
    }
  }

  @Test
  void entries_made_side_by_side_form_one_line() throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(4);
    List<Callable<Void>> work = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      work.add(
          () -> {
            base.in(room -> room.trail.record(COORDINATOR, "verb", "subject", ""));
            return null;
          });
    }
    for (Future<Void> done : people.invokeAll(work)) {
      done.get();
    }
    people.shutdown();
    assertThat(broken()).isEmpty();
    base.in(room -> assertThat(room.trail.before(Long.MAX_VALUE, 1).get(0).number()).isEqualTo(40));
  }

  @Test
  void what_does_not_fit_is_refused_and_not_cut() {
    assertThatIllegalArgumentException().isThrownBy(() -> Trace.of("x".repeat(4001)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Deed("a", "", "s", Trace.of("")));
  }

  private String kept(String column) {
    List<String> found = new ArrayList<>();
    base.in(
        room ->
            found.add(
                (String)
                    room.entities
                        .createNativeQuery(
                            "select " + column + " from audit_entry where entry_number = 2")
                        .getSingleResult()));
    return found.get(0);
  }

  private void record(int count) {
    for (int i = 1; i <= count; i++) {
      String subject = "draw 2026-A-00" + i;
      base.in(room -> room.trail.record(COORDINATOR, "seal-draw", subject, "detail"));
    }
  }

  private Optional<ChainBreak> broken() {
    List<Optional<ChainBreak>> answer = new ArrayList<>();
    base.in(room -> answer.add(room.trail.check().broken()));
    return answer.get(0);
  }
}
