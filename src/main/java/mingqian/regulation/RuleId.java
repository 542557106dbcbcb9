package mingqian.regulation;

import java.util.Arrays;
import java.util.Optional;

/**
 * The id of a rule 规则编号 that this program knows how to apply, in the order in which rules are named
 * when several speak. What a rule says and where it comes from stands in {@code rules.csv}.
 */
public enum RuleId {
  /** Visit days by window and quiet period. */
  R01("R01"),
  /** At least so many certified inspectors a visit. */
  R02("R02"),
  /** Certificate valid on the visit day. */
  R03("R03"),
  /** Recusal 回避. */
  R04("R04"),
  /** Matter listed, body announced, power given. */
  R05("R05"),
  /** Annual cap of visits. */
  R06("R06"),
  /** Annual plan approved, filed, published. */
  R07("R07"),
  /** Filing and notice before the visit. */
  R08("R08"),
  /** Result published in time. */
  R09("R09"),
  /** "Cannot be contacted" handed over in time. */
  R10("R10"),
  /** Rate by library, class and kind of matter. */
  R11("R11"),
  /** Least rate for checks of published information. */
  R11B("R11b"),
  /** Matters merged into one visit. */
  R12("R12"),
  /** Territory of the inspector. */
  R13("R13"),
  /** Entity in existence at sealing. */
  R14("R14"),
  /** Sealed bytes never change. */
  R15("R15"),
  /** Qualified members where the matter demands them. */
  R16("R16"),
  /** Not the same inspector twice running. */
  R17("R17"),
  /** Different people for work and its review. */
  R18("R18"),
  /** Each department confirms its part of a joint draw. */
  R19("R19");

  private final String id;

  RuleId(String id) {
    this.id = id;
  }

  /** The id as written in the rule files and in reasons, such as {@code R11b}. */
  public String id() {
    return id;
  }

  /** The rule of that id exactly as written, or empty where none is known. */
  public static Optional<RuleId> of(String text) {
    return Arrays.stream(values()).filter(rule -> rule.id.equals(text)).findFirst();
  }

  @Override
  public String toString() {
    return id;
  }
}
