package mingqian.access;

/** Whose things an address serves 归属规则: what is not among them is answered as if it were not. */
public enum Whose {
  /** Nobody's: texts, forms, files of the program. */
  NOBODYS,
  /** The person's own account and session. */
  OWN_ACCOUNT,
  /** Visits of teams in which the person has a seat. */
  OWN_TEAM,
  /** Those of the person's department; all departments' where the person has none. */
  OWN_DEPARTMENT,
  /** The office's as a whole. */
  OFFICE
}
