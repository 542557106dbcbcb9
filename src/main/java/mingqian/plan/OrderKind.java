package mingqian.plan;

/** The type 类型 of a draw order in the national system. */
public enum OrderKind {
  DIRECTED("定向"),
  UNDIRECTED("不定向");

  private final String zh;

  OrderKind(String zh) {
    this.zh = zh;
  }

  /** The national wording, as {@code raninsTypeName} has it. */
  public String zh() {
    return zh;
  }
}
