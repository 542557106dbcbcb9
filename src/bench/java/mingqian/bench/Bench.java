package mingqian.bench;

import java.util.List;

/** Something that is measured 对照项目: its name is what the property {@code bench} chooses by. */
interface Bench {
  String name();

  /** Measures; one line for each comparison. */
  List<Line> measure(Settings settings) throws Exception;
}
