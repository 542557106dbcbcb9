package mingqian.regulation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingqian.terms.DateSpan;
import mingqian.terms.Digest;
import mingqian.terms.Library;
import mingqian.terms.RiskClass;
import mingqian.terms.Words;

/**
 * The regulation 监管规则 in one edition: all rule files, loaded whole or not at all. Immutable; its
 * edition is the {@link #digest} of its files.
 */
public final class Regulation {
  private final SortedMap<String, byte[]> files;
  private final RuleSet set;
  private final VisitRules visitRules;

  private Regulation(Map<String, byte[]> files, RuleSet set) {
    this.files = copy(files);
    this.set = set;
    this.visitRules = new VisitRules(set);
  }

  /** The names of the rule files, sorted; all must be there and no other may be. */
  public static SortedSet<String> fileNames() {
    return Arrays.stream(RuleFile.values())
        .map(RuleFile::fileName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Loads the rule files.
   *
   * @param files the bytes of each file by its name, without a folder
   * @throws RegulationRefused with all faults of all files, if there is any
   */
  public static Regulation load(Map<String, byte[]> files) {
    SortedMap<String, byte[]> own = copy(files);
    RuleFaults faults = new RuleFaults();
    Optional<RuleSet> set = RuleSet.read(own, faults);
    faults.refuseIfAny();
    return new Regulation(own, set.orElseThrow());
  }

  /**
   * Loads the copies that a draw or an edition keeps, which may be from before a file came: the
   * file counts as one without rows, and a parameter has the value that it came with.
   *
   * @throws RegulationRefused with all faults of all files, if there is any
   */
  public static Regulation loadCopies(Map<String, byte[]> copies) {
    SortedMap<String, byte[]> whole = new TreeMap<>(copies);
    for (RuleFile file : RuleFile.values()) {
      if (!file.isOfEveryEdition()) {
        whole.putIfAbsent(file.fileName(), file.headingRow());
      }
    }
    whole.computeIfPresent(
        RuleFile.PARAMETERS.fileName(), (name, bytes) -> ParametersReader.withLater(bytes));
    Regulation regulation = load(whole);
    return new Regulation(copies, regulation.set);
  }

  /**
   * Loads the rule files for use within a span, every year of which must be in the calendar.
   *
   * @throws RegulationRefused with all faults, a missing year among them
   */
  public static Regulation load(Map<String, byte[]> files, DateSpan needed) {
    Regulation regulation = load(files);
    RuleFaults faults = new RuleFaults();
    for (int year = needed.from().getYear(); year <= needed.until().getYear(); year++) {
      if (!regulation.calendar().covers(year)) {
        faults.add(missingYear(year));
      }
    }
    faults.refuseIfAny();
    return regulation;
  }

  private static RuleFault missingYear(int year) {
    return new RuleFault(
        RuleFile.CALENDAR.fileName(),
        0,
        "day",
        String.valueOf(year),
        new Words("缺少所需的 " + year + " 年", "the year " + year + ", which is needed, is missing"),
        new Words("请填入国务院办公厅公布的该年放假安排", "enter the State Council's notice of that year"));
  }

  /**
   * The edition 版本: the digest of the lines {@code <sha256> rules/<name>} and LF, sorted by name,
   * as they stand in a draw's SHA256SUMS.
   */
  public Digest digest() {
    return Digest.of(
        files.entrySet().stream()
            .map(file -> Digest.of(file.getValue()) + "  rules/" + file.getKey() + "\n")
            .collect(Collectors.joining()));
  }

  /** The bytes of each file by name, as they were given. */
  public SortedMap<String, byte[]> files() {
    return copy(files);
  }

  /** Every rule in every edition, in file order. */
  public List<Rule> rules() {
    return set.rules();
  }

  /** The edition of the rule in force on that day, or empty where none is. */
  public Optional<Rule> rule(RuleId id, LocalDate day) {
    return visitRules.rule(id, day);
  }

  /** Every window of the library, in file order, whenever in force. */
  public List<Window> windows(Library library) {
    return set.windows().stream().filter(window -> window.library() == library).toList();
  }

  /** Every quiet period, in file order. */
  public List<QuietPeriod> quietPeriods() {
    return set.quietPeriods();
  }

  /** The working calendar. */
  public WorkingCalendar calendar() {
    return set.calendar();
  }

  /** The caps of visits, in file order, whenever in force. */
  public List<AnnualCap> caps() {
    return set.caps();
  }

  /** Every frequency of checks, in file order, whenever in force. */
  public List<CheckFrequency> frequencies() {
    return set.frequencies();
  }

  /** Every matter that some window does not bind, in file order, whenever in force. */
  public List<ExemptMatter> exemptMatters() {
    return set.exemptMatters();
  }

  /** Every rotation of inspectors, in file order, whenever in force. */
  public List<Rotation> rotations() {
    return set.rotations();
  }

  /** The rotation for visits of that library that begin on that day; its own row goes first. */
  public Optional<Rotation> rotation(Library library, LocalDate day) {
    return Stream.of(Optional.of(library), Optional.<Library>empty())
        .flatMap(whose -> set.rotations().stream().filter(each -> each.library().equals(whose)))
        .filter(each -> rule(each.rule(), day).isPresent() && each.validity().contains(day))
        .findFirst();
  }

  /** Every precedence row, the smallest rank first, whenever in force. */
  public List<PlacementRow> placements() {
    return set.placements().stream().sorted(Comparator.comparing(PlacementRow::rank)).toList();
  }

  /** Where the precedence rows of that day place an enterprise 归库. */
  public Placing placing(PlacementTraits traits, LocalDate day) {
    return new Placing(
        placements().stream()
            .filter(row -> row.validity().contains(day) && row.fit().covers(traits))
            .toList());
  }

  /** Every sampling rate, in file order. */
  public List<SamplingRate> rates() {
    return set.rates();
  }

  /**
   * The rate for that library, class and kind in draws whose visits begin on that day: the row of
   * the class, else the row of all classes.
   */
  public Optional<SamplingRate> rate(
      Library library, RiskClass riskClass, MatterKind kind, LocalDate day) {
    return rate(library, Optional.of(riskClass), kind, day)
        .or(() -> rate(library, Optional.empty(), kind, day));
  }

  /**
   * The rate that an ordered one breaks, whatever the class; empty where every kind of matter
   * permits it (R11, R11b).
   *
   * @param kinds of the matters that are checked
   * @param ordered in 1/10,000
   * @param day on which the visits of the draw begin
   */
  public Optional<SamplingRate> brokenRate(
      Library library, Set<MatterKind> kinds, int ordered, LocalDate day) {
    return kinds.stream()
        .sorted()
        .flatMap(kind -> rate(library, Optional.empty(), kind, day).stream())
        .filter(rate -> !rate.permits(ordered))
        .findFirst();
  }

  private Optional<SamplingRate> rate(
      Library library, Optional<RiskClass> riskClass, MatterKind kind, LocalDate day) {
    return set.rates().stream()
        .filter(rate -> rate.library() == library && rate.matterKind() == kind)
        .filter(rate -> rate.riskClass().equals(riskClass) && rate.validity().contains(day))
        .findFirst();
  }

  /** Every ground of triggered inspections, in file order, whenever in force. */
  public List<ExemptionGround> grounds() {
    return set.grounds();
  }

  /** The ground of that code in force for inspections of that day. */
  public Optional<ExemptionGround> ground(String code, LocalDate day) {
    return set.grounds().stream()
        .filter(ground -> ground.code().equals(code) && ground.validity().contains(day))
        .findFirst();
  }

  /** Every lottery that may be named as randomness, in file order, whenever in force. */
  public List<LotteryGame> lotteries() {
    return set.lotteries();
  }

  /** The lottery of that code in force for draws whose visits begin on that day. */
  public Optional<LotteryGame> lottery(String code, LocalDate day) {
    return set.lotteries().stream()
        .filter(game -> game.code().equals(code) && game.validity().contains(day))
        .findFirst();
  }

  /** Every parameter, in file order. */
  public List<Parameter> parameters() {
    return set.parameters();
  }

  /** What the office has set for that day. */
  public Parameter parameter(ParameterName name, LocalDate day) {
    return set.parameters().stream()
        .filter(each -> each.name() == name && each.validity().contains(day))
        .findFirst()
        .orElseThrow();
  }

  /**
   * Rules whether a target may be visited on a day, by whom and on which ground 能否检查 (R01, R05,
   * R06, R11).
   *
   * <p>Random, daily and special inspections are visits of working days, inside a window of the
   * library, outside every quiet period, within the annual caps, and no more often for one matter
   * than its frequency allows. Daily and special ones for key matters that are exempt leave the
   * window aside. A triggered inspection needs a ground of the closed list; then it is exempt from
   * days off, windows, quiet periods and frequencies; a cap stops it unless the cap exempts it. Who
   * visits must have the power over each matter that is named. Where no department is named, the
   * counts of each are told and stop nobody. A rule without an edition in force on the day says
   * nothing. A day of a year without an official calendar is refused, never guessed.
   */
  public Ruling ruling(VisitQuestion question) {
    return visitRules.ruling(question);
  }

  /**
   * The traits of a target without what no row tells enterprises apart by: every ruling on one is
   * the ruling on the other. Thousands of enterprises have the same.
   */
  public TargetTraits indistinct(TargetTraits traits) {
    return visitRules.indistinct(traits);
  }

  /**
   * The days of the span on which enterprises of the library may be visited by random inspections:
   * working days in a window and outside the quiet periods of the whole library. Quiet periods of
   * some of its enterprises only are {@link #closedDays}.
   *
   * @return the days in order
   * @throws IllegalArgumentException if the span leaves the calendar's official years
   */
  public List<LocalDate> visitableDays(Library library, DateSpan span) {
    return calendar().workingDays(span).stream()
        .filter(day -> visitRules.isOpen(library, day))
        .toList();
  }

  /**
   * What a day is to every enterprise of the group, as far as R01 goes. Quiet periods of some of
   * them only are left out: who says more of an enterprise may learn of more quiet days.
   */
  public DayStatus status(TargetGroup group, LocalDate day) {
    return visitRules.status(group, day);
  }

  /** Those of the days that are quiet for the target, in order and each once. */
  public List<LocalDate> closedDays(TargetTraits target, Collection<LocalDate> days) {
    return days.stream()
        .filter(day -> visitRules.isQuiet(target, day))
        .distinct()
        .sorted()
        .toList();
  }

  private static SortedMap<String, byte[]> copy(Map<String, byte[]> files) {
    SortedMap<String, byte[]> copy = new TreeMap<>();
    files.forEach((name, bytes) -> copy.put(name, bytes.clone()));
    return Collections.unmodifiableSortedMap(copy);
  }
}
