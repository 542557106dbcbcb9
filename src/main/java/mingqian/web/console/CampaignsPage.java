package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingqian.access.LoggedIn;
import mingqian.access.Role;
import mingqian.directory.Matter;
import mingqian.directory.PoolBook;
import mingqian.inspection.CampaignVisits;
import mingqian.plan.CampaignBook;
import mingqian.plan.CampaignProposal;
import mingqian.plan.DraftCampaign;
import mingqian.plan.DraftCampaign.Drafted;

/** The list of the plans of special inspections, and the form of a new one 专项检查计划列表页. */
@Named
@RequestScoped
public class CampaignsPage {
  @Inject private CampaignBook book;
  @Inject private CampaignVisits visits;
  @Inject private PoolBook lists;
  @Inject private DraftCampaign draft;
  @Inject private LoggedIn loggedIn;
  @Inject private Answers answers;

  private final CampaignForm form = new CampaignForm();
  private Optional<List<CampaignLine>> read = Optional.empty();

  /** All of them, the latest first day first. */
  public List<CampaignLine> getLines() {
    if (read.isEmpty()) {
      Map<Long, Long> used = visits.used();
      read =
          Optional.of(
              book.all().stream()
                  .map(one -> new CampaignLine(one, used.getOrDefault(one.id(), 0L)))
                  .toList());
    }
    return read.get();
  }

  /** Whether the person drafts them. */
  public boolean isDrafting() {
    return loggedIn.person().is(Role.COORDINATOR);
  }

  /** The matters that may be checked. */
  public List<Matter> getListed() {
    return lists.matters();
  }

  /** Drafts what was typed. */
  public String draft() {
    Optional<CampaignProposal> proposal = form.typed();
    if (proposal.isEmpty()) {
      answers.refused("campaigns.crooked");
      return "";
    }
    Drafted drafted = draft.draft(proposal.get(), loggedIn.person());
    answers.show(drafted.outcome());
    if (drafted.id().isEmpty()) {
      return "";
    }
    answers.keep();
    return "campaign?faces-redirect=true&id=" + drafted.id().get();
  }

  /** What is typed of a new one. */
  public CampaignForm getForm() {
    return form;
  }
}
