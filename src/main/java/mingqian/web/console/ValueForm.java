package mingqian.web.console;

import java.util.Locale;
import mingqian.ceremony.DrawValue;
import mingqian.draw.Randomness;

/** What is typed for one public value 公共随机数登记. */
public class ValueForm {
  private final DrawValue value;
  private String digits = "";

  /** An empty form for a value. */
  public ValueForm(DrawValue value) {
    this.value = value;
  }

  /** The value as kept. */
  public DrawValue value() {
    return value;
  }

  /** Whether it is the signature of a beacon's round. */
  public boolean isBeacon() {
    return value.source() instanceof Randomness.Drand;
  }

  public String getDigits() {
    return digits;
  }

  public void setDigits(String typed) {
    digits = Choice.text(typed).replaceAll("\\s", "").toLowerCase(Locale.ROOT);
  }
}
