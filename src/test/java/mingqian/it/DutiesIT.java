package mingqian.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import mingqian.access.Actor;
import mingqian.access.AuditEntry;
import mingqian.access.AuditTrail;
import mingqian.access.NewAccount;
import mingqian.access.NotPermitted;
import mingqian.access.Role;
import mingqian.clockwork.Clockwork;
import mingqian.clockwork.Duties;
import mingqian.clockwork.DutyStanding;
import mingqian.clockwork.Firing;
import mingqian.clockwork.MissedEffect;
import mingqian.clockwork.MissedEffects;
import mingqian.clockwork.Roster;
import mingqian.clockwork.Watchdog;
import mingqian.inspection.Visits;
import mingqian.inspection.Waiting;
import mingqian.office.Office;
import mingqian.terms.Outcome;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the clockwork looks after can be seen, paused and resumed, with its trail. */
@ExtendWith(ArquillianExtension.class)
class DutiesIT {
  /** The office's last morning of the rehearsed year. */
  private static final Instant CURTAIN = Instant.parse("2026-12-15T01:00:00Z");

  private static final Actor ADMINISTRATOR = WaitingDraw.ADMINISTRATOR;
  private static final String SHELVE = "shelve";

  /** Roles that work for all departments here; inspectors have no desk but the field. */
  private static final List<Role> DESKS =
      Arrays.stream(Role.values()).filter(role -> role != Role.INSPECTOR).toList();

  private static final Pattern CARD =
      Pattern.compile("class=\"todo [a-z]+\"[^>]*>\\s*<b>([0-9,]+)</b>([^<]+?)\\s*<");

  @Inject private WaitingDraw waiting;
  @Inject private Members members;
  @Inject private Visits visits;
  @Inject private Rows rows;
  @Inject private Duties duties;
  @Inject private Clockwork clockwork;
  @Inject private AuditTrail trail;
  @Inject private Watchdog watchdog;
  @Inject private Office office;
  @Inject private Roster roster;
  @Inject private MissedEffects missed;

  @BeforeEach
  void wait_for_the_rehearsal() throws InterruptedException {
    waiting.awaitSealed();
    clockwork.lookAndWait();
  }

  @Test
  void every_duty_was_looked_after_well_and_has_words_in_both_languages() {
    List<DutyStanding> all = duties.all();
    assertThat(all)
        .extracting(DutyStanding::name)
        .contains("rules", "seal", "conduct", "disclose", "finish", "notify", SHELVE);
    assertThat(all).allMatch(duty -> duty.failure().isEmpty());
    assertThat(all)
        .filteredOn(duty -> duty.lookedAt().isEmpty())
        .extracting(DutyStanding::name)
        .as("those of the night")
        .isSubsetOf("backup", "housekeeping");
    for (String language : List.of("zh", "en")) {
      ResourceBundle words = ResourceBundle.getBundle("mingqian.web.console_" + language);
      for (DutyStanding duty : all) {
        assertThat(words.keySet()).contains("duty." + duty.name(), "duty." + duty.name() + ".text");
      }
    }
  }

  @Test
  void a_paused_duty_is_left_alone_until_it_is_resumed() throws Exception {
    Path folder = office.exports().resolve("draws/2026-A-001");
    Path aside = office.data().resolve("aside");
    Files.move(folder, aside);
    assertThat(duties.pause(SHELVE, "演练：整理公开目录", ADMINISTRATOR).isDone()).isTrue();
    clockwork.lookAndWait();
    assertThat(folder).doesNotExist();
    assertThat(duties.paused()).containsExactly(SHELVE);
    assertThat(duties.resume(SHELVE, ADMINISTRATOR).isDone()).isTrue();
    clockwork.lookAndWait();
    assertThat(folder.resolve("SHA256SUMS")).hasSameBinaryContentAs(aside.resolve("SHA256SUMS"));
    assertThat(lastOf("pause-duty").trace().after()).isEqualTo("PAUSED");
    assertThat(lastOf("pause-duty").trace().detail()).contains("整理公开目录");
    assertThat(lastOf("resume-duty").trace().before()).isEqualTo("PAUSED");
  }

