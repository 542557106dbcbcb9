package mingqian.regulation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A rule file 规则文件 with its headings; the headings may stand in any order. Headings that came with
 * a later edition of the program may be left out: the office's older files and the copies in draws
 * mean by that the value that stands here.
 */
enum RuleFile {
  CALENDAR("working-calendar.csv", "day,kind", "document=-", "edition=-"),
  CAPS(
      "caps.csv",
      "rule,scope,visits,exempt,document",
      "edition=-",
      "valid_from=-",
      "valid_until=-"),
  EXEMPTIONS("exempt-matters.csv", "rule,library,matter,valid_from,valid_until,document,edition"),
  FREQUENCIES(
      "frequencies.csv",
      "rule,library,class,matter_kind,bound,times,years,valid_from,valid_until,document,edition"),
  GROUNDS("grounds.csv", "rule,ground,zh,en,valid_from,valid_until,document", "edition=-"),
  LOTTERIES(
      "lotteries.csv",
      "rule,game,zh,en,issue,digits,bits,weekdays,time,valid_from,valid_until,document,edition"),
  PARAMETERS(
      "parameters.csv",
      "rule,name,value,unit,document",
      "edition=-",
      "valid_from=-",
      "valid_until=-"),
  PLACEMENTS(
      "placements.csv",
      "rule,rank,library,class,industry,words,zh,en,valid_from,valid_until,document,edition"),
  QUIET_PERIODS(
      "quiet-periods.csv",
      "rule,library,district,industry,target,from,until,month_days,zh,en,document",
      "park=*",
      "edition=-"),
  RATES(
      "rates.csv",
      "rule,library,class,matter_kind,rate,document",
      "edition=-",
      "valid_from=-",
      "valid_until=-"),
  ROTATIONS("rotations.csv", "rule,library,visits,years,valid_from,valid_until,document,edition"),
  RULES("rules.csv", "rule,kind,zh,en,document,article,edition,valid_from,valid_until"),
  WINDOWS(
      "windows.csv",
      "rule,library,from,until,valid_from,valid_until,document",
      "visitors=department",
      "edition=-");

  private static final Set<RuleFile> OF_EVERY_EDITION =
      Set.of(CALENDAR, CAPS, PARAMETERS, QUIET_PERIODS, RATES, RULES, WINDOWS);

  private final String fileName;
  private final String headingLine;
  private final String later;

  RuleFile(String fileName, String headingLine, String... later) {
    this.fileName = fileName;
    this.headingLine = headingLine;
    this.later = String.join(",", later);
  }

  /**
   * Whether every edition has the file. Copies in draws and editions of before it came lack it: to
   * them it has no rows.
   */
  boolean isOfEveryEdition() {
    return OF_EVERY_EDITION.contains(this);
  }

  String fileName() {
    return fileName;
  }

  /** The file without a row. */
  byte[] headingRow() {
    return (headingLine + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** The headings that must stand. */
  List<String> headings() {
    return List.of(headingLine.split(",", -1));
  }

  /** The headings that may be left out, each with the value that this means. */
  Map<String, String> laterHeadings() {
    Map<String, String> headings = new LinkedHashMap<>();
    Arrays.stream(later.split(",", -1))
        .filter(each -> !each.isEmpty())
        .map(each -> each.split("=", 2))
        .forEach(each -> headings.put(each[0], each[1]));
    return headings;
  }

  static Optional<RuleFile> of(String fileName) {
    return Arrays.stream(values()).filter(file -> file.fileName.equals(fileName)).findFirst();
  }
}
