package mingqian.publication;

import java.util.Optional;
import java.util.OptionalInt;
import mingqian.inspection.ResultCode;
import mingqian.terms.DepartmentCode;

/**
 * What somebody looks for among the published results 检索条件; all conditions hold together.
 *
 * @param text any part of the name, or the whole credit code; empty for any
 * @param department the department that inspected a matter
 * @param year the calendar year of the inspection
 * @param code a result of a matter: of the department asked for, if one is
 */
public record ResultSearch(
    String text, Optional<DepartmentCode> department, OptionalInt year, Optional<ResultCode> code) {
  /** Everything. */
  public static final ResultSearch ALL =
      new ResultSearch("", Optional.empty(), OptionalInt.empty(), Optional.empty());

  /** Any part of the name, or the whole credit code. */
  public ResultSearch withText(String sought) {
    return new ResultSearch(sought, department, year, code);
  }

  /** Results of matters that the department inspected. */
  public ResultSearch of(DepartmentCode sought) {
    return new ResultSearch(text, Optional.of(sought), year, code);
  }

  /** Inspections of that calendar year. */
  public ResultSearch in(int sought) {
    return new ResultSearch(text, department, OptionalInt.of(sought), code);
  }

  /** Results with this code. */
  public ResultSearch with(ResultCode sought) {
    return new ResultSearch(text, department, year, Optional.of(sought));
  }
}
