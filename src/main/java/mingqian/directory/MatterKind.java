package mingqian.directory;

/** The kind 类别 of a matter: key matters are not capped by rate and frequency (R11). */
public enum MatterKind {
  GENERAL("一般"),
  KEY("重点");

  private final String zh;

  MatterKind(String zh) {
    this.zh = zh;
  }

  /** The wording of the matters list. */
  public String zh() {
    return zh;
  }
}
