package mingqian.office;

/** How the office runs 运行模式. */
public enum Mode {
  /** 训练: sample office, simulated people, settable clock, a banner on every page. */
  TRAINING,
  /** 生产: real data, real clock. */
  PRODUCTION
}
