package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.LoggedIn;
import mingqian.inspection.CancelVisit;
import mingqian.inspection.DaysToMoveTo;
import mingqian.inspection.NotifyVisits;
import mingqian.inspection.ReplaceAbsent;
import mingqian.inspection.RescheduleVisit;
import mingqian.inspection.SubstituteVisit;
import mingqian.inspection.VisitSheet.Member;
import mingqian.terms.Outcome;
import mingqian.terms.Words;

/** The coordinator's forms on the page of a visit 检查变更办理: each calls one verb. */
@Named
@RequestScoped
public class VisitActs {
  /** The days are no component's: one that has gone meanwhile is refused by the verb in words. */
  private static final String DAY = "day";

  private static final Words NO_DAY = new Words("请选一个检查日", "pick a day");
  private static final Words NOBODY = new Words("请选缺席的人员", "pick who is absent");

  @Inject private VisitPage page;
  @Inject private NotifyVisits notifyVisits;
  @Inject private ReplaceAbsent replaceAbsent;
  @Inject private RescheduleVisit rescheduleVisit;
  @Inject private SubstituteVisit substituteVisit;
  @Inject private CancelVisit cancelVisit;
  @Inject private DaysToMoveTo daysToMoveTo;
  @Inject private LoggedIn loggedIn;
  @Inject private HttpServletRequest request;
  @Inject private Answers answers;

  private final Map<VisitVerb, VerbForm> forms = new EnumMap<>(VisitVerb.class);
  private Optional<List<LocalDate>> days = Optional.empty();

  /** Every verb, in the order of the page. */
  public List<VisitVerb> getVerbs() {
    return VisitVerb.ALL;
  }

  /** What is typed for a verb. */
  public VerbForm form(VisitVerb verb) {
    return forms.computeIfAbsent(verb, one -> new VerbForm());
  }

  /** Calls the verb, once it is said to be meant. */
  public String press(VisitVerb verb) {
    VerbForm form = form(verb);
    form.setDay(request.getParameter(DAY));
    if (!form.isMeant()) {
      answers.refused("visit.unmeant");
      return "";
    }
    return page.tell(outcome(verb, form));
  }

  private Outcome outcome(VisitVerb verb, VerbForm form) {
    long visit = page.getSheet().visit().id();
    String ground = form.getGround();
    return switch (verb) {
      case NOTIFY -> notifyVisits.notify(visit, person());
      case REPLACE ->
          absent(form)
              .map(who -> replaceAbsent.replace(visit, who.inspector(), ground, person()))
              .orElseGet(() -> new Outcome.Refused(NOBODY));
      case RESCHEDULE ->
          form.typedDay()
              .map(day -> rescheduleVisit.reschedule(visit, day, ground, person()))
              .orElseGet(() -> new Outcome.Refused(NO_DAY));
      case SUBSTITUTE -> substituteVisit.substitute(visit, ground, person());
      case CANCEL -> cancelVisit.cancel(visit, ground, person());
    };
  }

  private Optional<Member> absent(VerbForm form) {
    return page.getSheet().team().stream()
        .filter(member -> member.inspector().value().equals(form.getPick()))
        .findFirst();
  }

  /** Whether the form of a verb is asked for. */
  public boolean isOpen(VisitVerb verb) {
    return page.getAct().equals(verb.getId());
  }

  /** The days to which rules and team let the visit be moved. */
  public List<LocalDate> getDays() {
    if (days.isEmpty()) {
      days = Optional.of(daysToMoveTo.of(page.getSheet().visit().id(), person()));
    }
    return days.get();
  }

  private Actor person() {
    return loggedIn.person();
  }
}
