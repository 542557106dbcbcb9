package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mingqian.plan.RegulationBook;
import mingqian.regulation.CheckFrequency;
import mingqian.regulation.ExemptMatter;
import mingqian.regulation.ExemptionGround;
import mingqian.regulation.LotteryGame;
import mingqian.regulation.Parameter;
import mingqian.regulation.PlacementRow;
import mingqian.regulation.Rotation;
import mingqian.regulation.Rule;
import mingqian.regulation.RuleFault;
import mingqian.regulation.SamplingRate;
import mingqian.regulation.Validity;
import mingqian.regulation.WorkingCalendar;
import mingqian.terms.Clause;
import mingqian.web.Formats;
import mingqian.web.PageReader;
import mingqian.web.PageWords;

/** The rules in force on the console 现行规则页, and why refused files are not among them. */
@Named("ruleBook")
@RequestScoped
public class RuleBook {
  private static final int RATE_PLACES = 4;

  @Inject private RegulationBook book;
  @Inject private Clock clock;
  @Inject private Formats formats;
  @Inject private PageWords words;
  @Inject private PageReader reader;

  /** The rules in force today, by id. */
  public List<Rule> getRules() {
    LocalDate today = LocalDate.now(clock);
    return book.current().rules().stream()
        .filter(rule -> rule.validity().contains(today))
        .sorted(Comparator.comparing(Rule::id))
        .toList();
  }

  /** What the office has set. */
  public List<Parameter> getParameters() {
    return book.current().parameters();
  }

  /** The grounds on which a triggered inspection may take place. */
  public List<ExemptionGround> getGrounds() {
    return book.current().grounds();
  }

  /** The lotteries whose digits may be named as randomness. */
  public List<LotteryGame> getLotteries() {
    return book.current().lotteries();
  }

  /** When a lottery is drawn, in words. */
  public String drawn(LotteryGame game) {
    List<String> days =
        game.drawn().weekdays().stream()
            .sorted()
            .map(day -> day.getDisplayName(TextStyle.SHORT, reader.getLocale()))
            .toList();
    return formats.list(days) + " " + game.drawn().time();
  }

  /** How often a matter is checked. */
  public List<CheckFrequency> getFrequencies() {
    return book.current().frequencies();
  }

  /** How much of each library is drawn. */
  public List<SamplingRate> getRates() {
    return book.current().rates();
  }

  /** The matters that some window does not bind. */
  public List<ExemptMatter> getExemptMatters() {
    return book.current().exemptMatters();
  }

  /** Which inspectors stay away. */
  public List<Rotation> getRotations() {
    return book.current().rotations();
  }

  /** Which library comes first, by rank. */
  public List<PlacementRow> getPlacements() {
    return book.current().placements();
  }

  /** The digest of the rule files. */
  public String getDigest() {
    return book.current().digest().value();
  }

  /** The official years of the working calendar. */
  public String getYears() {
    WorkingCalendar calendar = book.current().calendar();
    return words.text(
        "rules.years",
        Integer.toString(calendar.firstYear()),
        Integer.toString(calendar.lastYear()));
  }

  /** What is wrong with the files as they lie in the folder. */
  public List<RuleFault> getFaults() {
    return book.faults();
  }

  /** A rate as a share of one. */
  public BigDecimal share(SamplingRate rate) {
    return BigDecimal.valueOf(rate.rate(), RATE_PLACES);
  }

  /** Where a rule comes from, in one line. */
  public String source(Clause clause) {
    return (clause.document() + " " + clause.article()).strip();
  }

  /** When a rule is in force, in words. */
  public String validity(Validity validity) {
    Optional<String> from = validity.from().map(formats::day);
    Optional<String> until = validity.until().map(formats::day);
    if (from.isPresent() && until.isPresent()) {
      return words.text("rules.between", from.get(), until.get());
    }
    return from.map(day -> words.text("rules.since", day))
        .or(() -> until.map(day -> words.text("rules.until", day)))
        .orElseGet(() -> words.get("rules.always"));
  }
}
