package mingqian.ceremony;

import mingqian.terms.Words;

/** What may be said of the randomness of a draw 随机数标识, wherever the draw is shown. */
public enum Label {
  /** Digits that the world could see come: a lottery, a beacon. */
  BEACON("公共信标", "beacon"),
  /** Digits of witnesses. */
  WITNESSED("有人见证", "witnessed"),
  /** Nothing but this installation's word. */
  LOCAL("本机", "local");

  private final String zh;
  private final String en;

  Label(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** The label in both languages. */
  public Words words() {
    return new Words(zh, en);
  }
}
