package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import mingqian.access.LoggedIn;
import mingqian.access.Role;
import mingqian.plan.Campaign;
import mingqian.plan.CampaignBook;
import mingqian.plan.CampaignPapers;
import mingqian.web.PageWords;
import mingqian.web.console.Todo.Urgency;

/** What waits about the plans of special inspections 专项检查计划待办. */
@RequestScoped
public class CampaignTodos {
  private static final String CAMPAIGNS = "/console/campaigns.xhtml";

  @Inject private LoggedIn loggedIn;
  @Inject private CampaignBook book;
  @Inject private PageWords words;

  /** The work of the person's role; none for whoever has no part in it. */
  List<Todo> list() {
    List<Todo> todos = new ArrayList<>();
    if (loggedIn.person().is(Role.APPROVER)) {
      todos.add(todo("approve", CampaignPapers.DRAFTED));
    }
    if (loggedIn.person().is(Role.COORDINATOR)) {
      todos.add(todo("file", CampaignPapers.APPROVED));
      todos.add(todo("publish", CampaignPapers.FILED));
    }
    return todos;
  }

  private Todo todo(String what, CampaignPapers papers) {
    long count = book.all().stream().map(Campaign::papers).filter(papers::equals).count();
    return new Todo(count, words.get("desk.campaigns." + what), "", Urgency.OPEN, CAMPAIGNS);
  }
}
