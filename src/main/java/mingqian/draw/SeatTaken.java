package mingqian.draw;

import java.util.Optional;
import mingqian.terms.DepartmentCode;

/**
 * A seat that somebody took 入组经过, and how.
 *
 * @param inspector the pseudonym of this draw
 * @param department the inspector's own department
 * @param load visits already planned or made this year when the lists were sealed
 * @param course how it came about; empty where the teams cannot be drawn again, before edition 1
 */
public record SeatTaken(
    String inspector, DepartmentCode department, int load, Optional<Course> course) {

  /** How a seat was taken 入组方式. */
  public enum Way {
    /** By seeded pick among those who carried least 按种子选取. */
    PICK,
    /** By a search that moved others, where no pick was left 换位搜索. */
    SEARCH
  }

  /**
   * How it came about.
   *
   * @param level the load level: load plus seats of this draw stayed at or below it, from 1
   * @param way by pick or by search
   */
  public record Course(long level, Way way) {}
}
