package mingqian.regulation;

import java.util.Arrays;
import java.util.Optional;

/** The kind of an inspection matter 抽查事项类别, which decides the bounds of its rate. */
public enum MatterKind {
  /** General matters 一般检查事项: the rate is a ceiling. */
  GENERAL("general"),
  /** Key matters 重点检查事项: the rate is what is usual, without a ceiling. */
  KEY("key"),
  /** Checks of published information 公示信息抽查: the rate is a floor. */
  PUBLIC_INFORMATION("public-information");

  private final String id;

  MatterKind(String id) {
    this.id = id;
  }

  /** The kind as written in the rule files. */
  public String id() {
    return id;
  }

  /** The kind of that id exactly as written, or empty where none is known. */
  public static Optional<MatterKind> of(String text) {
    return Arrays.stream(values()).filter(kind -> kind.id.equals(text)).findFirst();
  }
}
