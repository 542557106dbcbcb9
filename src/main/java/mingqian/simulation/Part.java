package mingqian.simulation;

/** What a figure of a simulation counts 模拟指标; the key of the figure says of whom. */
public enum Part {
  /** Visits of an order; by order number. */
  ORDER,
  /** Drawn enterprises of an order for which no day is found; by order number. */
  UNPLACED,
  /** Seats that nobody can take; by order number. */
  OPEN_SEATS,
  /** Visits in which a department takes part, a joint one once for each; by department. */
  DEPARTMENT,
  /** Visits of an inspector; by department and first certificate. */
  INSPECTOR,
  /** Inspectors with so many visits; by department and number. */
  LOAD,
  /** Visits in a district; by its code. */
  DISTRICT,
  /** Visits in a week; by library and its Monday. */
  WEEK,
  /** Enterprises with so many visits; by library and number. */
  TIMES,
  /** Enterprises that a rule keeps out; by order number and rule. */
  EXCLUSION,
  /** How often an enterprise is visited on average: its chances added up; by credit code. */
  ENTERPRISE
}
