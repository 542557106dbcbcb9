package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingqian.access.LoggedIn;
import mingqian.ceremony.Draw;
import mingqian.ceremony.DrawBook;
import mingqian.ceremony.DrawState;
import mingqian.directory.imports.TakeInFile;
import mingqian.web.Formats;
import mingqian.web.PageReader;
import mingqian.web.PageWords;

/** The desk 今日事项: what waits for this person, and what is going on. */
@Named
@RequestScoped
public class Desk {
  private static final int SHOWN = 8;
  private static final String DRAW = "/console/draw.xhtml";
  private static final String IMPORTS = "/console/imports.xhtml";

  @Inject private LoggedIn loggedIn;
  @Inject private PageReader reader;
  @Inject private DrawBook draws;
  @Inject private PlanTodos planTodos;
  @Inject private CampaignTodos campaignTodos;
  @Inject private DrawTodos drawTodos;
  @Inject private ResultTodos resultTodos;
  @Inject private FilingTodos filingTodos;
  @Inject private OfficeTodos officeTodos;
  @Inject private TakeInFile imports;
  @Inject private PageWords words;
  @Inject private Formats formats;

  private Optional<List<Todo>> todos = Optional.empty();

  /** What waits, each with its count; kinds of work that the person may not know are left out. */
  private List<Todo> getTodos() {
    if (todos.isEmpty()) {
      List<Todo> found = new ArrayList<>();
      found.addAll(planTodos.list());
      found.addAll(campaignTodos.list());
      found.addAll(drawTodos.list());
      found.addAll(resultTodos.list());
      found.addAll(filingTodos.list());
      found.addAll(officeTodos.list());
      todos = Optional.of(List.copyOf(found));
    }
    return todos.get();
  }

  /** What waits and is there. */
  public List<Todo> getWaiting() {
    return getTodos().stream().filter(todo -> todo.count() > 0).toList();
  }

  /** The kinds of work of which there is none, in one sentence; empty where each has some. */
  public String getClear() {
    List<String> names =
        getTodos().stream().filter(todo -> todo.count() == 0).map(Todo::text).toList();
    return names.isEmpty()
        ? ""
        : words.text("desk.clear", String.join(words.get("desk.and"), names));
  }

  /** The last import in one sentence, for whoever may look at imports; one or none. */
  public List<String> getImported() {
    if (!loggedIn.mayOpen(IMPORTS)) {
      return List.of();
    }
    return imports.last(1).stream()
        .map(
            run ->
                words.text(
                    "desk.import",
                    run.kind().words().in(reader.getLocale()),
                    run.by(),
                    formats.dayTime(run.at())))
        .toList();
  }

  /** Whether the person may look at draws at all. */
  public boolean isDrawsShown() {
    return loggedIn.mayOpen(DRAW);
  }

  /** The draws on their way, the newest first. */
  public List<Draw> getDraws() {
    return draws.all().stream().limit(SHOWN).toList();
  }

  /** The state of a draw in the reader's language. */
  public String state(DrawState state) {
    return state.words().in(reader.getLocale());
  }

  /** The look of a state's mark. */
  public String look(DrawState state) {
    return switch (state) {
      case SEALED -> "sealed";
      case CONDUCTED, DISCLOSED -> "open";
      case PREPARED, CONFIRMED, APPROVED, FINISHED, VOID -> "";
    };
  }

  /** The page of a draw. */
  public String address(Draw draw) {
    return DRAW + "?id=" + draw.id();
  }
}
