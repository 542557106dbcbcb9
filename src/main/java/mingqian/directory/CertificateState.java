package mingqian.directory;

/** The state of an enforcement certificate 执法人员状态; nobody is drawn on a lapsed one (R03). */
public enum CertificateState {
  VALID("有效"),
  LAPSED("失效");

  private final String zh;

  CertificateState(String zh) {
    this.zh = zh;
  }

  /** The wording of the directories. */
  public String zh() {
    return zh;
  }
}
