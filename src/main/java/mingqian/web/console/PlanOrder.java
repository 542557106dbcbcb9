package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingqian.access.LoggedIn;
import mingqian.access.Role;
import mingqian.ceremony.DrawBook;
import mingqian.ceremony.ItemOrder;
import mingqian.ceremony.OrderDraw;
import mingqian.ceremony.PlanProgress;
import mingqian.directory.sheet.RowFault;
import mingqian.plan.PlanItemRow;
import mingqian.plan.PlanVersion;
import mingqian.terms.DateSpan;
import mingqian.terms.Outcome;
import mingqian.terms.TypedDay;

/** Orders a draw from an item of the plan in force 下达任务: what is left empty, the item fills. */
@Named
@RequestScoped
public class PlanOrder {
  private static final List<String> SOURCES =
      List.of("local", "witness:3", "witness:4", "witness:5", "witness:6");
  private static final String SMALL = "[0-9]{1,6}";

  @Inject private PlanPage page;
  @Inject private OrderDraw orders;
  @Inject private DrawBook draws;
  @Inject private LoggedIn loggedIn;
  @Inject private Answers answers;
  @Inject private Clock clock;

  private String item = "";
  private String name = "";
  private String rate = "";
  private String reserve = "";
  private String from = "";
  private String until = "";
  private String sealAt = "";
  private String source = SOURCES.get(0);
  private String beacons = "";
  private List<RowFault> faults = List.of();

  /** Whether the person orders draws and the plan has items to order from. */
  public boolean isOpen() {
    return loggedIn.person().is(Role.COORDINATOR) && !getItems().isEmpty();
  }

  /** The items with a batch left, and how far they have been carried out. */
  public List<PlanProgress.ItemLine> getItems() {
    return page.getProgress().items().stream()
        .filter(line -> line.ordered() < line.planned())
        .toList();
  }

  public List<String> getSources() {
    return SOURCES;
  }

  /** Orders the draw and prepares it. */
  public String place() {
    Optional<ItemOrder> order = order();
    if (order.isEmpty()) {
      return "";
    }
    OrderDraw.Ordered ordered =
        orders.order(
            free -> order.get().file(free, clock).wanted(Optional.empty()), loggedIn.person());
    if (ordered instanceof OrderDraw.Ordered.Faulty faulty) {
      faults = faulty.finding().faults();
      answers.refused("plans.order.faulty", faults.size());
      return "";
    }
    OrderDraw.Ordered.Answered answered = (OrderDraw.Ordered.Answered) ordered;
    answers.show(answered.outcome());
    if (answered.outcome() instanceof Outcome.Refused) {
      return "";
    }
    answers.keep();
    return "draw?faces-redirect=true&id=" + draws.live(answered.order()).orElseThrow().id();
  }

  private Optional<ItemOrder> order() {
    Optional<PlanItemRow> chosen =
        items().stream().filter(one -> one.code().equals(item)).findFirst();
    boolean spare = reserve.isEmpty() || reserve.matches(SMALL);
    if (chosen.isEmpty() || !spare || !isSpan() || !SOURCES.contains(source)) {
      answers.refused("plans.order.crooked");
      return Optional.empty();
    }
    ItemOrder order = new ItemOrder(page.number(), List.of(chosen.get()), wishes());
    if (!order.withoutRate().isEmpty()) {
      answers.refused("plans.order.rateless");
      return Optional.empty();
    }
    return Optional.of(order);
  }

  /** Both days or neither, in their order. */
  private boolean isSpan() {
    if (from.isEmpty() && until.isEmpty()) {
      return true;
    }
    Optional<LocalDate> last = TypedDay.of(until);
    return TypedDay.of(from)
        .filter(day -> last.isPresent() && !day.isAfter(last.get()))
        .isPresent();
  }

  private ItemOrder.Wishes wishes() {
    Optional<DateSpan> window =
        TypedDay.of(from).map(day -> new DateSpan(day, TypedDay.of(until).orElseThrow()));
    return new ItemOrder.Wishes(
        new ItemOrder.Names(Optional.empty(), Optional.empty(), said(name)),
        new ItemOrder.Share(said(rate), reserve.isEmpty() ? 0 : Integer.parseInt(reserve)),
        new ItemOrder.Times(window, said(sealAt.replace('T', ' ')), Optional.of(randomness())));
  }

  /** Witnesses and what comes from elsewhere, as a file of orders writes it. */
  private String randomness() {
    String others = beacons.strip().replaceAll("\\s*[\\s;；]\\s*", ";");
    return others.isEmpty()
        ? source
        : source.equals(SOURCES.get(0)) ? others : source + ";" + others;
  }

  private static Optional<String> said(String typed) {
    return Optional.of(typed).filter(text -> !text.isEmpty());
  }

  private List<PlanItemRow> items() {
    return page.getPlan().inForceOn(LocalDate.now(clock)).map(PlanVersion::items).orElse(List.of());
  }

  /** What is wrong with the order. */
  public List<RowFault> getFaults() {
    return faults;
  }

  public String getItem() {
    return item;
  }

  public void setItem(String picked) {
    item = Choice.text(picked);
  }

  public String getName() {
    return name;
  }

  public void setName(String typed) {
    name = Choice.text(typed);
  }

  public String getRate() {
    return rate;
  }

  public void setRate(String typed) {
    rate = Choice.text(typed);
  }

  public String getReserve() {
    return reserve;
  }

  public void setReserve(String typed) {
    reserve = Choice.text(typed);
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String typed) {
    from = Choice.text(typed);
  }

  public String getUntil() {
    return until;
  }

  public void setUntil(String typed) {
    until = Choice.text(typed);
  }

  public String getSealAt() {
    return sealAt;
  }

  public void setSealAt(String typed) {
    sealAt = Choice.text(typed);
  }

  public String getSource() {
    return source;
  }

  public void setSource(String picked) {
    source = Choice.text(picked);
  }

  public String getBeacons() {
    return beacons;
  }

  public void setBeacons(String typed) {
    beacons = Choice.text(typed);
  }
}
