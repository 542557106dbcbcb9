package mingqian.inspection;

import mingqian.terms.Words;

/** A reason that the system itself has for a change 系统事由, where no person gave one. */
enum Cause {
  /** Leave or a recusal that was registered after the lists were sealed. */
  HINDERED_SINCE_SEAL("封存后登记了请假或者回避", "leave or a recusal registered since the seal"),
  /** The draw that the visit came from is void. */
  DRAW_VOID("抽取已作废", "the draw is void"),
  /** Another draw visits the enterprise in the same time (R12). */
  MERGED("与同期的另一次检查合并，综合查一次", "merged with another visit of the same time");

  private final String zh;
  private final String en;

  Cause(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** The reason in both languages. */
  Words words() {
    return new Words(zh, en);
  }
}
