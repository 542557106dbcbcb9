package mingqian.sample;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Leave 请假 and recusals 回避 of the invented inspectors. */
final class AbsenceFiles {
  private static final int RECUSALS = 300;
  private static final List<String> GROUNDS =
      List.of("本人或近亲属持股", "曾任职", "近亲属任职", "同一场所", "与负责人有近亲属关系");

  private AbsenceFiles() {}

  /** About 400 spans of 2026, of one to ten days, many in June and November. */
  static String leave(List<String> certificates) {
    Lots lots = new Lots("leave");
    CsvText csv = new CsvText("执法证编号,起,止", "\r\n");
    Set<String> absent = new HashSet<>();
    spans(csv, lots, new Month(certificates, absent, LocalDate.of(2026, 6, 1), 150));
    spans(csv, lots, new Month(certificates, absent, LocalDate.of(2026, 11, 1), 70));
    for (int month : List.of(1, 2, 3, 4, 5, 7, 8, 9, 10)) {
      spans(csv, lots, new Month(certificates, absent, LocalDate.of(2026, month, 1), 20));
    }
    return csv.toString();
  }

  private record Month(List<String> certificates, Set<String> absent, LocalDate first, int count) {}

  private static void spans(CsvText csv, Lots lots, Month month) {
    int written = 0;
    while (written < month.count()) {
      String certificate = lots.of(month.certificates());
      if (month.absent().add(person(certificate))) {
        LocalDate from = month.first().plusDays(lots.below(19));
        csv.row(certificate, from, from.plusDays(lots.below(10)));
        written++;
      }
    }
  }

  /** 300 recusals, each pair of person and enterprise once. */
  static String recusals(List<String> certificates, List<String> codes) {
    Lots lots = new Lots("recusals");
    CsvText csv = new CsvText("执法证编号,统一社会信用代码,回避事由,起,止", "\r\n");
    Set<String> pairs = new HashSet<>();
    while (pairs.size() < RECUSALS) {
      String certificate = lots.of(certificates);
      String code = lots.of(codes);
      if (pairs.add(person(certificate) + code)) {
        LocalDate from = lots.day(LocalDate.of(2023, 1, 1), LocalDate.of(2026, 3, 31));
        String until = lots.perMille(400) ? "长期" : from.plusYears(4).toString();
        csv.row(certificate, code, lots.of(GROUNDS), from, until);
      }
    }
    return csv.toString();
  }

  /** What the first and the second certificate of a person have in common. */
  private static String person(String certificate) {
    return certificate.substring(4);
  }
}
