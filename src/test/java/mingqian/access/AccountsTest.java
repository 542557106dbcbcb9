package mingqian.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mingqian.terms.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an administrator does to accounts, once and twice. */
class AccountsTest {
  private static final Actor ADMINISTRATOR = Actor.sample("administrator", Role.ADMINISTRATOR);

  private final AccessBase base = new AccessBase();

  AccountsTest() {
    base.in(room -> room.person("li", "a-right-password"));
  }

  @AfterEach
  void close() {
    base.close();
  }

  @Test
  void closing_twice_is_closing_once() {
    assertThat(closed(ADMINISTRATOR).isDone()).isTrue();
    int edition = edition();
    assertThat(closed(ADMINISTRATOR)).isInstanceOf(Outcome.Unchanged.class);
    assertThat(edition()).isEqualTo(edition);
    assertThat(verbs()).containsExactly("close-account");
  }

  @Test
  void reopening_an_open_account_is_nothing_and_a_closed_one_once() {
    assertThat(reopened(ADMINISTRATOR)).isInstanceOf(Outcome.Unchanged.class);
    assertThat(verbs()).isEmpty();
    closed(ADMINISTRATOR);
    assertThat(reopened(ADMINISTRATOR).isDone()).isTrue();
    assertThat(reopened(ADMINISTRATOR)).isInstanceOf(Outcome.Unchanged.class);
    assertThat(verbs()).containsExactly("close-account", "reopen-account");
  }

  @Test
  void a_password_is_renewed_once_for_a_view_and_again_for_the_next() {
    int shown = edition();
    Optional<String> first = renewed(shown);
    assertThat(first).isPresent();
    assertThat(renewed(shown)).as("a double press").isEmpty();
    assertThat(entered(first.orElseThrow())).as("what was shown still opens").isTrue();
    Optional<String> second = renewed(edition());
    assertThat(second).isPresent().isNotEqualTo(first);
    assertThat(entered(first.orElseThrow())).isFalse();
    assertThat(verbs()).filteredOn("renew-password"::equals).hasSize(2);
  }

  @Test
  void a_press_on_a_view_from_before_the_person_chose_a_password_renews_nothing() {
    int shown = edition();
    did(
        room ->
            room.door.change(
                room.accounts.find("li").orElseThrow().actor(),
                "a-right-password",
                "another-long-one"));
    assertThat(renewed(shown)).isEmpty();
    assertThat(entered("another-long-one")).isTrue();
  }

  @Test
  void only_an_administrator_does_any_of_it() {
    Actor coordinator = Actor.sample("coordinator", Role.COORDINATOR);
    assertThatThrownBy(() -> closed(coordinator)).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> reopened(coordinator)).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> did(room -> room.accounts.renewPassword(coordinator, "li", 1)))
        .isInstanceOf(NotPermitted.class);
    assertThat(verbs()).isEmpty();
  }

  private Outcome closed(Actor by) {
    return did(room -> room.accounts.close(by, "li"));
  }

  private Outcome reopened(Actor by) {
    return did(room -> room.accounts.reopen(by, "li"));
  }

  private Optional<String> renewed(int seen) {
    return did(room -> room.accounts.renewPassword(ADMINISTRATOR, "li", seen));
  }

  private boolean entered(String password) {
    return did(room -> room.door.attempt("li", password)) instanceof LoginAnswer.Welcome;
  }

  private int edition() {
    return did(room -> room.accounts.find("li").orElseThrow().edition());
  }

  /** The verbs of the trail, the oldest first. */
  private List<String> verbs() {
    List<String> verbs = new ArrayList<>();
    base.in(
        room -> room.trail.before(Long.MAX_VALUE, 20).forEach(entry -> verbs.add(0, entry.verb())));
    return verbs;
  }

  private <T> T did(Function<AccessBase.Room, T> deed) {
    List<T> answer = new ArrayList<>();
    base.in(room -> answer.add(deed.apply(room)));
    return answer.get(0);
  }
}
