package mingqian.plan;

import static mingqian.plan.PlanOffice.APPROVER;
import static mingqian.plan.PlanOffice.COORDINATOR;
import static mingqian.plan.PlanOffice.NUMBER;
import static mingqian.plan.PlanOffice.item;
import static mingqian.plan.PlanOffice.proposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import mingqian.access.Actor;
import mingqian.access.NotPermitted;
import mingqian.access.Role;
import mingqian.plan.PlanOffice.Verbs;
import mingqian.terms.Outcome;
import mingqian.terms.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Orders that derive from the plan, and orders outside of it. */
class AdHocOrderTest {
  private static final String ORDER = "999999202605280007";
  private static final String SECOND = "999999202605280008";

  private final PlanOffice office = new PlanOffice();

  @BeforeEach
  void publish() {
    office.done(verbs -> verbs.draft().draft(proposal(item("A.1", 400)), COORDINATOR));
    office.bring(PlanPapers.PUBLISHED);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  @DisplayName("R07 an order within an item of the published plan needs nothing else")
  void an_order_within_an_item_is_drawn() {
    order(ORDER, 400, "2026-06-30");
    assertThat(toSeal(ORDER)).isEmpty();
  }

  @Test
  @DisplayName("R07 a rate above, a day outside and a batch too many are told by item")
  void what_goes_beyond_the_item_is_told() {
    order(ORDER, 401, "2026-06-30");
    assertThat(toSeal(ORDER).orElseThrow().en()).contains("A.1").contains("4.01%");
    office.base.execute("update order_stratum set rate = 400");
    office.base.execute("update draw_order set closes = '2026-07-01' where id > 90");
    assertThat(toSeal(ORDER).orElseThrow().en()).contains("visits outside");
    office.base.execute("update draw_order set closes = '2026-06-30' where id > 90");
    order(SECOND, 400, "2026-06-30");
    assertThat(toSeal(ORDER)).isEmpty();
    assertThat(toSeal(SECOND).orElseThrow().en()).contains("no batch");
  }

  @Test
  @DisplayName("R07, R18 an order outside the plan has a reason and another person's approval")
  void an_order_outside_the_plan_is_explained_and_approved() {
    order(ORDER, 900, "2026-06-30");
    assertThat(answer(verbs -> verbs.orders().approve(ORDER, APPROVER))).isEqualTo("Refused");
    assertThat(answer(verbs -> verbs.orders().explain(ORDER, " ", COORDINATOR)))
        .isEqualTo("Refused");
    assertThat(answer(verbs -> verbs.orders().explain(ORDER, "上级部署", COORDINATOR)))
        .isEqualTo("Done");
    assertThat(answer(verbs -> verbs.orders().explain(ORDER, "上级部署", COORDINATOR)))
        .isEqualTo("Unchanged");
    assertThat(toPrepare(ORDER)).isEmpty();
    assertThat(toSeal(ORDER).orElseThrow().en()).contains("not approved yet");
    Actor same = Actor.sample("coordinator", Role.APPROVER);
    assertThat(answer(verbs -> verbs.orders().approve(ORDER, same))).isEqualTo("Refused");
    assertThat(answer(verbs -> verbs.orders().approve(ORDER, APPROVER))).isEqualTo("Done");
    assertThat(answer(verbs -> verbs.orders().approve(ORDER, APPROVER))).isEqualTo("Unchanged");
    assertThat(toSeal(ORDER)).isEmpty();
    assertThat(answer(verbs -> verbs.orders().explain(ORDER, "另一理由", COORDINATOR)))
        .isEqualTo("Done");
    assertThat(toSeal(ORDER)).isPresent();
  }

  @Test
  void nobody_else_explains_or_approves() {
    order(ORDER, 900, "2026-06-30");
    assertThatThrownBy(() -> answer(verbs -> verbs.orders().explain(ORDER, "上级部署", APPROVER)))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> answer(verbs -> verbs.orders().approve(ORDER, COORDINATOR)))
        .isInstanceOf(NotPermitted.class);
  }

