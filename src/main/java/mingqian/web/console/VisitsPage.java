package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mingqian.access.LoggedIn;
import mingqian.ceremony.Draw;
import mingqian.ceremony.DrawBook;
import mingqian.inspection.Horizon;
import mingqian.inspection.VisitRow;
import mingqian.inspection.VisitState;
import mingqian.inspection.Visits;
import mingqian.inspection.VisitsFilter;
import mingqian.inspection.Waiting;
import mingqian.terms.DepartmentCode;
import mingqian.terms.DrawId;
import mingqian.terms.Page;
import mingqian.terms.Slice;
import mingqian.web.VisitDue;

/** The list of visits 检查列表页: what waits in one way, or what draw, state and department narrow. */
@Named
@RequestScoped
public class VisitsPage {
  private static final int SIZE = 25;
  private static final String ADDRESS = "/console/visits.xhtml";
  private static final String SMALL = "[1-9][0-9]{0,4}";
  private static final String ID = "[0-9A-Za-z-]{1,32}";

  @Inject private Visits visits;
  @Inject private DrawBook draws;
  @Inject private LoggedIn loggedIn;
  @Inject private Clock clock;

  private String waiting = "";
  private String draw = "";
  private String state = "";
  private String department = "";
  private String number = "";
  private Optional<Page<VisitRow>> read = Optional.empty();
  private Optional<Map<Waiting, Long>> counts = Optional.empty();

  /** One page of them; the reading of what is secret is logged. */
  public Page<VisitRow> getPage() {
    if (read.isEmpty()) {
      Slice slice = new Slice(number.matches(SMALL) ? Integer.parseInt(number) : 1, SIZE);
      read =
          Optional.of(
              picked()
                  .map(one -> visits.waiting(one, slice, loggedIn.person()))
                  .orElseGet(() -> visits.page(filter(), slice, loggedIn.person())));
    }
    return read.get();
  }

  private Optional<Waiting> picked() {
    return Choice.of(Waiting.class, waiting).filter(getCounts()::containsKey);
  }

  private VisitsFilter filter() {
    return new VisitsFilter(
        Optional.of(draw).filter(text -> text.matches(ID)).map(DrawId::new),
        Choice.of(VisitState.class, state),
        DepartmentCode.of(department));
  }

  /** The rows with the time that is left. */
  public List<VisitDue> getRows() {
    LocalDate today = LocalDate.now(clock);
    Horizon horizon = visits.horizon();
    return getPage().rows().stream().map(row -> new VisitDue(row, today, horizon)).toList();
  }

  /** What waits, each with how much of it. */
  public Map<Waiting, Long> getCounts() {
    if (counts.isEmpty()) {
      counts = Optional.of(visits.todos(loggedIn.person()));
    }
    return counts.get();
  }

  /** What waits and is there, in order. */
  public List<Map.Entry<Waiting, Long>> getWaits() {
    return getCounts().entrySet().stream().filter(each -> each.getValue() > 0).toList();
  }

  /** Whether what is shown waits in this way. */
  public boolean isHere(Waiting one) {
    return picked().filter(one::equals).isPresent();
  }

  /** The draws that can have visits, the newest first. */
  public List<String> getDraws() {
    return draws.all().stream()
        .filter(one -> one.times().conductedAt().isPresent())
        .map(Draw::id)
        .map(DrawId::value)
        .toList();
  }

  public List<VisitState> getStates() {
    return List.of(VisitState.values());
  }

  /** The address of another page of the same list. */
  public String address(int page) {
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("waiting", waiting);
    asked.put("draw", draw);
    asked.put("state", state);
    asked.put("department", department);
    asked.put("page", String.valueOf(page));
    return asked.entrySet().stream()
        .filter(one -> !one.getValue().isEmpty())
        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", ADDRESS + "?", ""));
  }

  public String getWaiting() {
    return waiting;
  }

  /** Takes what was picked; what is no choice picks nothing. */
  public void setWaiting(String picked) {
    waiting = Choice.of(Waiting.class, picked).map(Enum::name).orElse("");
  }

  public String getDraw() {
    return draw;
  }

  public void setDraw(String picked) {
    draw = Choice.text(picked);
  }

  public String getState() {
    return state;
  }

  /** Takes what was picked; what is no choice picks nothing. */
  public void setState(String picked) {
    state = Choice.of(VisitState.class, picked).map(Enum::name).orElse("");
  }

  public String getDepartment() {
    return department;
  }

  public void setDepartment(String picked) {
    department = Choice.text(picked);
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String wanted) {
    number = Choice.text(wanted);
  }
}
