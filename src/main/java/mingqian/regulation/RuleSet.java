package mingqian.regulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import mingqian.terms.Words;

/** The contents of all rule files, read and sound. */
record RuleSet(
    WorkingCalendar calendar,
    List<AnnualCap> caps,
    List<ExemptMatter> exemptMatters,
    List<CheckFrequency> frequencies,
    List<ExemptionGround> grounds,
    List<LotteryGame> lotteries,
    List<Parameter> parameters,
    List<PlacementRow> placements,
    List<QuietPeriod> quietPeriods,
    List<SamplingRate> rates,
    List<Rotation> rotations,
    List<Rule> rules,
    List<Window> windows) {

  /** Reads all files, adding every fault; empty where any was added. */
  static Optional<RuleSet> read(Map<String, byte[]> files, RuleFaults faults) {
    int before = faults.count();
    refuseForeign(files, faults);
    Given given = new Given(files, faults);
    var calendar =
        given.bytes(RuleFile.CALENDAR).flatMap(bytes -> CalendarReader.read(bytes, faults));
    var caps = given.rows(RuleFile.CAPS, CapsReader::read);
    var exempt = given.rows(RuleFile.EXEMPTIONS, ExemptMattersReader::read);
    var frequencies = given.rows(RuleFile.FREQUENCIES, FrequenciesReader::read);
    var grounds = given.rows(RuleFile.GROUNDS, GroundsReader::read);
    var lotteries = given.rows(RuleFile.LOTTERIES, LotteriesReader::read);
    var parameters = given.rows(RuleFile.PARAMETERS, ParametersReader::read);
    var placements = given.rows(RuleFile.PLACEMENTS, PlacementsReader::read);
    var quiet = given.rows(RuleFile.QUIET_PERIODS, QuietPeriodsReader::read);
    var rates = given.rows(RuleFile.RATES, RatesReader::read);
    var rotations = given.rows(RuleFile.ROTATIONS, RotationsReader::read);
    var rules = given.rows(RuleFile.RULES, RulesReader::read);
    var windows = given.rows(RuleFile.WINDOWS, WindowsReader::read);
    return calendar
        .filter(sound -> faults.count() == before)
        .map(
            days ->
                new RuleSet(
                    days,
                    caps,
                    exempt,
                    frequencies,
                    grounds,
                    lotteries,
                    parameters,
                    placements,
                    quiet,
                    rates,
                    rotations,
                    rules,
                    windows));
  }

  /**
   * The files as given.
   *
   * @param files their bytes by name
   * @param faults what is found wrong
   */
  private record Given(Map<String, byte[]> files, RuleFaults faults) {
    <T> List<T> rows(RuleFile file, BiFunction<byte[], RuleFaults, List<T>> reader) {
      return bytes(file).map(bytes -> reader.apply(bytes, faults)).orElse(List.of());
    }

    Optional<byte[]> bytes(RuleFile file) {
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
}
