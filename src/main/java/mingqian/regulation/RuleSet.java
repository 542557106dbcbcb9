package mingqian.regulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import mingqian.terms.Words;

/** The contents of all rule files, read and sound. */
record RuleSet(
    List<Rule> rules,
    List<Window> windows,
    List<QuietPeriod> quietPeriods,
    WorkingCalendar calendar,
    List<SamplingRate> rates,
    List<AnnualCap> caps,
    List<ExemptionGround> grounds,
    List<Parameter> parameters) {

  /** Reads all files, adding every fault; empty where any was added. */
  static Optional<RuleSet> read(Map<String, byte[]> files, RuleFaults faults) {
    int before = faults.count();
    refuseForeign(files, faults);
    var calendar =
        bytes(files, RuleFile.CALENDAR, faults).flatMap(b -> CalendarReader.read(b, faults));
    var caps = bytes(files, RuleFile.CAPS, faults).map(b -> CapsReader.read(b, faults));
    var grounds = bytes(files, RuleFile.GROUNDS, faults).map(b -> GroundsReader.read(b, faults));
    var parameters =
        bytes(files, RuleFile.PARAMETERS, faults).map(b -> ParametersReader.read(b, faults));
    var quiet =
        bytes(files, RuleFile.QUIET_PERIODS, faults).map(b -> QuietPeriodsReader.read(b, faults));
    var rates = bytes(files, RuleFile.RATES, faults).map(b -> RatesReader.read(b, faults));
    var rules = bytes(files, RuleFile.RULES, faults).map(b -> RulesReader.read(b, faults));
    var windows = bytes(files, RuleFile.WINDOWS, faults).map(b -> WindowsReader.read(b, faults));
    if (faults.count() > before) {
      return Optional.empty();
    }
    return Optional.of(
        new RuleSet(
            rules.orElseThrow(),
            windows.orElseThrow(),
            quiet.orElseThrow(),
            calendar.orElseThrow(),
            rates.orElseThrow(),
            caps.orElseThrow(),
            grounds.orElseThrow(),
            parameters.orElseThrow()));
  }

  private static void refuseForeign(Map<String, byte[]> files, RuleFaults faults) {
    for (String name : new TreeSet<>(files.keySet())) {
      if (RuleFile.of(name).isEmpty()) {
        faults.ofFile(
            name,
            new Words("不是规则文件", "not a rule file"),
            new Words(
                "规则文件只有 " + String.join(" ", Regulation.fileNames()),
                "the rule files are " + String.join(" ", Regulation.fileNames())));
      }
    }
  }

  private static Optional<byte[]> bytes(
      Map<String, byte[]> files, RuleFile file, RuleFaults faults) {
    Optional<byte[]> bytes = Optional.ofNullable(files.get(file.fileName()));
    if (bytes.isEmpty()) {
      faults.ofFile(
          file.fileName(),
          new Words("缺少文件", "the file is missing"),
          new Words("各规则文件必须齐全", "all rule files must be there"));
    }
    return bytes;
  }
}
