package mingqian.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogInTest {
  private static final String RIGHT = "a-right-password";

  private final AccessBase base = new AccessBase();

  LogInTest() {
    base.in(room -> room.person("li", RIGHT));
  }

  @AfterEach
  void close() {
    base.close();
  }

  @Test
  void the_right_password_lets_in() {
    assertThat(attempt(" LI ", RIGHT)).isInstanceOf(LoginAnswer.Welcome.class);
  }

  @Test
  void unknown_wrong_locked_and_closed_get_one_answer_after_one_check() {
    base.in(room -> room.person("closed", RIGHT));
    base.in(room -> room.accounts.find("closed").orElseThrow().close());
    base.in(room -> room.person("locked", RIGHT));
    failures("locked", 5);
    for (String login : new String[] {"nobody", "li", "closed", "locked"}) {
      String password = login.equals("li") ? "wrong" : RIGHT;
      assertThat(attempt(login, password)).as(login).isEqualTo(new LoginAnswer.Refused());
      assertThat(base.checks).as(login).hasValue(1);
    }
  }

  @Test
  void a_login_with_a_nul_is_asked_for_without_it() {
    assertThat(attempt("l\0i", "wrong")).isEqualTo(new LoginAnswer.Refused());
    assertThat(attempt("\0", RIGHT)).isEqualTo(new LoginAnswer.Refused());
    assertThat(attempt("l\0i", RIGHT)).isInstanceOf(LoginAnswer.Welcome.class);
  }

  @Test
  void four_wrong_passwords_do_not_lock() {
    failures("li", 4);
    assertThat(attempt("li", RIGHT)).isInstanceOf(LoginAnswer.Welcome.class);
  }

  @Test
  void a_success_forgets_the_failures_of_before() {
    failures("li", 4);
    attempt("li", RIGHT);
    failures("li", 4);
    assertThat(attempt("li", RIGHT)).isInstanceOf(LoginAnswer.Welcome.class);
  }

  @Test
  void the_fifth_wrong_password_locks_for_fifteen_minutes() {
    failures("li", 5);
    base.pass(Duration.ofMinutes(15).minusMillis(1));
    assertThat(attempt("li", RIGHT)).isInstanceOf(LoginAnswer.Refused.class);
    base.pass(Duration.ofMillis(1));
    assertThat(attempt("li", RIGHT)).isInstanceOf(LoginAnswer.Welcome.class);
  }

  @Test
  void each_wrong_password_leaves_an_entry_and_the_fifth_one_for_the_lock_too() {
    failures("li", 4);
    assertThat(trail()).isEqualTo(Collections.nCopies(4, "refuse-log-in account li"));
    failures("li", 1);
    assertThat(trail()).hasSize(6).last().isEqualTo("lock-account account li OPEN>LOCKED");
    attempt("li", RIGHT);
    failures("li", 2);
    assertThat(trail()).as("a locked account writes no more").hasSize(6);
    base.pass(Duration.ofMinutes(15));
    failures("li", 1);
    assertThat(trail())
        .hasSize(7)
        .last()
        .isEqualTo("refuse-log-in account li 3 before without an entry");
  }

  @Test
  void logins_of_no_account_leave_as_many_entries_together_and_never_what_was_typed() {
    for (String typed : List.of("nobody", RIGHT, "li2", "", "ZHANG", "more", "and more")) {
      attempt(typed, "wrong");
    }
    List<String> expected = new ArrayList<>(Collections.nCopies(5, "refuse-log-in no account"));
    expected.add("hush-log-ins no account");
    assertThat(trail()).isEqualTo(expected);
    failures("li", 1);
    assertThat(trail()).last().isEqualTo("refuse-log-in account li 2 before without an entry");
    base.pass(Duration.ofMinutes(15));
    attempt("nobody", "wrong");
    assertThat(trail()).hasSize(8).last().isEqualTo("refuse-log-in no account");
    base.in(
        room ->
            assertThat(room.trail.before(Long.MAX_VALUE, 20))
                .extracting(AuditEntry::actor)
                .containsOnly("clockwork"));
  }

  @Test
  void the_right_password_of_a_closed_account_leaves_what_a_wrong_one_leaves() {
    base.in(room -> room.accounts.find("li").orElseThrow().close());
    for (int i = 0; i < 7; i++) {
      attempt("li", RIGHT);
    }
    assertThat(trail()).hasSize(6).startsWith("refuse-log-in account li");
  }

  @Test
  void every_refusal_is_one_write_or_more_whoever_was_named() {
    for (String login : List.of("li", "nobody")) {
      for (int i = 0; i < 12; i++) {
        long before = writes();
        attempt(login, "wrong");
        assertThat(writes()).as(login + " " + i).isGreaterThan(before);
      }
    }
  }

  private long writes() {
    long[] sum = new long[1];
    base.in(
        room ->
            sum[0] =
                ((Number)
                        room.entities
                            .createNativeQuery(
                                "select (select sum(version) from account)"
                                    + " + (select version from refused_login)")
                            .getSingleResult())
                    .longValue());
    return sum[0];
  }

  /** The entries, the oldest first. */
  private List<String> trail() {
    List<String> entries = new ArrayList<>();
    base.in(
        room ->
            room.trail
                .before(Long.MAX_VALUE, 20)
                .forEach(
                    entry -> {
                      Trace trace = entry.trace();
                      String change = trace.isChange() ? trace.before() + ">" + trace.after() : "";
                      entries.add(
                          0,
                          String.join(" ", entry.verb(), entry.subject(), change + trace.detail())
                              .strip());
                    }));
    return entries;
  }

  @Test
  void a_changed_password_replaces_the_old_one_and_ends_the_sessions() {
    SessionMark before = new SessionMark("li", 1, "key");
    base.in(room -> assertThat(before.stillOf(room.accounts.find("li").orElseThrow())).isTrue());
    assertThat(change(RIGHT, "another-long-one")).isInstanceOf(LoginAnswer.Welcome.class);
    base.in(room -> assertThat(before.stillOf(room.accounts.find("li").orElseThrow())).isFalse());
    assertThat(attempt("li", RIGHT)).isInstanceOf(LoginAnswer.Refused.class);
    assertThat(attempt("li", "another-long-one")).isInstanceOf(LoginAnswer.Welcome.class);
  }

  @Test
  void a_wrong_old_password_changes_nothing_and_counts() {
    for (int i = 0; i < 5; i++) {
      assertThat(change("wrong", "another-long-one")).isInstanceOf(LoginAnswer.Refused.class);
    }
    assertThat(attempt("li", RIGHT)).isInstanceOf(LoginAnswer.Refused.class);
  }

  @ParameterizedTest
  @CsvSource({
    "abcdefghijk, password.weak.short",
    "a-right-password, password.weak.same",
    "aaaaabbbbbccccc, password.weak.simple",
    "about-LI-and-more, password.weak.simple"
  })
  void a_weak_password_is_refused_with_its_reason(String chosen, String reason) {
    assertThat(change(RIGHT, chosen)).isEqualTo(new LoginAnswer.Weak(reason));
  }

  private void failures(String login, int count) {
    for (int i = 0; i < count; i++) {
      attempt(login, "wrong");
    }
  }

  private LoginAnswer attempt(String login, String password) {
    LoginAnswer[] answer = new LoginAnswer[1];
    base.in(room -> answer[0] = room.door.attempt(login, password));
    return answer[0];
  }

  private LoginAnswer change(String old, String chosen) {
    LoginAnswer[] answer = new LoginAnswer[1];
    base.in(
        room -> {
          Actor li = room.accounts.find("li").orElseThrow().actor();
          answer[0] = room.door.change(li, old, chosen);
        });
    return answer[0];
  }
}
