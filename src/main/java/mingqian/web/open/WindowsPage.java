package mingqian.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import mingqian.directory.TargetBook;
import mingqian.inspection.FiledVisitBook;
import mingqian.plan.RegulationBook;
import mingqian.regulation.Regulation;
import mingqian.regulation.RuleId;
import mingqian.web.DayCalendar;
import mingqian.web.Formats;
import mingqian.web.PageWords;

/** When can my business be inspected 检查窗口: the year of the three libraries as a picture. */
@Controller
@RequestScoped
@Path("/windows")
public class WindowsPage {
  @Inject private RegulationBook book;
  @Inject private TargetBook directory;
  @Inject private FiledVisitBook filed;
  @Inject private Clock clock;
  @Inject private Models models;
  @Inject private PageWords words;
  @Inject private Formats formats;

  /** Shows the year of the office day, and day by day for those whom somebody asks about. */
  @GET
  public String show(@BeanParam GroupForm form) {
    Regulation regulation = book.current();
    LocalDate today = LocalDate.now(clock);
    WindowsYear year = WindowsYear.of(regulation, today);
    models.put("year", year);
    models.put("ribbon", new YearRibbon(Year.from(today)));
    models.put("finding", new WindowsFinding(year, words, formats));
    models.put("rule", regulation.rule(RuleId.R01, today));
    models.put("quiet", WindowsYear.quietPeriods(regulation, today));
    models.put("form", form);
    models.put("parks", WindowsYear.parks(regulation, today));
    models.put("districts", directory.districts());
    models.put("days", DayCalendar.of(regulation, form.group(), Year.from(today)));
    models.put("exceptions", filed.exceptions(Year.from(today)));
    models.put("edition", regulation.digest());
    return "windows.html";
  }
}
