package mingqian.draw;

import mingqian.terms.DistrictCode;

/** Whose districts the inspectors of a line may be of 属地要求 (R13). */
public enum Territory {
  /** Any district 不限. */
  ANY("any"),
  /** The target's own district 本地. */
  OWN("own"),
  /** Another district than the target's 异地. */
  OTHER("other");

  private final String word;

  Territory(String word) {
    this.word = word;
  }

  /** The word in the file. */
  public String word() {
    return word;
  }

  /** The territory of a word; {@link IllegalArgumentException} for any other. */
  public static Territory of(String word) {
    for (Territory territory : values()) {
      if (territory.word.equals(word)) {
        return territory;
      }
    }
    throw new IllegalArgumentException("not a territory: " + word);
  }

  /** Whether an inspector of one district may visit a target in the other. */
  public boolean allows(DistrictCode inspector, DistrictCode target) {
    return switch (this) {
      case ANY -> true;
      case OWN -> inspector.equals(target);
      case OTHER -> !inspector.equals(target);
    };
  }
}
