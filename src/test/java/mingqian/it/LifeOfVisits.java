package mingqian.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mingqian.access.AccessTokens;
import mingqian.access.NewToken;
import mingqian.access.Post;
import mingqian.access.Right;
import mingqian.access.Role;
import mingqian.clockwork.Duties;
import mingqian.inspection.DaysToMoveTo;
import mingqian.inspection.PartState;
import mingqian.inspection.ResultCode;
import mingqian.inspection.VisitState;
import mingqian.terms.CertificateNumber;
import mingqian.terms.DepartmentCode;

/**
 * Leads visits through all that may happen to them, over the interface for machines. Every step is
 * asked twice: the first time it changes something, the second time nothing.
 */
@ApplicationScoped
public class LifeOfVisits {
  /** What officers and departments write down about a visit: for those whom it concerns. */
  static final String NOTE = "金丝雀在矿井里唱歌";

  /** Why a visit is changed: for the coordinator, the auditor and whoever says so. */
  static final String GROUND = "云雀清晨飞过屋顶";

  private static final String GROUNDED = "{\"ground\":\"" + GROUND + "\"}";
  private static final int DAYS = 60;

  private final Map<Post, Machine> machines = new HashMap<>();

  @Inject private AccessTokens tokens;
  @Inject private DaysToMoveTo days;
  @Inject private Duties duties;
  @Inject private Clock clock;
  @Inject private Rows rows;

  /** A member of a team. */
  private record Member(String certificate, String department) {}

  /** A department's part with its matters. */
  private record Part(long id, String department, List<String> matters) {}

  /** Every member takes the own seat. */
  public void accept(long visit) {
    for (Member member : team(visit)) {
      step(inspector(member), assignment(visit, "accept"), "{}");
    }
  }

  /** A member leaves; the successor comes from the same department. */
  public void recuse(long visit) {
    Member leaving = team(visit).get(0);
    JsonObject left = step(inspector(leaving), assignment(visit, "recuse"), GROUNDED);
    assertThat(left.containsKey("id")).as("whoever has left knows the visit no more").isFalse();
    assertReplaced(visit, leaving);
  }

  /** The coordinator has a member replaced. */
  public void replace(long visit) {
    Member absent = team(visit).get(0);
    JsonObject asked =
        Json.createObjectBuilder()
            .add("absent", absent.certificate())
            .add("ground", GROUND)
            .build();
    step(coordinator(), assignment(visit, "replace"), asked.toString());
    assertReplaced(visit, absent);
  }

  private void assertReplaced(long visit, Member gone) {
    List<Member> team = team(visit);
    assertThat(team).doesNotContain(gone);
    assertThat(team).extracting(Member::department).contains(gone.department());
  }

  /** The next reserve instead. */
  public void substitute(long visit) {
    long before = visits(visit);
    JsonObject answer = step(coordinator(), assignment(visit, "substitute"), GROUNDED);
    assertState(answer, VisitState.SUBSTITUTED);
    assertThat(visits(visit)).isEqualTo(before + 1);
  }

  /** No visit at all. */
  public void cancel(long visit) {
    JsonObject answer = step(coordinator(), assignment(visit, "cancel"), GROUNDED);
    assertState(answer, VisitState.CANCELLED);
  }

  /** Another day: the first that may be asked for. */
  public void reschedule(long visit) {
    LocalDate day =
        days.of(visit, WaitingDraw.COORDINATOR).stream()
            .filter(one -> !one.equals(LocalDate.now(clock)))
            .filter(one -> !one.toString().equals(day(visit)))
            .findFirst()
            .orElseThrow();
    JsonObject asked =
        Json.createObjectBuilder().add("day", day.toString()).add("ground", GROUND).build();
    JsonObject answer = step(coordinator(), assignment(visit, "reschedule"), asked.toString());
    assertState(answer, VisitState.ASSIGNED);
    assertThat(answer.getString("day")).isEqualTo(day.toString());
  }

