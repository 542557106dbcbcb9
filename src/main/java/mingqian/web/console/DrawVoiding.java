package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import mingqian.access.LoggedIn;
import mingqian.ceremony.VoidDraw;

/** The approver's form to void a draw 作废登记: a ground, and a tick that it is meant. */
@Named
@RequestScoped
public class DrawVoiding {
  @Inject private DrawPage page;
  @Inject private VoidDraw voidDraw;
  @Inject private LoggedIn loggedIn;
  @Inject private Answers answers;

  private String ground = "";
  private boolean confirmed;

  /** Voids the draw of the page. */
  public String press() {
    if (!confirmed) {
      answers.refused("ceremony.unconfirmed");
      return "";
    }
    return page.tell(voidDraw.voidDraw(page.getDraw().id(), ground, loggedIn.person()));
  }

  public String getGround() {
    return ground;
  }

  public void setGround(String typed) {
    ground = Optional.ofNullable(typed).orElse("");
  }

  public boolean isConfirmed() {
    return confirmed;
  }

  public void setConfirmed(boolean ticked) {
    confirmed = ticked;
  }
}
