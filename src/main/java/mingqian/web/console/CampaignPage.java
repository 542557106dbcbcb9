package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import mingqian.directory.Matter;
import mingqian.directory.PoolBook;
import mingqian.inspection.CampaignVisits;
import mingqian.plan.Campaign;
import mingqian.plan.CampaignBook;

/** The page of the plan of one special inspection 专项检查计划详情页. */
@Named
@RequestScoped
public class CampaignPage {
  private static final String NUMBER = "[1-9][0-9]{0,17}";
  private static final int NOT_FOUND = 404;

  @Inject private CampaignBook book;
  @Inject private CampaignVisits visits;
  @Inject private PoolBook lists;
  @Inject private Shown shown;

  private Optional<Campaign> read = Optional.empty();

  /** Finds it. */
  public void open() throws IOException {
    if (found().isEmpty()) {
      FacesContext context = FacesContext.getCurrentInstance();
      context.getExternalContext().responseSendError(NOT_FOUND, "");
      context.responseComplete();
    }
  }

  private Optional<Campaign> found() {
    if (read.isEmpty()) {
      read =
          Optional.of(shown.getId())
              .filter(typed -> typed.matches(NUMBER))
              .flatMap(typed -> book.find(Long.parseLong(typed)));
    }
    return read;
  }

  /** Reads anew what a verb has changed. */
  void forget() {
    read = Optional.empty();
  }

  /** The campaign. */
  public Campaign getCampaign() {
    return found().orElseThrow();
  }

  /** The same with how much of its number is used. */
  public CampaignLine getLine() {
    return new CampaignLine(getCampaign(), visits.used(getCampaign()));
  }

  /** The matters that are checked, as the list of today names them. */
  public List<Matter> getMatters() {
    List<String> wanted = getCampaign().matters();
    return lists.matters().stream().filter(one -> wanted.contains(one.code())).toList();
  }
}
