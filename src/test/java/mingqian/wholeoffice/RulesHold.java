package mingqian.wholeoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether every rule of the regulation is true of the tables 逐日核对. Nothing here asks the code under
 * test: what is asked is SQL, what is reckoned is reckoned by {@link OwnCalendar}.
 */
final class RulesHold {
  private static final String VISITS =
      "select v.id, v.library, e.district_code, e.industry, v.state, v.visit_day, v.due_on,"
          + " v.due_unofficial_year, v.notified_at, v.checked_in_at from visit v"
          + " join enterprise e on e.credit_code = v.credit_code"
          + " where v.state not in ('CANCELLED', 'SUBSTITUTED') and v.visit_day is not null"
          + " and v.draw_id is not null"
          + " order by v.id";

  private static final String MADE = " v.checked_in_at is not null ";

  /** What must find no row, by rule. */
  private static final Map<String, String> NEVER =
      Map.ofEntries(
          Map.entry(
              "R02: at least two of each department are there",
              "select v.id, p.department_code from visit v join department_part p on p.visit_id ="
                  + " v.id where"
                  + MADE
                  + "and (select count(*) from visit_seat s where s.visit_id = v.id and s.left_at is"
                  + " null and s.department_code = p.department_code) < 2"),
          Map.entry(
              "R03: everybody is certified on the day",
              "select v.id, s.inspector from visit v join visit_seat s on s.visit_id = v.id"
                  + " where"
                  + MADE
                  + "and s.left_at is null and not exists (select 1 from certificate c where"
                  + " c.number = s.inspector and c.state = 'VALID' and c.valid_until >="
                  + " v.visit_day)"),
          Map.entry(
              "R04: nobody who is recused is there",
              "select v.id, s.inspector from visit v join visit_seat s on s.visit_id = v.id join"
                  + " certificate c on c.number = s.inspector join recusal r on r.inspector_id ="
                  + " c.inspector_id join enterprise e on e.id = r.enterprise_id where"
                  + MADE
                  + "and s.left_at is null and e.credit_code = v.credit_code and v.visit_day between"
                  + " r.first_day and r.last_day"),
          Map.entry(
              "R04: nobody is sent by lot to an enterprise of the own station",
              "select v.id, s.inspector from visit v join visit_seat s on s.visit_id = v.id join"
                  + " certificate c on c.number = s.inspector join inspector i on i.id ="
                  + " c.inspector_id join enterprise e on e.credit_code = v.credit_code where"
                  + " v.draw_id is not null and s.left_at is null and i.station <> '' and i.station"
                  + " = e.supervised_by"),
          Map.entry(
              "R05: every matter is on the list, of the department that checks it",
              "select v.id, x.matter_code from visit v join department_part p on p.visit_id = v.id"
                  + " join part_matter x on x.part_id = p.id left join matter m on m.code ="
                  + " x.matter_code where m.code is null or m.department_code <>"
                  + " p.department_code"),
          Map.entry(
              "R13: where the matter asks for the own district, everybody is of it",
              "select v.id, s.inspector from visit v join enterprise e on e.credit_code ="
                  + " v.credit_code join department_part p on p.visit_id = v.id join part_matter x"
                  + " on x.part_id = p.id join matter m on m.code = x.matter_code join visit_seat s"
                  + " on s.visit_id = v.id and s.department_code = p.department_code join"
                  + " certificate c on c.number = s.inspector join inspector i on i.id ="
                  + " c.inspector_id where s.left_at is null and m.territory = 'OWN' and"
                  + " i.district_code <> e.district_code"),
          Map.entry(
              "R17: whoever was there last does not come again, but of a department too small",
              "select v.id, s.inspector from visit v join draw d on d.id = v.draw_id join visit_seat"
                  + " s on s.visit_id = v.id join visit w on w.credit_code = v.credit_code and w.id"
                  + " <> v.id join visit_seat t on t.visit_id = w.id and t.inspector = s.inspector"
                  + " where s.left_at is null and t.left_at is null and w.checked_in_at <"
                  + " d.sealed_at and v.state not in ('CANCELLED', 'SUBSTITUTED') and not exists"
                  + " (select 1 from visit o where o.credit_code = v.credit_code and o.id <> v.id"
                  + " and o.id <> w.id) and not exists (select 1 from audit_entry a where a.verb ="
                  + " 'seal-draw' and a.subject = concat('draw ', d.id) and a.detail like"
                  + " concat('%R17 yields for%', s.department_code, '%'))"),
          Map.entry(
              "R06: no department visits an enterprise more than twice a year",
              "select v.credit_code, s.department_code from visit v join (select distinct visit_id,"
                  + " department_code from visit_seat where left_at is null) s on s.visit_id = v.id"
                  + " where v.draw_id is not null and v.state not in ('CANCELLED', 'SUBSTITUTED')"
                  + " group by v.credit_code, s.department_code having count(*) > 2"),
          Map.entry(
              "R06: nobody is visited more than four times a year",
              "select credit_code from visit where draw_id is not null and state not in"
                  + " ('CANCELLED', 'SUBSTITUTED') group by credit_code having count(*) > 4"),
          Map.entry(
              "R12: a joint inspection is one visit, with a part of each department",
              "select v.id from visit v join draw d on d.id = v.draw_id join draw_order o on"
                  + " o.number = d.order_number where (select count(*) from department_part p where"
                  + " p.visit_id = v.id) <> (select count(distinct m.department_code) from"
                  + " order_stratum t join order_stratum_matter x on x.stratum_id = t.id join matter"
                  + " m on m.code = x.matter_code where t.order_id = o.id and t.name ="
                  + " v.stratum)"),
          Map.entry(
              "R14: only existing enterprises are drawn",
              "select v.id from visit v join enterprise e on e.credit_code = v.credit_code where"
                  + " e.state <> 'EXISTING'"),
          Map.entry(
              "R16: a qualified member is there where a matter demands one",
              "select v.id from visit v join department_part p on p.visit_id = v.id join part_matter"
                  + " x on x.part_id = p.id join matter m on m.code = x.matter_code where"
                  + MADE
                  + "and (select count(*) from visit_seat s join certificate c on c.number ="
                  + " s.inspector join inspector_qualification q on q.inspector_id ="
                  + " c.inspector_id where s.visit_id = v.id and s.left_at is null and"
                  + " s.department_code = p.department_code and q.qualification ="
                  + " m.qualification) < m.qualified"),
          Map.entry(
              "R18: nothing is public that another person has not reviewed",
              "select r.id from part_result r where r.published_at is not null and (r.reviewed_by is"
                  + " null or r.reviewed_by = r.recorded_by or r.reviewed_at > r.published_at or"
                  + " r.return_reason is not null)"),
          Map.entry(
              "R18: what is published is what was reviewed",
              "select p.result_id from published_result p left join part_result r on r.id ="
                  + " p.result_id where r.published_at is null"),
          Map.entry(
              "R07: no draw before its plan is published",
              "select d.id from draw d join draw_order o on o.number = d.order_number join"
                  + " plan_version p on p.plan_id = o.plan_id where d.prepared_at <"
                  + beginning("p.published_on")),
          Map.entry(
              "R19: every department has confirmed and the scheme is approved before the seal",
              "select d.id from draw d where d.sealed_at is not null and (d.approved_at is null or"
                  + " d.approved_at > d.sealed_at or exists (select 1 from draw_confirmation c where"
                  + " c.draw_id = d.id and c.answer <> 'CONFIRMED'))"),
          Map.entry(
              "R11: as many are drawn as the rates say, rounded up",
              "select s.draw_id from draw_stratum s group by s.draw_id having sum(s.quota) <>"
                  + " ceil(sum(s.rate * s.frame) / 10000.0)"),
          Map.entry(
              "R02: nobody has more visits on a day than the rules let",
              "select s.inspector, v.visit_day from visit v join visit_seat s on s.visit_id = v.id"
                  + " where s.left_at is null and v.state not in ('CANCELLED', 'SUBSTITUTED') and"
                  + " v.visit_day is not null group by s.inspector, v.visit_day, v.draw_id having"
                  + " count(*) > 2"),
          Map.entry(
              "R02: nobody has more targets in a draw than the capacity",
              "select s.inspector, v.draw_id from visit v join visit_seat s on s.visit_id = v.id"
                  + " where s.left_at is null and v.state not in ('CANCELLED', 'SUBSTITUTED')"
                  + " group by s.inspector, v.draw_id having count(*) > 20"),
          Map.entry(
              "draw: nothing is disclosed before its day",
              "select d.id from draw d where d.disclosed_at is not null and d.disclosed_at <"
                  + beginning("d.disclose_after")),
          Map.entry(
              "filed: an urgent visit alone is made before its papers",
              "select f.id from filed_visit f where f.made_at is not null and f.urgent_reason is"
                  + " null and f.accepted is not true"),
          Map.entry(
              "R02: nobody goes alone on a visit without a draw",
              "select f.id from filed_visit f where f.made_at is not null and f.kind <> 'SERVICE'"
                  + " and (select count(*) from filed_visit_seat t where t.filed_visit_id = f.id)"
                  + " < 2"),
          Map.entry(
              "R03: everybody on a visit without a draw is of its department and certified",
              "select f.id, t.inspector from filed_visit f join filed_visit_seat t on"
                  + " t.filed_visit_id = f.id where f.made_at is not null and not exists (select 1"
                  + " from certificate c join inspector i on i.id = c.inspector_id where c.number ="
                  + " t.inspector and i.department_code = f.department_code and c.state = 'VALID'"
                  + " and c.valid_until >= f.visit_day)"),
          Map.entry(
              "R04: nobody who is recused or on leave is on a visit without a draw",
              "select f.id, t.inspector from filed_visit f join filed_visit_seat t on"
                  + " t.filed_visit_id = f.id join certificate c on c.number = t.inspector where"
                  + " f.made_at is not null and (exists (select 1 from recusal r join enterprise e"
                  + " on e.id = r.enterprise_id where r.inspector_id = c.inspector_id and"
                  + " e.credit_code = f.credit_code and f.visit_day between r.first_day and"
                  + " r.last_day) or exists (select 1 from inspector_leave l where l.inspector_id ="
                  + " c.inspector_id and f.visit_day between l.first_day and l.last_day))"),
          Map.entry(
              "a campaign has at most as many visits as it may have",
              "select c.id from campaign c where c.largest_number < (select count(*) from"
                  + " filed_visit f where f.campaign_id = c.id and f.cancelled_at is null)"),
          Map.entry(
              "a special visit is one of its campaign's days, departments and matters",
              "select f.id from filed_visit f where f.kind = 'SPECIAL' and not exists (select 1"
                  + " from campaign c join campaign_department d on d.campaign_id = c.id join"
                  + " campaign_matter m on m.campaign_id = c.id where c.id = f.campaign_id and"
                  + " c.published_on is not null and f.visit_day between c.opens and c.closes and"
                  + " d.department_code = f.department_code and m.matter_code = f.matter)"),
          Map.entry(
              "R01: a visit without a draw and without a ground keeps out of quiet time",
              "select f.id from filed_visit f where f.quiet and f.kind in ('DAILY', 'SPECIAL')"));

