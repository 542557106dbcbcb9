package mingqian.web.console;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingqian.access.LoggedIn;
import mingqian.ceremony.Draw;
import mingqian.ceremony.DrawBook;
import mingqian.ceremony.Proof;
import mingqian.plan.DrawOrder;
import mingqian.plan.OrderBook;
import mingqian.plan.RegulationBook;
import mingqian.terms.DrawId;
import mingqian.terms.Outcome;
import mingqian.web.TimeLeft;

/**
 * The page of one draw 抽取过程页. It keeps the draw as it was shown, so that a press on an old page
 * reaches its verb and gets the verb's honest answer.
 */
@Named
@ViewScoped
public class DrawPage implements Serializable {
  private static final String ID = "[0-9A-Za-z-]{1,32}";
  private static final int NOT_FOUND = 404;

  @Inject private DrawBook draws;
  @Inject private OrderBook orders;
  @Inject private RegulationBook regulations;
  @Inject private LoggedIn loggedIn;
  @Inject private Answers answers;
  @Inject private Clock clock;

  private String id = "";
  private transient Draw draw;
  private transient DrawOrder order;
  private transient DrawNumbers numbers;
  private transient List<WitnessForm> witnesses = List.of();
  private transient List<ValueForm> values = List.of();

  /** Finds the draw of the address; the address of no draw is answered as such. */
  public void open() throws IOException {
    Optional<Draw> found =
        Optional.of(id).filter(text -> text.matches(ID)).map(DrawId::new).flatMap(draws::find);
    if (found.isPresent()) {
      show(found.get());
      return;
    }
    FacesContext context = FacesContext.getCurrentInstance();
    context.getExternalContext().responseSendError(NOT_FOUND, "");
    context.responseComplete();
  }

  private void show(Draw found) {
    draw = found;
    order = orders.find(draw.order()).orElseThrow();
    numbers =
        DrawNumbers.of(
            draw,
            draw.proof()
                .map(Proof::regulation)
                .flatMap(regulations::edition)
                .orElseGet(regulations::current));
    witnesses = draw.witnesses().stream().map(WitnessForm::new).toList();
    values = draw.values().stream().map(ValueForm::new).toList();
  }

  /** Tells what became of a verb; after a refusal the page stays, with the draw as it is now. */
  String tell(Outcome outcome) {
    answers.show(outcome);
    if (outcome instanceof Outcome.Refused) {
      draw = draws.find(draw.id()).orElseThrow();
      return "";
    }
    answers.keep();
    return "draw?faces-redirect=true&includeViewParams=true";
  }

  /** The draw as it was shown. */
  public Draw getDraw() {
    return draw;
  }

  /** Its order. */
  public DrawOrder getOrder() {
    return order;
  }

  /** Its numbers, explained. */
  public DrawNumbers getNumbers() {
    return numbers;
  }

  /** Its witnesses, each with a form. */
  public List<WitnessForm> getWitnesses() {
    return witnesses;
  }

  /** The public values that it waits for, each with a form. */
  public List<ValueForm> getValues() {
    return values;
  }

  /** Which buttons the person is shown. */
  public DrawRights getRights() {
    return new DrawRights(draw, loggedIn.person());
  }

  /** The office's day. */
  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  /** The office's moment. */
  public Instant getNow() {
    return clock.instant();
  }

  /** How long until the planned time of sealing. */
  public TimeLeft getUntilSeal() {
    LocalDate day = LocalDate.ofInstant(order.sealAt(), clock.getZone());
    return order.sealAt().isBefore(clock.instant())
        ? TimeLeft.missed(day, getToday())
        : TimeLeft.until(day, getToday());
  }

  /** How long until disclosure; only for a sealed draw. */
  public TimeLeft getUntilDisclosure() {
    return TimeLeft.until(draw.times().discloseAfter().orElseThrow(), getToday());
  }

  public String getId() {
    return id;
  }

  public void setId(String wanted) {
    id = Optional.ofNullable(wanted).orElse("");
  }
}
