package mingqian.regulation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The name of a number that the office sets 参数, with the rule it belongs to, its unit and its
 * permitted range. Each must stand in {@code parameters.csv} exactly once.
 */
public enum ParameterName {
  /** Inspectors a department sends to a visit unless its profile says otherwise; 2 to 10. */
  TEAM_SEATS(RuleId.R02, ParameterUnit.INSPECTORS, 2, 10),
  /** The most visits of one inspector on one day; 1 to 10. */
  VISITS_PER_DAY(RuleId.R02, ParameterUnit.VISITS, 1, 10),
  /** The most targets of one inspector in one draw; 1 to 1,000. */
  INSPECTOR_CAPACITY(RuleId.R02, ParameterUnit.TARGETS, 1, 1000),
  /** How long before its last day a certificate is shown as running out; 0 to 365. */
  CERTIFICATE_WARNING(RuleId.R03, ParameterUnit.DAYS, 0, 365),
  /** Whether nobody is drawn for an enterprise of the own station; 1 for yes, 0 for no. */
  OWN_STATION(RuleId.R04, ParameterUnit.SWITCH, 0, 1, 0),
  /** How long before the visit the enterprise is told; 0 to 30. */
  NOTICE_BEFORE(RuleId.R08, ParameterUnit.WORKING_DAYS, 0, 30),
  /** How long before the visit its team is reminded; 0 to 10, 0 for never. */
  VISIT_REMINDER(RuleId.R08, ParameterUnit.WORKING_DAYS, 0, 10, 1),
  /** How long before the visit the inspection is filed; 0 to 30. */
  FILING_BEFORE(RuleId.R08, ParameterUnit.WORKING_DAYS, 0, 30),
  /** How long after an urgent visit its papers must have been filed; 0 to 30. */
  URGENT_PAPERS(RuleId.R08, ParameterUnit.WORKING_DAYS, 0, 30),
  /** How long after the end of the inspection its result is due in public; 1 to 60. */
  RESULT_PUBLISHED(RuleId.R09, ParameterUnit.WORKING_DAYS, 1, 60),
  /** How long before the due day of a result it is shown as due soon; 1 to 60. */
  RESULT_WARNING(RuleId.R09, ParameterUnit.WORKING_DAYS, 1, 60),
  /** How long before the due day of a result it is shown as urgent; 0 to 60. */
  RESULT_URGENT(RuleId.R09, ParameterUnit.WORKING_DAYS, 0, 60),
  /** How long after verification "cannot be contacted" is handed over; 1 to 60. */
  CANNOT_CONTACT(RuleId.R10, ParameterUnit.WORKING_DAYS, 1, 60),
  /** Witnesses of a draw whose randomness comes from witnesses; 3 to 6. */
  WITNESSES(RuleId.R15, ParameterUnit.WITNESSES, 3, 6),
  /**
   * How long the ceremony's people have to conduct a draw before the clockwork does; 0 to 1,440.
   */
  CONDUCT_AFTER(RuleId.R15, ParameterUnit.MINUTES, 0, 1440),
  /** How long after the first witness has revealed the last one must have; 1 to 1,440. */
  REVEAL_WITHIN(RuleId.R15, ParameterUnit.MINUTES, 1, 1440, 60);

  private static final int NONE = -1;

  private final RuleId rule;
  private final ParameterUnit unit;
  private final int least;
  private final int most;
  private final int untold;

  ParameterName(RuleId rule, ParameterUnit unit, int least, int most) {
    this(rule, unit, least, most, NONE);
  }

  ParameterName(RuleId rule, ParameterUnit unit, int least, int most, int untold) {
    this.untold = untold;
    this.rule = rule;
    this.unit = unit;
    this.least = least;
    this.most = most;
  }

  /** The name as written in the rule files, such as {@code result-published}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The rule that the parameter belongs to. */
  public RuleId rule() {
    return rule;
  }

  /** What the parameter counts. */
  public ParameterUnit unit() {
    return unit;
  }

  /** The smallest permitted value. */
  public int least() {
    return least;
  }

  /** The largest permitted value. */
  public int most() {
    return most;
  }

  /**
   * The value in copies of before the parameter came; empty for one that every edition has. Rule
   * files of today name their value.
   */
  OptionalInt untold() {
    return untold == NONE ? OptionalInt.empty() : OptionalInt.of(untold);
  }

  /** The parameter of that name exactly as written, or empty where none is known. */
  public static Optional<ParameterName> of(String text) {
    return Arrays.stream(values()).filter(name -> name.id().equals(text)).findFirst();
  }
}
