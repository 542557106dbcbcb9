package mingqian.wholeoffice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mingqian.terms.CreditCode;

/**
 * An invented town: three departments, three districts, as many enterprises and inspectors as
 * asked.
 */
record Town(int enterprises, int inspectors, int year) {
  static final String PLAN = "99999920260009";
  static final List<String> DEPARTMENTS = List.of("SCJG", "YJGL", "XFJY");
  static final long CAMPAIGN = 9;

  private static final int MOST = 4;

  /** The station that supervises a third of the enterprises. */
  private static final String STATION = "澹岱市场监管所";

  static final String QUALIFICATION = "特种设备检查";

  /** An order: library, days, rate, day of sealing, matters. */
  private record Order(
      String library, String opens, String closes, int rate, String seal, List<String> matters) {}

  private static final List<Order> ORDERS =
      List.of(
          new Order("B", "03-01", "04-30", 2500, "02-20", List.of("YJGL-01")),
          new Order("A", "06-01", "06-30", 1000, "05-20", List.of("SCJG-01", "YJGL-01")),
          new Order("C", "06-01", "06-30", 200, "05-22", List.of("SCJG-01")),
          new Order("C", "09-01", "09-30", 200, "08-20", List.of("XFJY-01")),
          new Order("B", "10-08", "11-30", 2500, "09-25", List.of("XFJY-01", "YJGL-01")));

