package mingqian.web.console;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import mingqian.plan.Campaign;
import mingqian.plan.CampaignProposal;
import mingqian.terms.DateSpan;
import mingqian.terms.TypedDay;

/** What is typed of the plan of a special inspection 专项检查计划填写. */
public class CampaignForm {
  private static final String COUNT = "[1-9][0-9]{0,6}";

  private String title = "";
  private String from = "";
  private String until = "";
  private String most = "";
  private String ground = "";
  private String[] matters = {};

  /** A form that shows what it says already. */
  static CampaignForm of(Campaign campaign) {
    CampaignForm form = new CampaignForm();
    form.title = campaign.title();
    form.from = campaign.span().from().toString();
    form.until = campaign.span().until().toString();
    form.most = Integer.toString(campaign.most());
    form.ground = campaign.ground();
    form.matters = campaign.matters().toArray(String[]::new);
    return form;
  }

  /** The proposal as typed; empty where days or number are none. */
  Optional<CampaignProposal> typed() {
    Optional<LocalDate> first = TypedDay.of(from);
    Optional<LocalDate> last = TypedDay.of(until);
    if (first.isEmpty() || last.isEmpty() || !most.matches(COUNT)) {
      return Optional.empty();
    }
    if (last.get().isBefore(first.get())) {
      return Optional.empty();
    }
    return Optional.of(
        new CampaignProposal(
            title,
            Set.of(matters),
            new DateSpan(first.get(), last.get()),
            ground,
            Integer.parseInt(most)));
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String typed) {
    title = Choice.text(typed);
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

  public String getMost() {
    return most;
  }

  public void setMost(String typed) {
    most = Choice.text(typed);
  }

  public String getGround() {
    return ground;
  }

  public void setGround(String typed) {
    ground = Choice.text(typed);
  }

  public String[] getMatters() {
    return matters.clone();
  }

  public void setMatters(String[] picked) {
    matters = picked.clone();
  }
}