  /** The moment in which a day begins in the office, wherever the test runs. */
  private static String beginning(String day) {
    return " cast(concat(cast("
        + day
        + " as varchar), ' 00:00:00+08:00') as timestamp with time zone)";
  }

  /** What the rules are about; on a day on which it stands still nothing that held can break. */
  private static final String STANDING =
      "select (select last_number from audit_head), (select count(*) from visit_seat), (select"
          + " sum(version) from visit), (select count(*) from visit), (select sum(version) from"
          + " draw), (select count(*) from draw), (select sum(version) from department_part),"
          + " (select sum(version) from part_result), (select count(*) from part_result), (select"
          + " sum(version) from filed_visit), (select count(*) from recusal), (select count(*) from"
          + " published_result)";

  private final WholeOffice office;
  private final OwnCalendar calendar = new OwnCalendar();
  private final Map<String, String> sealed = new HashMap<>();
  private long lastEntry;
  private String standing = "";
  private String lastDigest = hash("");

  RulesHold(WholeOffice office) {
    this.office = office;
  }

  /**
   * Which rules are broken once the statements have spoiled the tables; they are left as they were.
   */
  Set<String> brokenBy(List<String> statements) {
    return office.foundAfter(statements, NEVER);
  }

  /** Checks everything as the tables stand in the evening of the day. */
  void check(LocalDate day) {
    String now = office.rows(STANDING).stream().map(Arrays::toString).toList().toString();
    if (!now.equals(standing)) {
      standing = now;
      NEVER.forEach((rule, sql) -> assertThat(office.rows(sql)).as(day + " " + rule).isEmpty());
      office.rows(VISITS).forEach(row -> visit(row, day));
      handOvers(day);
    }
    if (day.getDayOfWeek() == DayOfWeek.FRIDAY) {
      sealedBytes();
    }
    trail();
  }

