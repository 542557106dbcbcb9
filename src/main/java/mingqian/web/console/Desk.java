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
import mingqian.web.PageReader;

/** The desk 今日事项: what waits for this person, and what is going on. */
@Named
@RequestScoped
public class Desk {
  private static final int SHOWN = 8;
  private static final String DRAW = "/console/draw.xhtml";

  @Inject private LoggedIn loggedIn;
  @Inject private PageReader reader;
  @Inject private DrawBook draws;
  @Inject private DrawTodos drawTodos;
  @Inject private ResultTodos resultTodos;
  @Inject private OfficeTodos officeTodos;

  private Optional<List<Todo>> todos = Optional.empty();

  /** What waits, each with its count; kinds of work that the person may not know are left out. */
  public List<Todo> getTodos() {
    if (todos.isEmpty()) {
      List<Todo> found = new ArrayList<>();
      found.addAll(drawTodos.list());
      found.addAll(resultTodos.list());
      found.addAll(officeTodos.list());
      todos = Optional.of(List.copyOf(found));
    }
    return todos.get();
  }

  /** Whether something waits. */
  public boolean isBusy() {
    return getTodos().stream().anyMatch(todo -> todo.count() > 0);
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
      case PREPARED, FINISHED, VOID -> "";
    };
  }

  /** The page of a draw. */
  public String address(Draw draw) {
    return DRAW + "?id=" + draw.id();
  }
}
