package mingqian.ceremony;

import static java.nio.charset.StandardCharsets.UTF_8;
import static mingqian.ceremony.DrawOffice.APPROVER;
import static mingqian.ceremony.DrawOffice.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Role;
import mingqian.ceremony.OrderDraw.Ordered.Answered;
import mingqian.ceremony.OrderDraw.Wanted;
import mingqian.databases.AllRows;
import mingqian.directory.imports.FileKind;
import mingqian.directory.imports.ImportFile;
import mingqian.directory.imports.OfferedFile;
import mingqian.directory.imports.TakeInFile;
import mingqian.inspection.Beans;
import mingqian.plan.AdHocOrder;
import mingqian.plan.DrawOrderImporter;
import mingqian.terms.Digest;
import mingqian.terms.DrawId;
import mingqian.terms.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same order twice is one draw, for as long as that draw is under way. */
// There is no container here that would fill the fields.
@SuppressWarnings("UnnecessaryAssignment")
class OrderDrawTest {
  private static final Digest REQUEST = Digest.of("食品抽查");
  private static final String ROW =
      "99999920260003,%s,食品抽查,%s,不定向,A,A.food,C13,SCJG-01,10%%,0,2026-06-01,2026-06-26,"
          + "2026-05-28 09:00,local\n";
  private static final String HEAD =
      "计划编号,任务编号,任务名称,抽取编号,类型,监管库,分层,行业,抽查事项,抽查比例,候补数,检查开始,检查结束,封存时间,随机数来源\n";

  @TempDir private Path data;
  private DrawOffice office;
  private int asked;

  @BeforeEach
  void open() {
    office = new DrawOffice(data);
    for (int id = 1; id <= 2; id++) {
      office.base.execute(
          "insert into order_stratum values (%d, %d, 'A.all', 'A', 1000, 1, 0)".formatted(id, id));
      office.base.execute("insert into order_stratum_matter values (%d, 'SCJG-01')".formatted(id));
    }
    office.base.execute("alter sequence draw_order_seq restart with 2000");
    office.base.execute("alter sequence order_stratum_seq restart with 2000");
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void the_same_request_of_the_same_person_is_the_same_draw() {
    Answered first = order(REQUEST, COORDINATOR);
    assertThat(first.outcome()).as(first.outcome().words().en()).isInstanceOf(Outcome.Done.class);
    String before = standing();
    Answered again = order(REQUEST, COORDINATOR);
    assertThat(again.outcome()).isInstanceOf(Outcome.Unchanged.class);
    assertThat(again.order()).isEqualTo(first.order());
    assertThat(standing()).isEqualTo(before);
  }

  @Test
  void another_request_or_person_orders_another_draw() {
    Answered first = order(REQUEST, COORDINATOR);
    Answered other = order(Digest.of("另一次"), COORDINATOR);
    Answered second = order(REQUEST, Actor.sample("wang", Role.COORDINATOR));
    assertThat(List.of(other, second))
        .allMatch(answer -> answer.outcome().isDone())
        .extracting(Answered::order)
        .doesNotContain(first.order())
        .doesNotHaveDuplicates();
  }

  @Test
  void a_draw_that_is_sealed_or_conducted_is_still_under_way() {
    String order = order(REQUEST, COORDINATOR).order();
    for (DrawState state : DrawState.values()) {
      office.base.execute(
          "update draw set state = '%s' where order_number = '%s'".formatted(state, order));
      boolean over =
          List.of(DrawState.VOID, DrawState.DISCLOSED, DrawState.FINISHED).contains(state);
      Optional<Draw> known =
          office.base.in(
              entities ->
                  office.new Verbs(entities).prepare().draws.askedFor(REQUEST, COORDINATOR.name()));
      assertThat(known.isPresent()).as("%s", state).isEqualTo(!over);
    }
  }

  @Test
  void after_its_draw_is_void_the_same_request_orders_a_new_one() {
    Answered first = order(REQUEST, COORDINATOR);
    DrawId draw = new DrawId("2026-A-101");
    Outcome gone = office.done(verbs -> verbs.voiding().voidDraw(draw, "名单有误，需要重来", APPROVER));
    assertThat(gone.isDone()).as(gone.words().en()).isTrue();
    Answered again = order(REQUEST, COORDINATOR);
    assertThat(again.outcome()).isInstanceOf(Outcome.Done.class);
    assertThat(again.order()).isNotEqualTo(first.order());
  }

  @Test
  void an_order_that_was_revised_since_is_not_what_the_request_asked() {
    Answered first = order(REQUEST, COORDINATOR);
    office.base.execute(
        "update draw_order set name = '改名' where number = '%s'".formatted(first.order()));
    Answered again = order(REQUEST, COORDINATOR);
    assertThat(again.outcome()).isInstanceOf(Outcome.Done.class);
    assertThat(again.order()).isNotEqualTo(first.order());
  }

  /** Each call brings the next free numbers, as the interface fills them in. */
  private Answered order(Digest request, Actor actor) {
    asked++;
    String number = "99999920260528%04d".formatted(100 + asked);
    String row = ROW.formatted(number, "2026-A-%03d".formatted(100 + asked));
    Wanted wanted =
        new Wanted(
            number,
            OfferedFile.of(FileKind.DRAWS, "order.csv", (HEAD + row).getBytes(UTF_8)),
            Optional.empty(),
            request);
    return office.base.in(entities -> (Answered) verb(entities).order(free -> wanted, actor));
  }

  private OrderDraw verb(EntityManager entities) {
    PrepareDraw prepare = office.new Verbs(entities).prepare();
    Beans beans = new Beans();
    beans.put(EntityManager.class, entities);
    beans.put(Clock.class, prepare.clock);
    beans.put(AuditTrail.class, prepare.trail);
    beans.put(ImportFile.class, new ImportFile(entities, List.of(new DrawOrderImporter())));
    beans.put(PrepareDraw.class, prepare);
    beans.put(DrawStore.class, prepare.draws);
    OrderDraw verb = new OrderDraw();
    verb.draws = prepare.draws;
    verb.takeInFile = beans.of(TakeInFile.class);
    verb.adHoc = beans.of(AdHocOrder.class);
    verb.prepareDraw = prepare;
    verb.transaction = undone(entities);
    return verb;
  }

  /** Marks the transaction of the test. */
  private static TransactionSynchronizationRegistry undone(EntityManager entities) {
    return (TransactionSynchronizationRegistry)
        Proxy.newProxyInstance(
            OrderDrawTest.class.getClassLoader(),
            new Class<?>[] {TransactionSynchronizationRegistry.class},
            (proxy, method, arguments) -> {
              entities.getTransaction().setRollbackOnly();
              return null;
            });
  }

  /** All rows, and the trail. */
  private String standing() {
    return office.base.in(AllRows::of) + String.join("\n", office.trail);
  }
}
