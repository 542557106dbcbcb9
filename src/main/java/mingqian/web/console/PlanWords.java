package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import mingqian.plan.PlanItemRow;
import mingqian.web.Formats;
import mingqian.web.PageWords;

/** How the pages of plans word and measure things 计划用语. */
@Named
@RequestScoped
public class PlanWords {
  private static final int WHOLE = 100;

  @Inject private Formats formats;
  @Inject private PageWords words;

  /** The industries of an item in one line. */
  public String industries(PlanItemRow item) {
    return item.scope().frame().industries().isEmpty()
        ? words.get("plans.anyIndustry")
        : line(item.scope().frame().industries());
  }

  /** The matters of an item in one line. */
  public String matters(PlanItemRow item) {
    return line(item.scope().matters());
  }

  /** Codes in one line. */
  public String line(Collection<String> codes) {
    return codes.stream().sorted().collect(Collectors.joining(" "));
  }

  /** A part in hundredths of the whole. */
  public int share(int part, int whole) {
    return WHOLE * part / whole;
  }

  /** A day in the reader's form. */
  public String day(LocalDate day) {
    return formats.date(day);
  }

  /** That somebody has approved. */
  public String approved(String by) {
    return words.text("plans.outside.approvedBy", by);
  }
}
