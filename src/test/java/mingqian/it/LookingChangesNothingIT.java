package mingqian.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import mingqian.access.Accounts;
import mingqian.access.NewAccount;
import mingqian.access.Role;
import mingqian.terms.Digest;
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
          "/console/draw.xhtml?id=2026-B-001",
          "/console/review.xhtml",
          "/console/imports.xhtml",
          "/console/rules.xhtml",
          "/console/clock.xhtml",
          "/console/accounts.xhtml");

  @PersistenceContext private EntityManager rows;

  @Inject private Accounts accounts;
  @Inject private November november;

  @BeforeEach
  void wait_for_the_rehearsal() throws InterruptedException {
    november.awaitSealed();
  }

  @Test
  void a_refresh_of_any_page_by_anybody_changes_nothing() throws Exception {
    List<Visitor> people = new ArrayList<>(List.of(new Visitor()));
    for (Role role :
        List.of(Role.COORDINATOR, Role.LIAISON, Role.APPROVER, Role.REVIEWER, Role.ADMINISTRATOR)) {
      String login = "look-" + role.name().toLowerCase(Locale.ROOT);
      NewAccount account = NewAccount.of(login, "测试人员", role);
      people.add(Visitor.loggedIn(login, accounts.open(November.ADMINISTRATOR, account)));
    }
    Map<String, String> before = tables();
    for (Visitor person : people) {
      assertThat(person.crawl(PAGES, PLACES.toArray(String[]::new)).size()).isGreaterThan(8);
      for (String place : PLACES) {
        person.get(place);
        person.get(place);
      }
    }
    assertThat(tables()).isEqualTo(before);
  }

  /** The digest of the rows of every table but the trail's and Quartz's own. */
  @SuppressWarnings("unchecked")
  private Map<String, String> tables() {
    List<String> names =
        rows.createNativeQuery(
                "select table_name from information_schema.tables"
                    + " where lower(table_schema) = 'public'")
            .getResultList();
    Map<String, String> digests = new TreeMap<>();
    for (String name : names) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (!lower.startsWith("audit_") && !lower.startsWith("qrtz_")) {
        digests.put(lower, digest(name));
      }
    }
    assertThat(digests).containsKeys("draw", "visit", "enterprise", "import_run");
    return digests;
  }

  private String digest(String table) {
    List<String> lines = new ArrayList<>();
    for (Object row : rows.createNativeQuery("select * from \"" + table + "\"").getResultList()) {
      lines.add(row instanceof Object[] cells ? Arrays.deepToString(cells) : String.valueOf(row));
    }
    lines.sort(null);
    return lines.size() + " " + Digest.of(String.join("\n", lines));
  }
}
