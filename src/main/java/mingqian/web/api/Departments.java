package mingqian.web.api;

import mingqian.access.Actor;
import mingqian.terms.DepartmentCode;

/** The department that a request is about 所涉部门. */
final class Departments {
  private Departments() {}

  /** The field {@code department}, or the person's own where the body has none. */
  static DepartmentCode asked(Body body, Actor person) {
    String code =
        body.maybeText("department")
            .or(() -> person.department().map(DepartmentCode::value))
            .orElseGet(() -> body.text("department"));
    return DepartmentCode.of(code)
        .orElseThrow(
            () ->
                body.wrong("department", "部门代码，如 SCJG", "the code of a department, such as SCJG"));
  }
}