  @Test
  @DisplayName("R07 an order that needs an item of a version not yet published waits for it")
  void a_new_version_holds_orders_once_it_is_published() {
    order(ORDER, 900, "2026-06-30");
    office.done(verbs -> verbs.draft().change(NUMBER, "提高比例", COORDINATOR));
    office.done(verbs -> verbs.draft().revise(proposal(item("A.1", 900)), COORDINATOR));
    office.bring(PlanPapers.ACCEPTED);
    assertThat(toSeal(ORDER)).isPresent();
    office.done(verbs -> verbs.publish().publish(NUMBER, COORDINATOR));
    assertThat(toSeal(ORDER)).isEmpty();
  }

  @Test
  void an_unpublished_plan_is_public_with_nothing_and_a_draft_version_stays_inside() {
    assertThat(this.<Optional<AnnualPlan>>book(book -> book.findPublished(NUMBER))).isPresent();
    office.done(verbs -> verbs.draft().change(NUMBER, "提高比例", COORDINATOR));
    office.done(verbs -> verbs.draft().revise(proposal(item("A.2", 900)), COORDINATOR));
    assertThat(
            this.<Optional<AnnualPlan>>book(book -> book.findPublished(NUMBER))
                .orElseThrow()
                .published())
        .singleElement()
        .satisfies(version -> assertThat(version.ordinal()).isEqualTo(1))
        .satisfies(
            version -> assertThat(version.items()).extracting(PlanItemRow::code).contains("A.1"));
    assertThat(this.<Optional<AnnualPlan>>book(book -> book.findPublished("99999920260001")))
        .isEmpty();
    assertThat(this.<List<AnnualPlan>>book(PlanBook::published)).hasSize(1);
  }

  private <T> T book(Function<PlanBook, T> question) {
    return office.base.in(
        entities -> {
          PlanBook book = new PlanBook();
          book.database = entities;
          return question.apply(book);
        });
  }

  private Optional<Words> toSeal(String number) {
    return office.base.in(
        entities -> {
          AdHocOrder orders = office.new Verbs(entities).orders();
          DrawOrder order =
              orders
                  .database
                  .createQuery("select o from DrawOrder o where o.number = :n", DrawOrder.class)
                  .setParameter("n", number)
                  .getSingleResult();
          return office.new Verbs(entities).planned().refusalToSeal(order, Map.of());
        });
  }

  private Optional<Words> toPrepare(String number) {
    return office.base.in(
        entities -> {
          DrawOrder order =
              entities
                  .createQuery("select o from DrawOrder o where o.number = :n", DrawOrder.class)
                  .setParameter("n", number)
                  .getSingleResult();
          return office.new Verbs(entities).planned().refusal(order, Map.of());
        });
  }

  private String answer(Function<Verbs, Outcome> verb) {
    return office.base.in(
        entities -> verb.apply(office.new Verbs(entities)).getClass().getSimpleName());
  }

  private void order(String number, int rate, String closes) {
    int id = number.equals(ORDER) ? 91 : 92;
    office.base.execute(
        "insert into draw_order select %d, id, '%s', '任务', '2026-A-0%d', 'UNDIRECTED', '2026-06-01',"
                .formatted(id, number, id)
            + " '%s', '2026-05-28T09:00:00+08:00', 'local', false, 0, null, null, null, null"
                .formatted(closes)
            + " from annual_plan where number = '"
            + NUMBER
            + "'");
    office.base.execute(
        "insert into order_stratum values (%d, %d, 'A.1', 'A', %d, 1, 0)".formatted(id, id, rate));
    office.base.execute("insert into order_stratum_industry values (%d, 'C13')".formatted(id));
    office.base.execute("insert into order_stratum_matter values (%d, 'SCJG-01')".formatted(id));
  }
}