  /** Keeps the clockwork from giving notices, or lets it go on. */
  public void holdNotices(boolean held) {
    if (held) {
      assertThat(duties.pause("notify", "测试", WaitingDraw.ADMINISTRATOR).isDone()).isTrue();
    } else {
      assertThat(duties.resume("notify", WaitingDraw.ADMINISTRATOR).isDone()).isTrue();
    }
  }

  /** The coordinator notifies the enterprise on the day. */
  public void notifyEnterprise(long visit) {
    JsonObject answer = step(coordinator(), assignment(visit, "notify"), "{}");
    assertState(answer, VisitState.NOTIFIED);
    assertThat(answer.getString("notifiedAt")).startsWith(day(visit));
  }

  /** One of the team is there. */
  public void checkIn(long visit) {
    JsonObject answer = step(inspector(team(visit).get(0)), assignment(visit, "checkin"), "{}");
    assertState(answer, VisitState.CHECKED_IN);
  }

  /** The officers record the results of the parts that are to be filled in. */
  public void record(long visit) {
    List<Part> parts = parts(visit, Set.of(PartState.OPEN, PartState.RETURNED));
    assertThat(parts).isNotEmpty();
    for (Part part : parts) {
      JsonObject asked =
          Json.createObjectBuilder()
              .add("department", part.department())
              .add("answers", answers(visit, part))
              .build();
      step(officer(visit, part), assignment(visit, "result"), asked.toString());
    }
    assertThat(parts(visit, Set.of(PartState.UNDER_REVIEW))).containsAll(parts);
  }

  /** The reviewer gives the first part back. */
  public void giveBack(long visit) {
    Part part = parts(visit, Set.of(PartState.UNDER_REVIEW)).get(0);
    step(reviewer(), result(latest(part), "return"), "{\"reason\":\"" + NOTE + "\"}");
    assertThat(parts(visit, Set.of(PartState.RETURNED))).containsExactly(part);
  }

  /** The reviewer publishes all that waits. */
  public void publish(long visit) {
    for (Part part : parts(visit, Set.of(PartState.values()))) {
      step(reviewer(), result(latest(part), "approve"), "{}");
    }
    assertThat(parts(visit, Set.of(PartState.PUBLISHED))).hasSize(parts(visit).size());
  }

  /** An officer corrects the result of the first part; the correction waits. */
  public void correct(long visit) {
    Part part = parts(visit).get(0);
    JsonArrayBuilder answers = Json.createArrayBuilder();
    part.matters().forEach(matter -> answers.add(answer(matter, ResultCode.NOTHING_FOUND)));
    JsonObject asked =
        Json.createObjectBuilder().add("ground", "笔误，更正").add("answers", answers).build();
    step(officer(visit, part), result(latest(part), "correct"), asked.toString());
  }

  /** The reviewer publishes the correction of the first part. */
  public void publishCorrection(long visit) {
    step(reviewer(), result(latest(parts(visit).get(0)), "approve"), "{}");
  }

  /** The enterprise objects twice: the office dismisses one objection and agrees to the other. */
  public void object(long visit) {
    Part part = parts(visit).get(parts(visit).size() - 1);
    for (String verb : List.of("dismiss", "uphold")) {
      String ground = "{\"ground\":\"" + NOTE + verb + "\"}";
      step(reviewer(), result(latest(part), "objections"), ground);
      long objection = rows.number("select max(id) from objection where part_id = ?", part.id());
      String answer = "{\"answer\":\"" + NOTE + "\"}";
      step(reviewer(), "/api/objections/" + objection + "/" + verb, answer);
    }
  }

  /** What follows the last part: transferred, closed, and handed over for the abnormal list. */
  public void follow(long visit) {
    Part part = parts(visit).get(parts(visit).size() - 1);
    String address = "/api/parts/" + part.id() + "/";
    String today = LocalDate.now(clock).toString();
    step(reviewer(), address + "follow-up", "{\"kind\":\"transferred\",\"note\":\"" + NOTE + "\"}");
    step(reviewer(), address + "close", "{\"on\":\"" + today + "\",\"note\":\"" + NOTE + "\"}");
    step(reviewer(), address + "hand-over", "{\"on\":\"" + today + "\"}");
  }