  private void visit(Object[] row, LocalDate today) {
    String what = today + " visit " + Arrays.toString(row);
    String library = row[1].toString();
    String industry = row[3].toString();
    LocalDate day = date(row[5]);
    assertThat(calendar.isWorking(day)).as("R01 working day: " + what).isTrue();
    assertThat(OwnCalendar.isInWindow(library, day)).as("R01 window: " + what).isTrue();
    assertThat(OwnCalendar.isQuiet(library, row[2].toString(), industry, day))
        .as("R01 quiet period: " + what)
        .isFalse();
    LocalDate due = calendar.after(day, 20);
    if (due.getYear() <= OwnCalendar.LAST_YEAR) {
      assertThat(date(row[6])).as("R09: " + what).isEqualTo(due);
      assertThat(row[7]).as("R09 official: " + what).isNull();
    } else {
      assertThat(row[7]).as("R09 provisional: " + what).isNotNull();
    }
    if (row[8] != null) {
      LocalDate told = office(row[8]);
      assertThat(told).as("R08: " + what).isBetween(calendar.before(day, 1), day);
      assertThat(OwnCalendar.isNewlyQuiet(industry, day)).as("R01 new: " + what).isFalse();
    } else {
      assertThat(row[4]).as("nobody comes unannounced: " + what).isEqualTo("ASSIGNED");
    }
    if (row[9] != null) {
      assertThat(office(row[9])).as("on its day: " + what).isEqualTo(day);
    }
  }

