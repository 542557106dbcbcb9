package mingqian.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Files;
import mingqian.office.Office;
import mingqian.terms.CreditCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rulings over the interface: whether an enterprise may be visited on a day, and by which rule. */
@ExtendWith(ArquillianExtension.class)
class ApiRulingsIT {
  private static final String GENERAL =
      "select credit_code from enterprise where library = 'C' and district_code = '999901'"
          + " and industry not like 'P%' and credit_code not in (select credit_code from visit)";

  @PersistenceContext private EntityManager rows;
  @Inject private WaitingDraw waiting;
  @Inject private Office office;

  private Machine coordinator;

  @BeforeEach
  void take_the_first_token() throws Exception {
    waiting.awaitSealed();
    coordinator = Machine.with(Files.readString(office.data().resolve("first-token.txt")));
  }

  @Test
  void a_ruling_names_its_rules_and_their_sources() throws Exception {
    String code = (String) rows.createNativeQuery(GENERAL).setMaxResults(1).getSingleResult();
    JsonObject june = Machine.ok(coordinator.get(ruling(code, "2026-06-09")));
    JsonObject july = Machine.ok(coordinator.get(ruling(code, "2026-07-14")));
    assertThat(june.getBoolean("allowed")).isTrue();
    assertThat(july.getBoolean("allowed")).isFalse();
    JsonObject reason = july.getJsonArray("reasons").getJsonObject(0);
    assertThat(reason.getString("rule")).isEqualTo("R01");
    assertThat(reason.getJsonObject("source").getString("document")).isNotEmpty();
    assertThat(july.getString("regulation")).matches("[0-9a-f]{64}");
    JsonObject triggered =
        Machine.ok(coordinator.get(ruling(code, "2026-07-14&kind=triggered&ground=complaint")));
    assertThat(triggered.getBoolean("allowed")).isTrue();
    JsonObject groundless = Machine.ok(coordinator.get(ruling(code, "2026-07-14&kind=triggered")));
    assertThat(groundless.getBoolean("allowed")).as("without a ground of the list").isFalse();
  }

  @Test
  void a_ruling_is_asked_for_one_known_enterprise_and_one_day() throws Exception {
    String first17 = "91999999MA0000009";
    String unknown = first17 + CreditCode.checkCharacter(first17);
    Machine.problem(coordinator.get(ruling(unknown, "2026-06-09")), 404, "not-found");
    Machine.problem(coordinator.get(ruling("x", "2026-06-09")), 400, "bad-request");
    Machine.problem(coordinator.get(ruling(unknown, "2026-06-31")), 400, "bad-request");
    Machine.problem(coordinator.get("/api/rulings?target=" + unknown), 400, "bad-request");
    Machine.problem(
        coordinator.get(ruling(unknown, "2026-06-09&kind=surprise")), 400, "bad-request");
    Machine.problem(Machine.anybody().get(ruling(unknown, "2026-06-09")), 401, "login-needed");
  }

  private static String ruling(String code, String day) {
    return "/api/rulings?target=" + code + "&day=" + day;
  }
}
