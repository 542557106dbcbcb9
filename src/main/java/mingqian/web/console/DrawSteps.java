package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mingqian.access.Actor;
import mingqian.access.LoggedIn;
import mingqian.ceremony.ConductDraw;
import mingqian.ceremony.DiscloseDraw;
import mingqian.ceremony.PrepareDraw;
import mingqian.ceremony.SealDraw;
import mingqian.ceremony.SupplementDraw;
import mingqian.ceremony.TellRandomness;
import mingqian.ceremony.WitnessDraw;
import mingqian.ceremony.WitnessDraw.Reveal;
import mingqian.terms.DrawId;

/** The buttons of the page of a draw 抽取办理: each calls one verb and tells its answer. */
@Named
@RequestScoped
public class DrawSteps {
  @Inject private DrawPage page;
  @Inject private PrepareDraw prepareDraw;
  @Inject private SealDraw sealDraw;
  @Inject private WitnessDraw witnessDraw;
  @Inject private TellRandomness tellRandomness;
  @Inject private ConductDraw conductDraw;
  @Inject private SupplementDraw supplementDraw;
  @Inject private DiscloseDraw discloseDraw;
  @Inject private LoggedIn loggedIn;
  @Inject private Answers answers;

  /** Counts anew before the seal. */
  public String prepare() {
    return page.tell(prepareDraw.prepare(page.getDraw().order(), person()));
  }

  /** Seals. */
  public String seal() {
    return page.tell(sealDraw.seal(id(), person()));
  }

  /** Logs a witness's commitment. */
  public String commit(WitnessForm form) {
    return form.typedCommitment()
        .map(typed -> page.tell(witnessDraw.commit(id(), form.getNumber(), typed, person())))
        .orElseGet(() -> refuse("ceremony.badCommitment"));
  }

  /** Takes what a witness reveals. */
  public String reveal(WitnessForm form) {
    if (form.typedDigits().isEmpty()) {
      return refuse("ceremony.badDigits");
    }
    return form.typedSalt()
        .map(salt -> new Reveal(salt, form.typedDigits().orElseThrow()))
        .map(reveal -> page.tell(witnessDraw.reveal(id(), form.getNumber(), reveal, person())))
        .orElseGet(() -> refuse("ceremony.badSalt"));
  }

  /** Takes a public value as typed. */
  public String tell(ValueForm form) {
    return page.tell(tellRandomness.tell(id(), form.value().source(), form.getDigits(), person()));
  }

  /** Conducts. */
  public String conduct() {
    return page.tell(conductDraw.conduct(id(), person()));
  }

  /** Supplements. */
  public String supplement() {
    return page.tell(supplementDraw.supplement(id(), person()));
  }

  /** Discloses. */
  public String disclose() {
    return page.tell(discloseDraw.disclose(id(), person()));
  }

  private String refuse(String key) {
    answers.refused(key);
    return "";
  }

  private DrawId id() {
    return page.getDraw().id();
  }

  private Actor person() {
    return loggedIn.person();
  }
}