  @Test
  void one_duty_is_asked_for_with_its_trail_and_a_paused_one_is_not() throws Exception {
    Path folder = office.exports().resolve("draws/2026-A-001");
    Files.move(folder, office.data().resolve("aside-again"));
    assertThat(duties.runNow(SHELVE, WaitingDraw.COORDINATOR).isDone()).isTrue();
    clockwork.lookNow(SHELVE);
    Instant patience = Instant.now().plus(Duration.ofMinutes(2));
    while (!Files.exists(folder.resolve("SHA256SUMS"))) {
      assertThat(Instant.now()).as("the files come back").isBefore(patience);
      Thread.sleep(100);
    }
    assertThat(lastOf("run-duty").subject()).isEqualTo("duty " + SHELVE);
    assertThatThrownBy(() -> duties.runNow(SHELVE, WaitingDraw.APPROVER))
        .isInstanceOf(NotPermitted.class);
    duties.pause(SHELVE, "试一次", ADMINISTRATOR);
    assertThat(duties.runNow(SHELVE, ADMINISTRATOR)).isInstanceOf(Outcome.Refused.class);
    duties.resume(SHELVE, ADMINISTRATOR);
  }

  @Test
  void every_duty_has_a_trigger_of_its_own_and_nothing_was_missed_in_the_year() {
    assertThat(clockwork.firings()).extracting(Firing::duty).isEqualTo(roster.names());
    // What other tests of this office leave behind is no matter of the year.
    assertThat(missed.open())
        .filteredOn(effect -> effect.missedAt().isBefore(CURTAIN))
        // A reserve drawn late for the next day comes too late to be reminded of: that is told.
        .filteredOn(effect -> !effect.duty().equals("remind"))
        .extracting(MissedEffect::id)
        .isEmpty();
  }

  @Test
  void what_was_missed_stands_in_health_until_it_is_settled() throws Exception {
    assertThat(health()).doesNotContain("missed-seal");
    rows.change(
        "insert into missed_effect (id, duty, subject, missed_at, version) values (?, 'seal',"
            + " 'draw 2026-B-099', current_timestamp, 0)",
        "seal draw 2026-B-099");
    assertThat(health()).contains("\"missed-seal\":\"1\"");
    assertThat(missed.settle("seal draw 2026-B-099", "另行安排", WaitingDraw.COORDINATOR).isDone())
        .isTrue();
    assertThat(health()).doesNotContain("missed-seal");
  }

  private static String health() throws Exception {
    return AwaitOffice.page("/health").replace(" ", "");
  }

  @Test
  void pausing_twice_is_pausing_once() {
    duties.pause("daily-files", "试一次", ADMINISTRATOR);
    long entries = last();
    assertThat(duties.pause("daily-files", "再试一次", ADMINISTRATOR))
        .isInstanceOf(Outcome.Unchanged.class);
    assertThat(last()).isEqualTo(entries);
    duties.resume("daily-files", ADMINISTRATOR);
    assertThat(duties.resume("daily-files", ADMINISTRATOR)).isInstanceOf(Outcome.Unchanged.class);
    assertThat(last()).isEqualTo(entries + 1);
  }

  @Test
  void only_an_administrator_pauses_and_says_why_and_of_what_there_is() {
    for (Actor actor : List.of(WaitingDraw.COORDINATOR, WaitingDraw.APPROVER)) {
      assertThatThrownBy(() -> duties.pause(SHELVE, "理由", actor)).isInstanceOf(NotPermitted.class);
      assertThatThrownBy(() -> duties.resume(SHELVE, actor)).isInstanceOf(NotPermitted.class);
    }
    assertThatThrownBy(() -> duties.runNow(WaitingDraw.APPROVER)).isInstanceOf(NotPermitted.class);
    assertThat(duties.pause(SHELVE, " ", ADMINISTRATOR)).isInstanceOf(Outcome.Refused.class);
    assertThat(duties.pause(SHELVE, "长".repeat(501), ADMINISTRATOR))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(duties.pause("nothing", "理由", ADMINISTRATOR)).isInstanceOf(Outcome.Refused.class);
    assertThat(duties.paused()).isEmpty();
  }

