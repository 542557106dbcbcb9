package mingqian.regulation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A rule file 规则文件 with its headings; the headings may stand in any order. */
enum RuleFile {
  CALENDAR("working-calendar.csv", "day,kind"),
  CAPS("caps.csv", "rule,scope,visits,exempt,document"),
  GROUNDS("grounds.csv", "rule,ground,zh,en,valid_from,valid_until,document"),
  PARAMETERS("parameters.csv", "rule,name,value,unit,document"),
  QUIET_PERIODS(
      "quiet-periods.csv",
      "rule,library,district,industry,target,from,until,month_days,zh,en,document"),
  RATES("rates.csv", "rule,library,class,matter_kind,rate,document"),
  RULES("rules.csv", "rule,kind,zh,en,document,article,edition,valid_from,valid_until"),
  WINDOWS("windows.csv", "rule,library,from,until,valid_from,valid_until,document");

  private final String fileName;
  private final String headingLine;

  RuleFile(String fileName, String headingLine) {
    this.fileName = fileName;
    this.headingLine = headingLine;
  }

  /**
   * Whether every edition has the file. Copies in draws and editions of before it came lack it:
   * they know no grounds.
   */
  boolean isOfEveryEdition() {
    return this != GROUNDS;
  }

  String fileName() {
    return fileName;
  }

  /** The file without a row. */
  byte[] headingRow() {
    return (headingLine + "\n").getBytes(StandardCharsets.UTF_8);
  }

  List<String> headings() {
    return List.of(headingLine.split(",", -1));
  }

  static Optional<RuleFile> of(String fileName) {
    return Arrays.stream(values()).filter(file -> file.fileName.equals(fileName)).findFirst();
  }
}
