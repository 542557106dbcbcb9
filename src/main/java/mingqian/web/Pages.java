package mingqian.web;

import jakarta.mvc.security.Csrf;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import mingqian.web.field.CorrectPage;
import mingqian.web.field.MyVisitsPage;
import mingqian.web.field.RecusePage;
import mingqian.web.field.ReschedulePage;
import mingqian.web.field.VisitPage;
import mingqian.web.open.CampaignsPage;
import mingqian.web.open.CheckPage;
import mingqian.web.open.DrawsPage;
import mingqian.web.open.EnterprisePage;
import mingqian.web.open.ExportsPage;
import mingqian.web.open.FairnessPage;
import mingqian.web.open.FairnessYearPage;
import mingqian.web.open.HomePage;
import mingqian.web.open.LedgerPage;
import mingqian.web.open.LoginPage;
import mingqian.web.open.LogoutPage;
import mingqian.web.open.PasswordPage;
import mingqian.web.open.PlansPage;
import mingqian.web.open.ResultsPage;
import mingqian.web.open.WindowsFeed;
import mingqian.web.open.WindowsPage;
import org.eclipse.krazo.Properties;

/** The public and phone pages, served by a filter in front of the console and the static files. */
public class Pages extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        CampaignsPage.class,
        CheckPage.class,
        CorrectPage.class,
        DrawsPage.class,
        EnterprisePage.class,
        ExportsPage.class,
        FairnessPage.class,
        FairnessYearPage.class,
        PlansPage.class,
        Failures.class,
        HomePage.class,
        LedgerPage.class,
        LanguageSwitch.class,
        LoginPage.class,
        LogoutPage.class,
        MyVisitsPage.class,
        PasswordPage.class,
        ProgressFeed.class,
        RecusePage.class,
        ReschedulePage.class,
        ResultsPage.class,
        VisitPage.class,
        WindowsFeed.class,
        WindowsPage.class);
  }

  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        Csrf.CSRF_PROTECTION,
        Csrf.CsrfOptions.IMPLICIT,
        Properties.CSRF_TOKEN_STRATEGY,
        new FormTokens());
  }
}