  @Test
  void a_trigger_that_fires_in_time_is_not_stuck() throws Exception {
    assertThat(clockwork.firings()).isNotEmpty();
    Instant patience = Instant.now().plus(Duration.ofMinutes(2));
    while (!clockwork.stuck(Instant.now()).isEmpty()) {
      assertThat(Instant.now()).as("a busy machine catches up").isBefore(patience);
      Thread.sleep(500);
    }
    assertThat(clockwork.stuck(Instant.now().plus(Duration.ofHours(1)))).contains("seal");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ERROR", "BLOCKED", "ACQUIRED"})
  void a_trigger_that_the_store_has_given_up_or_forgotten_frees_itself(String state)
      throws Exception {
    long entries = last();
    Instant patience = Instant.now().plusSeconds(90);
    // A job that runs just now keeps its trigger blocked: then once more.
    while (last() == entries) {
      assertThat(Instant.now()).as("within 90 s").isBefore(patience);
      rows.change(
          "update QRTZ_TRIGGERS set TRIGGER_STATE = '%s', NEXT_FIRE_TIME = 1 where TRIGGER_NAME = ?"
              .formatted(state),
          "finish");
      assertThat(clockwork.stuck(Instant.now())).contains("finish");
      if (!state.equals("ERROR")) {
        watchdog.look();
      }
      while (clockwork.stuck(Instant.now()).contains("finish")) {
        assertThat(Instant.now()).as("within 90 s").isBefore(patience);
        Thread.sleep(500);
      }
    }
    assertThat(lastOf("free-duty").subject()).isEqualTo("duty finish");
  }

  @Test
  void a_desk_shows_what_waits_for_its_role_and_not_a_word_of_the_rest() throws Exception {
    for (Role role : DESKS) {
      members.admit(NewAccount.of("desk-" + role.name().toLowerCase(Locale.ROOT), "测试人员", role));
    }
    ResourceBundle words = ResourceBundle.getBundle("mingqian.web.console_zh");
    duties.pause("daily-files", "看待办", ADMINISTRATOR);
    duties.pause(SHELVE, "看待办", ADMINISTRATOR);
    for (Role role : DESKS) {
      String desk = desk(role);
      Map<String, Long> shown = new TreeMap<>();
      CARD.matcher(desk)
          .results()
          .forEach(card -> shown.put(card.group(2), Long.valueOf(card.group(1).replace(",", ""))));
      Map<String, Long> expected = new TreeMap<>();
      visits
          .todos(Actor.sample("desk", role))
          .forEach((waits, count) -> expected.put(waits.words().zh(), count));
      if (Set.of(Role.ADMINISTRATOR, Role.COORDINATOR, Role.AUDITOR).contains(role)) {
        expected.put(words.getString("desk.paused"), 2L);
      } else {
        assertThat(desk).doesNotContain(words.getString("desk.paused"));
      }
      if (role == Role.ADMINISTRATOR) {
        expected.put(
            words.getString("desk.fresh"),
            rows.number("select count(*) from account where must_change = ? and active", true));
      }
      expected.values().removeIf(count -> count == 0);
      assertThat(shown).as(role.name()).containsAllEntriesOf(expected);
      for (Waiting waits : Waiting.values()) {
        boolean told = Waiting.of(role).contains(waits);
        assertThat(desk.contains(waits.words().zh())).as(role + ": " + waits).isEqualTo(told);
      }
    }
    duties.resume("daily-files", ADMINISTRATOR);
    duties.resume(SHELVE, ADMINISTRATOR);
  }

  private static String desk(Role role) throws Exception {
    Visitor visitor = Visitor.loggedIn("desk-" + role.name().toLowerCase(Locale.ROOT));
    return visitor.get("/console/index.xhtml").body();
  }

  private long last() {
    return trail.before(Long.MAX_VALUE, 1).get(0).number();
  }

  private AuditEntry lastOf(String verb) {
    return trail.before(Long.MAX_VALUE, 100).stream()
        .filter(entry -> entry.verb().equals(verb))
        .findFirst()
        .orElseThrow();
  }
}
