package mingqian.directory;

/** The registration state 登记状态 of an enterprise; only an existing one can be drawn (R14). */
public enum RegistrationState {
  EXISTING("存续"),
  CANCELLED("注销"),
  REVOKED("吊销"),
  MOVED_OUT("迁出");

  private final String zh;

  RegistrationState(String zh) {
    this.zh = zh;
  }

  /** The wording of the national register. */
  public String zh() {
    return zh;
  }
}
