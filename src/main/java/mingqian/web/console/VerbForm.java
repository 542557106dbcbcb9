package mingqian.web.console;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * What is typed for one verb 办理填写: a ground, a day, a pick from a list, and a tick that it is
 * meant. A form asks for as much of it as its verb needs.
 */
public class VerbForm {
  private String ground = "";
  private String day = "";
  private String pick = "";
  private boolean meant;

  /** The day as typed, if it is one. */
  Optional<LocalDate> typedDay() {
    try {
      return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    } catch (DateTimeParseException crooked) {
      return Optional.empty();
    }
  }

  public String getGround() {
    return ground;
  }

  public void setGround(String typed) {
    ground = Choice.text(typed);
  }

  public String getDay() {
    return day;
  }

  public void setDay(String typed) {
    day = Choice.text(typed);
  }

  public String getPick() {
    return pick;
  }

  public void setPick(String picked) {
    pick = Choice.text(picked);
  }

  public boolean isMeant() {
    return meant;
  }

  public void setMeant(boolean ticked) {
    meant = ticked;
  }
}
