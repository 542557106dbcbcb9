package mingqian.regulation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A rule file 规则文件 with its headings; the headings may stand in any order. */
enum RuleFile {
  CALENDAR("working-calendar.csv", "day,kind"),
  CAPS("caps.csv", "rule,scope,visits,exempt,document"),
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

  String fileName() {
    return fileName;
  }

  List<String> headings() {
    return List.of(headingLine.split(",", -1));
  }

  static Optional<RuleFile> of(String fileName) {
    return Arrays.stream(values()).filter(file -> file.fileName.equals(fileName)).findFirst();
  }
}
