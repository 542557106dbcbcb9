package mingqian.regulation;

import java.util.Locale;

/** What a parameter counts 参数单位. */
public enum ParameterUnit {
  /** Calendar days. */
  DAYS,
  /** Working days of the working calendar. */
  WORKING_DAYS,
  /** People who inspect. */
  INSPECTORS,
  /** Enterprises. */
  TARGETS,
  /** Visits. */
  VISITS,
  /** People who witness a draw. */
  WITNESSES,
  /** Minutes on the office clock. */
  MINUTES,
  /** 1 for yes, 0 for no. */
  SWITCH;

  /** The unit as written in the rule files, such as {@code working-days}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
