package mingqian.web.console;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import mingqian.access.LoggedIn;
import mingqian.ceremony.PrepareDraw;

/** The page of draw orders and their draws 抽取页. */
@Named
@ViewScoped
public class DrawsPage implements Serializable {
  @Inject private OrderLines book;
  @Inject private PrepareDraw prepareDraw;
  @Inject private LoggedIn loggedIn;
  @Inject private Answers answers;

  private transient List<OrderLine> lines;

  @PostConstruct
  void open() {
    lines = book.all();
  }

  /** Every order with its draws. */
  public List<OrderLine> getLines() {
    return lines;
  }

  /** Whether the person may prepare draws. */
  public boolean isPreparing() {
    return loggedIn.has("COORDINATOR");
  }

  /** Prepares a draw of the order and shows the list anew. */
  public String prepare(String order) {
    answers.show(prepareDraw.prepare(order, loggedIn.person()));
    answers.keep();
    return "draws?faces-redirect=true";
  }
}
