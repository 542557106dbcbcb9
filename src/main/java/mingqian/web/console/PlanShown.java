package mingqian.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** Which plan the page shows 当前计划; kept while the page stands, so that a press knows it. */
@Named
@ViewScoped
public class PlanShown implements Serializable {
  private static final long serialVersionUID = 1L;

  private String number = "";

  public String getNumber() {
    return number;
  }

  public void setNumber(String wanted) {
    number = Choice.text(wanted);
  }
}