  /** Asks twice; answers what the first asking was told. */
  private static JsonObject step(Machine by, String address, String body) {
    try {
      JsonObject first = Machine.ok(by.post(address, body));
      assertThat(first.getBoolean("changed")).as(address).isTrue();
      JsonObject again = Machine.ok(by.post(address, body));
      assertThat(again.getBoolean("changed")).as(address + " once more").isFalse();
      assertThat(first.getString("message")).matches(".*\\p{IsHan}.*");
      return first;
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void assertState(JsonObject answer, VisitState state) {
    String name = answer.getString("state").toUpperCase(Locale.ROOT).replace('-', '_');
    assertThat(name).isEqualTo(state.name());
  }

  private static String assignment(long visit, String verb) {
    return "/api/assignments/" + visit + "/" + verb;
  }

  private static String result(long result, String verb) {
    return "/api/results/" + result + "/" + verb;
  }

  /** The last part cannot be contacted, the others have something left to handle. */
  private JsonArrayBuilder answers(long visit, Part part) {
    List<Part> all = parts(visit);
    ResultCode code =
        part.equals(all.get(all.size() - 1)) ? ResultCode.CANNOT_CONTACT : ResultCode.TO_BE_HANDLED;
    JsonArrayBuilder answers = Json.createArrayBuilder();
    part.matters().forEach(matter -> answers.add(answer(matter, code)));
    return answers;
  }

  private static JsonObjectBuilder answer(String matter, ResultCode code) {
    return Json.createObjectBuilder()
        .add("matter", matter)
        .add("codes", Json.createArrayBuilder().add(code.number()))
        .add("found", NOTE);
  }

  private Machine officer(long visit, Part part) {
    return inspector(
        team(visit).stream()
            .filter(member -> member.department().equals(part.department()))
            .findFirst()
            .orElseThrow());
  }

  private Machine inspector(Member member) {
    return machine(
        new Post(
            Role.INSPECTOR,
            Optional.of(new DepartmentCode(member.department())),
            Optional.of(new CertificateNumber(member.certificate()))));
  }

  private Machine coordinator() {
    return machine(Post.of(Role.COORDINATOR));
  }

  private Machine reviewer() {
    return machine(Post.of(Role.REVIEWER));
  }

  private Machine machine(Post post) {
    return machines.computeIfAbsent(
        post,
        of -> {
          String name = "life-" + UUID.randomUUID().toString().substring(0, 8);
          Set<Right> rights = Right.of(of.role());
          return Machine.with(
              tokens.make(WaitingDraw.ADMINISTRATOR, new NewToken(name, of, rights, DAYS)));
        });
  }

  private List<Member> team(long visit) {
    return rows
        .of(
            "select inspector, department_code from visit_seat where visit_id = ?"
                + " and left_at is null order by department_code, inspector",
            visit)
        .stream()
        .map(row -> new Member((String) row[0], (String) row[1]))
        .toList();
  }

  private List<Part> parts(long visit) {
    return parts(visit, Set.of(PartState.values()));
  }

  private List<Part> parts(long visit, Set<PartState> states) {
    return rows
        .of(
            "select id, department_code, state from department_part where visit_id = ?"
                + " order by department_code",
            visit)
        .stream()
        .filter(row -> states.contains(PartState.valueOf((String) row[2])))
        .map(
            row ->
                new Part(
                    ((Number) row[0]).longValue(),
                    (String) row[1],
                    matters(((Number) row[0]).longValue())))
        .toList();
  }

  private List<String> matters(long part) {
    return rows.texts("select matter_code from part_matter where part_id = ? order by 1", part);
  }

  private long latest(Part part) {
    return rows.number("select max(id) from part_result where part_id = ?", part.id());
  }

  /** How many visits the draw of the visit has. */
  private long visits(long visit) {
    return rows.number(
        "select count(*) from visit where draw_id = (select draw_id from visit where id = ?)",
        visit);
  }

  private String day(long visit) {
    return rows.texts("select cast(visit_day as varchar(10)) from visit where id = ?", visit)
        .get(0);
  }
}
