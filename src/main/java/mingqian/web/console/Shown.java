package mingqian.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * Which thing the page shows 当前对象, by its number; kept while the page stands, so that a press knows
 * it.
 */
@Named
@ViewScoped
public class Shown implements Serializable {
  private static final long serialVersionUID = 1L;

  private String id = "";

  public String getId() {
    return id;
  }

  public void setId(String wanted) {
    id = Choice.text(wanted);
  }
}
