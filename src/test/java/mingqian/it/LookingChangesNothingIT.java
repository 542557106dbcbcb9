package mingqian.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mingqian.access.NewAccount;
import mingqian.access.Role;
import mingqian.clockwork.Clockwork;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Opening and refreshing every page changes no row but the trail of what was seen. */
@ExtendWith(ArquillianExtension.class)
class LookingChangesNothingIT {
  private static final int PAGES = 60;
  private static final List<String> PLACES =
      List.of(
          "/",
          "/console/index.xhtml",
          "/console/draws.xhtml",
          "/console/draw.xhtml?id=2026-A-001",
          "/console/draw.xhtml?id=2026-B-003",
          "/console/review.xhtml",
          "/console/imports.xhtml",
          "/console/rules.xhtml",
          "/console/clock.xhtml",
          "/console/accounts.xhtml");

  @Inject private Tables tables;
  @Inject private Members members;
  @Inject private WaitingDraw waiting;
  @Inject private Clockwork clockwork;

  @BeforeEach
  void wait_for_the_rehearsal() throws InterruptedException {
    waiting.awaitSealed();
  }

  @Test
  void a_refresh_of_any_page_by_anybody_changes_nothing() throws Exception {
    List<Visitor> people = new ArrayList<>(List.of(new Visitor()));
    for (Role role :
        List.of(Role.COORDINATOR, Role.LIAISON, Role.APPROVER, Role.REVIEWER, Role.ADMINISTRATOR)) {
      String login = "look-" + role.name().toLowerCase(Locale.ROOT);
      NewAccount account = NewAccount.of(login, "测试人员", role);
      members.admit(account);
      people.add(Visitor.loggedIn(login));
    }
    // What is due is done now, so that the clockwork changes nothing while they look.
    clockwork.lookAndWait();
    Map<String, String> before = tables.digests();
    for (Visitor person : people) {
      assertThat(person.crawl(PAGES, PLACES.toArray(String[]::new)).size()).isGreaterThan(8);
      for (String place : PLACES) {
        person.get(place);
        person.get(place);
      }
    }
    assertThat(tables.digests()).isEqualTo(before);
  }
}
