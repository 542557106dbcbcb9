package mingqian.regulation;

import java.util.Locale;

/** To which side a frequency binds 频次方向. */
public enum FrequencyBound {
  /** Not more often: a cap of checks 至多. */
  MOST,
  /** Not less often: a statutory frequency that daily inspections keep 至少. */
  LEAST;

  /** The bound as written in the rule files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
