package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import mingqian.access.LoggedIn;
import mingqian.access.Role;
import mingqian.ceremony.ClassFigures;
import mingqian.draw.SelectionRate;
import mingqian.web.DotPlot;
import mingqian.web.PageWords;

/** The figures by class 分类抽中率 on the page of a draw, for the auditor who asks for them. */
@Named
@RequestScoped
public class DrawClasses {
  @Inject private DrawPage page;
  @Inject private ClassFigures figures;
  @Inject private LoggedIn loggedIn;
  @Inject private PageWords words;

  /**
   * Rates by one thing that is known of enterprises.
   *
   * @param title the key of its words
   */
  public record Plot(String title, DotPlot dots) {}

  private String asked = "";
  private Optional<Optional<ClassFigures.Figures>> found = Optional.empty();

  /** Whether the reader may ask, and there is a result to ask for. */
  public boolean isOffered() {
    return loggedIn.person().is(Role.AUDITOR) && page.getDraw().times().conductedAt().isPresent();
  }

  /** Whether the figures are to be shown. */
  public boolean isShown() {
    return isOffered() && asked.equals("true") && found().isPresent();
  }

  /** The figures as pictures; only where {@link #isShown()}. */
  public List<Plot> getPlots() {
    ClassFigures.Figures all = found().orElseThrow();
    return List.of(
        plot("why.classes.class", all.classes()),
        plot("why.classes.type", all.types()),
        plot("why.classes.trade", all.trades()));
  }

  private Plot plot(String title, List<SelectionRate> rates) {
    String unknown = words.get("why.classes.unknown");
    return new Plot(
        title, DotPlot.of(rates, name -> name.equals(ClassFigures.UNKNOWN) ? unknown : name));
  }

  private Optional<ClassFigures.Figures> found() {
    if (found.isEmpty()) {
      found = Optional.of(figures.of(page.getDraw().id(), loggedIn.person()));
    }
    return found.get();
  }

  public String getAsked() {
    return asked;
  }

  public void setAsked(String wanted) {
    asked = Choice.text(wanted);
  }
}
