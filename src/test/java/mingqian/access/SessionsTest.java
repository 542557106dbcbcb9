package mingqian.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import mingqian.terms.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SessionsTest {
  private static final Actor ADMIN = Actor.sample("admin", Role.ADMINISTRATOR);

  private final AccessBase base = new AccessBase();
  private final List<Sessions> node = new ArrayList<>();

  SessionsTest() {
    base.in(room -> room.person("li", "a-right-password"));
    base.in(room -> room.person("wang", "a-right-password"));
  }

  @AfterEach
  void close() {
    base.close();
  }

  @Test
  void whoever_logged_in_is_seen() {
    SessionMark mark = begin("li");
    assertThat(isSeen(mark)).isTrue();
    assertThat(logins()).containsExactly("li");
  }

  @Test
  void a_session_that_asks_for_nothing_is_over_after_half_an_hour() {
    SessionMark mark = begin("li");
    base.pass(Duration.ofMinutes(30).minusMillis(1));
    assertThat(isSeen(mark)).isTrue();
    base.pass(Duration.ofMinutes(30));
    assertThat(logins()).isEmpty();
    assertThat(isSeen(mark)).isFalse();
  }

  @Test
  void no_session_lives_longer_than_twelve_hours() {
    SessionMark mark = begin("li");
    for (int i = 0; i < 35; i++) {
      base.pass(Duration.ofMinutes(20));
      assertThat(isSeen(mark)).as("%d", i).isTrue();
    }
    base.pass(Duration.ofMinutes(20));
    assertThat(isSeen(mark)).isFalse();
  }

  @Test
  void a_changed_password_ends_every_other_session() {
    SessionMark mine = begin("li");
    SessionMark other = begin("wang");
    base.in(room -> room.accounts.find("li").orElseThrow().changePassword("hashed new"));
    assertThat(isSeen(mine)).isFalse();
    assertThat(isSeen(other)).isTrue();
    assertThat(logins()).containsExactly("wang");
    assertThat(isSeen(begin("li"))).isTrue();
  }

  @Test
  void a_closed_account_is_logged_out() {
    SessionMark mark = begin("li");
    base.in(room -> room.accounts.find("li").orElseThrow().close());
    assertThat(isSeen(mark)).isFalse();
  }

  @Test
  void an_administrator_ends_one_session_and_it_is_written_down() {
    SessionMark first = begin("li");
    SessionMark second = begin("li");
    assertThat(finish(ADMIN, first.key())).isInstanceOf(Outcome.Done.class);
    assertThat(finish(ADMIN, first.key())).isInstanceOf(Outcome.Unchanged.class);
    assertThat(isSeen(first)).isFalse();
    assertThat(isSeen(second)).isTrue();
    base.in(
        room ->
            assertThat(room.trail.before(Long.MAX_VALUE, 10))
                .extracting(AuditEntry::verb, AuditEntry::subject)
                .containsExactly(
                    org.assertj.core.api.Assertions.tuple("end-session", "account li")));
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
  void nobody_else_sees_or_ends_sessions(Role role) {
    SessionMark mark = begin("li");
    Actor other = Actor.sample("x", role);
    assertThatThrownBy(() -> finish(other, mark.key())).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> with(sessions -> sessions.present(other)))
        .isInstanceOf(NotPermitted.class);
    assertThat(isSeen(mark)).isTrue();
  }

  @Test
  void a_session_of_before_a_restart_is_over() {
    SessionMark mark = begin("li");
    node.clear();
    assertThat(isSeen(mark)).isFalse();
  }

  @Test
  void the_server_ends_idle_sessions_at_the_same_time() throws IOException {
    assertThat(Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml")))
        .contains("<session-timeout>" + LoginLimits.IDLE.toMinutes() + "</session-timeout>");
  }

  private SessionMark begin(String login) {
    List<SessionMark> marks = new ArrayList<>();
    base.in(room -> marks.add(sessions(room).begun(room.accounts.find(login).orElseThrow())));
    return marks.get(0);
  }

  private boolean isSeen(SessionMark mark) {
    return with(sessions -> sessions.seen(mark).isPresent());
  }

  private Outcome finish(Actor by, String key) {
    return with(sessions -> sessions.finish(by, key));
  }

  private List<String> logins() {
    return with(
        sessions -> sessions.present(ADMIN).stream().map(one -> one.account().login()).toList());
  }

  private <T> T with(Function<Sessions, T> question) {
    List<T> answers = new ArrayList<>();
    base.in(room -> answers.add(question.apply(sessions(room))));
    return answers.get(0);
  }

  /** The same node with the beans of another transaction. */
  private Sessions sessions(AccessBase.Room room) {
    Sessions fresh = new Sessions(room.accounts, room.trail, base.clock());
    node.forEach(fresh::takeOver);
    node.clear();
    node.add(fresh);
    return fresh;
  }
}
