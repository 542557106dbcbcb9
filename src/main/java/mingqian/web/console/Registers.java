package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mingqian.access.LoggedIn;
import mingqian.directory.Matter;
import mingqian.directory.PoolBook;
import mingqian.directory.Recusal;
import mingqian.inspection.Visits;
import mingqian.terms.CreditCode;
import mingqian.terms.Page;
import mingqian.terms.Slice;
import mingqian.web.Formats;
import mingqian.web.PageWords;
import org.primefaces.model.LazyDataModel;

/** The lists beside the pool 事项与回避: matters and recusals. */
@Named
@RequestScoped
public class Registers {
  private static final List<String> SHOWN = List.of("inspectors", "matters", "recusals");
  private static final LocalDate ENDLESS = LocalDate.of(9999, 1, 1);

  @Inject private PoolBook book;
  @Inject private Visits visits;
  @Inject private LoggedIn loggedIn;
  @Inject private Clock clock;
  @Inject private Formats formats;
  @Inject private PageWords words;

  private String show = SHOWN.get(0);
  private final LazyDataModel<Recusal> recusals = new LazyRows<>(this::recusals);

  /** Which of the lists is shown. */
  public String getShow() {
    return show;
  }

  /** Shows another list; the inspectors for whatever is no list. */
  public void setShow(String asked) {
    show = SHOWN.contains(Choice.text(asked)) ? asked : SHOWN.get(0);
  }

  /** The matters by number. */
  public List<Matter> getMatters() {
    return book.matters();
  }

  /**
   * One that a member of a team asked for tells that the enterprise was drawn: its reading is
   * logged.
   */
  private Page<Recusal> recusals(Slice slice) {
    Page<Recusal> page = book.recusals(LocalDate.now(clock), slice);
    Set<CreditCode> named =
        page.rows().stream()
            .map(recusal -> recusal.enterprise().creditCode())
            .collect(Collectors.toSet());
    visits.readElsewhere(named, "list of recusals", loggedIn.person());
    return page;
  }

  /** The recusals that are not over. */
  public LazyDataModel<Recusal> getRecusals() {
    return recusals;
  }

  /** Whether the person may read why somebody is recused. */
  public boolean isGroundShown() {
    return loggedIn.has("COORDINATOR") || loggedIn.has("AUDITOR");
  }

  /** The days of a recusal in words; one without an end only says its beginning. */
  public String days(Recusal recusal) {
    return recusal.days().until().isBefore(ENDLESS)
        ? formats.span(recusal.days())
        : words.text("pool.since", formats.day(recusal.days().from()));
  }

  /** What some of a team must hold; empty where nothing is asked. */
  public String qualification(Matter matter) {
    return matter.staffing().qualification().orElse("");
  }
}
