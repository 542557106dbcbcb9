package mingqian.simulation;

/** How the last simulation stands 模拟状态. */
public enum SimulationState {
  /** None was ever started. */
  NONE,
  /** It runs. */
  RUNNING,
  /** It is over, its report kept. */
  DONE,
  /** Somebody ended it; nothing was kept. */
  CANCELLED,
  /** It broke off by an error; nothing was kept. */
  FAILED
}
