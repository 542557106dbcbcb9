package mingqian.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
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
  void a_lock_is_in_the_audit_trail() {
    failures("li", 5);
    base.in(
        room ->
            assertThat(room.trail.before(Long.MAX_VALUE, 5))
                .extracting(AuditEntry::verb, AuditEntry::subject)
                .containsExactly(tuple("lock-account", "account li")));
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
