package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.LoggedIn;
import mingqian.access.Role;
import mingqian.ceremony.ExplainDraw;
import mingqian.terms.CreditCode;
import mingqian.web.ReasonPart;
import mingqian.web.Reasons;

/**
 * Why any enterprise was drawn or not 抽取由来, on the page of a draw, for the coordinator and the
 * auditor. An excluded one is also given its salt, with which it can check the public list.
 */
@Named
@RequestScoped
public class DrawWhy {
  @Inject private DrawPage page;
  @Inject private ExplainDraw explain;
  @Inject private Reasons reasons;
  @Inject private LoggedIn loggedIn;

  private String code = "";
  private Optional<Optional<ExplainDraw.Told>> told = Optional.empty();

  /** Whether the reader may ask, and there is a result to ask for. */
  public boolean isOffered() {
    Actor actor = loggedIn.person();
    return (actor.is(Role.COORDINATOR) || actor.is(Role.AUDITOR))
        && page.getDraw().times().conductedAt().isPresent();
  }

  /** Whether something was asked. */
  public boolean isAsked() {
    return !code.isEmpty();
  }

  /** Whether what was asked is a credit code. */
  public boolean isSound() {
    return CreditCode.isValid(code);
  }

  /** The answer, part by part. */
  public List<ReasonPart> getParts() {
    return told().map(one -> reasons.of(one.all(), one.one())).orElse(List.of());
  }

  /** The salt of an excluded enterprise; else empty. */
  public String getSalt() {
    return told().flatMap(ExplainDraw.Told::salt).map(salt -> salt.value()).orElse("");
  }

  private Optional<ExplainDraw.Told> told() {
    if (told.isEmpty()) {
      told =
          Optional.of(
              isOffered() && isSound()
                  ? explain.ofEnterprise(
                      page.getDraw().id(), new CreditCode(code), loggedIn.person())
                  : Optional.empty());
    }
    return told.get();
  }

  public String getCode() {
    return code;
  }

  /** Takes a code as people type it: full-width, spaced or in lower case. */
  public void setCode(String wanted) {
    code =
        Normalizer.normalize(Choice.text(wanted), Normalizer.Form.NFKC)
            .replaceAll("[\\s-]", "")
            .toUpperCase(Locale.ROOT);
  }
}