  /** The rows of the town before its year begins. */
  List<String> rows() {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < DEPARTMENTS.size(); i++) {
      String code = DEPARTMENTS.get(i);
      rows.add(
          "insert into department values (%d, '%s', '%s局', '', 0)".formatted(i + 1, code, code));
      rows.add("insert into district values (%d, '99990%d', '区', '', 0)".formatted(i + 1, i + 1));
      rows.add(
          "insert into matter values (%d, '%s-01', '检查', '', 'GENERAL', '%s', '某条例', '', '', '', '', '', 2, %s, %d, 0, '%s')"
              .formatted(
                  i + 1,
                  code,
                  code,
                  code.equals("YJGL") ? "'" + QUALIFICATION + "'" : "null",
                  code.equals("YJGL") ? 1 : 0,
                  code.equals("XFJY") ? "OWN" : "ANY"));
    }
    for (int i = 1; i <= enterprises; i++) {
      rows.add(enterprise(i));
    }
    for (int i = 1; i <= inspectors; i++) {
      inspector(i, rows);
    }
    orders(rows);
    campaign(rows);
    return rows;
  }

  static String code(int number) {
    String first17 = "91999999MA" + "%07d".formatted(number);
    return first17 + CreditCode.checkCharacter(first17);
  }

  private static String enterprise(int number) {
    List<String> libraries = List.of("A", "A", "A", "B", "B", "C", "C", "C", "C", "C");
    List<String> industries = List.of("C1311", "F5211", "P8321");
    return "insert into enterprise (id, credit_code, name, library, placement_ground, state, industry, entity_type, district_code, address, business_address, registered_with, supervised_by, version, park) values (%d, '%s', '示例企业%d', '%s', '', '%s', '%s', '', '99990%d', '', '', '', '%s', 0, '')"
        .formatted(
            number,
            code(number),
            number,
            libraries.get(number % 10),
            number % 37 == 5 ? "CANCELLED" : "EXISTING",
            industries.get(number / 10 % 3),
            1 + number / 30 % 3,
            number % 3 == 0 ? STATION : "");
  }

  private void inspector(int number, List<String> rows) {
    String until = number % 9 == 4 ? year + "-06-14" : "2030-01-01";
    rows.add(
        "insert into inspector values (%d, null, '检查员%d', '%s', '99990%d', '', false, 0, '%s')"
            .formatted(
                number,
                number,
                DEPARTMENTS.get(number % 3),
                1 + number / 3 % 3,
                number % 8 == 3 ? STATION : ""));
    rows.add(
        "insert into certificate values (%d, %d, 1, 'Z-%04d', '%s', '%s', 0)"
            .formatted(number, number, number, until, number % 13 == 7 ? "LAPSED" : "VALID"));
    if (number % 2 == 0) {
      rows.add(
          "insert into inspector_qualification values (%d, '%s')".formatted(number, QUALIFICATION));
    }
    if (number % 4 == 1) {
      rows.add(
          "insert into recusal values (%d, %d, %d, '近亲属任职', '%d-01-01', '9999-12-31', 0)"
              .formatted(1_000_000 + number, number, 1 + number * 7 % enterprises, year));
    }
    if (number % 5 == 2) {
      rows.add(
          "insert into inspector_leave values (%d, %d, '%d-06-08', '%d-06-12', 0)"
              .formatted(1_000_000 + number, number, year, year));
    }
  }

  private void orders(List<String> rows) {
    rows.add(
        "insert into annual_plan (id, number, name, plan_year, version) values (9, '%s', '示例计划', %d, 0)"
            .formatted(PLAN, year));
    rows.add(
        "insert into plan_version (id, version, plan_id, ordinal, taken_over, drafted_by, approved_by, approved_on, filed_with, filing_number, filing_receipt, reply, published_on) values (9, 0, 9, 1, true, '', '市政府', '%d-01-10', '司法局', '备9', '', '', '%d-01-20')"
            .formatted(year, year));
    for (int i = 0; i < ORDERS.size(); i++) {
      Order order = ORDERS.get(i);
      rows.add(
          "insert into draw_order values (%d, 9, '%s', '任务', '%d-%s-%03d', 'UNDIRECTED', '%d-%s', '%d-%s', '%d-%sT09:00:00+08:00', 'local', false, 0, null, null, null, null)"
              .formatted(
                  i + 1,
                  number(i),
                  year,
                  order.library(),
                  i + 1,
                  year,
                  order.opens(),
                  year,
                  order.closes(),
                  year,
                  order.seal()));
      rows.add(
          "insert into order_stratum values (%d, %d, '%s.all', '%s', %d, 3, 0)"
              .formatted(i + 1, i + 1, order.library(), order.library(), order.rate()));
      for (String matter : order.matters()) {
        rows.add("insert into order_stratum_matter values (%d, '%s')".formatted(i + 1, matter));
      }
    }
  }

  /** The plan of a special inspection, whose number will be used up. */
  private void campaign(List<String> rows) {
    rows.add(
        "insert into campaign values (%1$d, 0, '专项检查', '%2$d-03-01', '%2$d-11-30', '某文件', %3$d, 'c', '%2$d-01-05T09:00:00+08:00', 'SUPERIOR_BODY', '省厅', '3号', '%2$d-01-10', 'a', '司法局', '备3', '回3', '%2$d-01-12T09:00:00+08:00', '%2$d-01-20', null, null, 1)"
            .formatted(CAMPAIGN, year, MOST));
    for (String department : List.of("SCJG", "YJGL")) {
      rows.add("insert into campaign_department values (%d, '%s')".formatted(CAMPAIGN, department));
      rows.add("insert into campaign_matter values (%d, '%s-01')".formatted(CAMPAIGN, department));
    }
  }

  static int orders() {
    return ORDERS.size();
  }

  static String number(int order) {
    return "99999920260009%04d".formatted(order);
  }

  LocalDate seal(int order) {
    return LocalDate.parse(year + "-" + ORDERS.get(order).seal());
  }

  /** The quiet periods at the beginning of the year, as {@link OwnCalendar} knows them. */
  String quietPeriods() {
    return """
        rule,library,district,industry,target,from,until,month_days,zh,en,document
        R01,A,999903,*,*,%1$d-01-01,-,1-5,安静期,quiet,示例
        R01,C,999902,*,*,%1$d-01-01,-,1-10,安静期,quiet,示例
        R01,*,*,P,*,%1$d-06-07,%1$d-06-08,*,安静期,quiet,示例
        """
        .formatted(year);
  }

  /** The same with the one that is new on 12 June. */
  String morePeriods() {
    return quietPeriods() + "R01,*,*,F,*,%1$d-06-17,%1$d-06-19,*,安静期,quiet,示例%n".formatted(year);
  }
}