  /** R10: ten working days from the review of "cannot be contacted". */
  private void handOvers(LocalDate today) {
    office
        .rows(
            "select p.id, p.hand_over_due, min(r.reviewed_at) from department_part p join"
                + " part_result r on r.part_id = p.id join matter_result m on m.result_id = r.id"
                + " join matter_result_code c on c.matter_result_id = m.id where c.code = 4 and"
                + " r.published_at is not null group by p.id, p.hand_over_due")
        .forEach(
            row ->
                assertThat(date(row[1]))
                    .as(today + " R10 part " + row[0])
                    .isEqualTo(calendar.after(office(row[2]), 10)));
  }

  /** R15: sealed bytes never change, nor do those of a result; what changed would stay changed. */
  private void sealedBytes() {
    Map<String, String> now = new HashMap<>();
    office
        .rows(
            "select draw_id, path, content from draw_file where path like 'sealed/%' or path like"
                + " 'result/%'")
        .forEach(row -> now.put(row[0] + " " + row[1], hash((byte[]) row[2])));
    assertThat(now).as("R15").containsAllEntriesOf(sealed);
    sealed.putAll(now);
  }

  /** The chain of the audit trail, each digest reckoned again from the one before. */
  private void trail() {
    List<Object[]> entries =
        office.rows(
            "select entry_number, recorded_at, actor, verb, subject, detail, state_before,"
                + " state_after, digest from audit_entry where entry_number > "
                + lastEntry
                + " order by entry_number");
    for (Object[] row : entries) {
      lastEntry++;
      assertThat(((Number) row[0]).longValue()).as("the trail has no gap").isEqualTo(lastEntry);
      StringBuilder text = new StringBuilder(lastDigest + "/" + lastEntry + "\n" + instant(row[1]));
      int fields = row[6].equals("") && row[7].equals("") ? 6 : 8;
      for (int i = 2; i < fields; i++) {
        text.append('\n').append(row[i].toString().replace("\\", "\\\\").replace("\n", "\\n"));
      }
      lastDigest = hash(text.toString());
      assertThat(row[8]).as("audit entry " + lastEntry).isEqualTo(lastDigest);
    }
    Object[] head = office.rows("select last_number, digest from audit_head").get(0);
    assertThat(((Number) head[0]).longValue()).isEqualTo(lastEntry);
    assertThat(head[1]).isEqualTo(lastDigest);
  }

  /** How many entries the trail has. */
  long entries() {
    return lastEntry;
  }

  static LocalDate date(Object cell) {
    return cell instanceof Date date ? date.toLocalDate() : (LocalDate) cell;
  }

  private static Instant instant(Object cell) {
    return cell instanceof Timestamp stamp
        ? stamp.toInstant()
        : ((OffsetDateTime) cell).toInstant();
  }

  private static LocalDate office(Object cell) {
    return instant(cell).atZone(WholeOffice.BEIJING).toLocalDate();
  }

  private static String hash(String text) {
    return hash(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
