package mingqian.web.console;

import mingqian.plan.PlanFiling;

/** What is typed of a letter to the filing authority 报备填写. */
public class LetterForm {
  private String with = "";
  private String number = "";
  private String receipt = "";

  /** The letter as typed. */
  PlanFiling.Letter typed() {
    return new PlanFiling.Letter(with, number, receipt);
  }

  public String getWith() {
    return with;
  }

  public void setWith(String typed) {
    with = Choice.text(typed);
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String typed) {
    number = Choice.text(typed);
  }

  public String getReceipt() {
    return receipt;
  }

  public void setReceipt(String typed) {
    receipt = Choice.text(typed);
  }
}
