package mingqian.directory;

import mingqian.terms.DepartmentCode;

/**
 * One department 部门 as a row says it.
 *
 * @param name the Chinese name, not blank
 * @param english the English name, may be empty
 */
public record DepartmentRow(DepartmentCode code, String name, String english) {}
