package mingqian.directory;

import java.util.Optional;
import mingqian.draw.Territory;

/** One matter of the published list 随机抽查事项 as a row says it (R05). */
public record MatterRow(Title title, Power power, Practice practice, Staffing staffing) {
  /**
   * What is checked.
   *
   * @param code 编号, not blank
   * @param name 抽查事项名称, not blank
   * @param item 抽查子项, may be empty
   */
  public record Title(String code, String name, String item, MatterKind kind) {}

  /**
   * By whom and by which right.
   *
   * @param department 抽查主体 as a code; in a file just read it may be the name instead
   * @param basis 抽查依据, may be empty
   * @param target 抽查对象, may be empty
   */
  public record Power(String department, String basis, String target) {}

  /** How often and in which way, in the list's own words; each may be empty. */
  public record Practice(String rate, String frequency, String method) {}

  /**
   * Who must be in the team (R02, R13, R16).
   *
   * @param wording 检查人员要求 in the list's own words, may be empty
   * @param seats at least 1
   * @param qualification what some members must hold 所需资质, if anything
   * @param qualified how many of the seats must hold it: 0 to seats, 0 exactly if nothing is asked
   * @param territory of which district they may be 属地要求
   */
  public record Staffing(
      String wording,
      int seats,
      Optional<String> qualification,
      int qualified,
      Territory territory) {
    /** Of any district. */
    public Staffing(String wording, int seats, Optional<String> qualification, int qualified) {
      this(wording, seats, qualification, qualified, Territory.ANY);
    }

    /** Refuses numbers out of range with {@link IllegalArgumentException}. */
    public Staffing {
      if (seats < 1
          || qualified < 0
          || qualified > seats
          || qualification.isPresent() != (qualified > 0)) {
        throw new IllegalArgumentException(
            "staffing of " + seats + " seats, " + qualified + " with " + qualification);
      }
    }
  }

  /** The same matter with the department written as its code. */
  public MatterRow of(String department) {
    return new MatterRow(
        title, new Power(department, power.basis, power.target), practice, staffing);
  }
}
