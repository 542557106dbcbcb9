package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mingqian.access.Actor;
import mingqian.access.LoggedIn;
import mingqian.inspection.AnswerObjection;
import mingqian.inspection.CloseFollowUp;
import mingqian.inspection.DecideFollowUp;
import mingqian.inspection.FollowUpKind;
import mingqian.inspection.HandOver;
import mingqian.inspection.ReceiveObjection;
import mingqian.inspection.VisitSheet.Part;
import mingqian.terms.Outcome;
import mingqian.terms.Words;

/** The forms of whoever reviews for a department, after its result is public 公示之后办理. */
@Named
@RequestScoped
public class PartActs {
  /** A part has one form for each verb; how many departments one visit may have on the page. */
  private static final int MOST = 8;

  private static final String UPHOLD = "UPHOLD";
  private static final String DISMISS = "DISMISS";
  private static final Words NO_DAY = new Words("请填写日期", "give the day");
  private static final Words NO_KIND = new Words("请选一种处置", "pick a follow-up");
  private static final Words NO_ANSWER = new Words("请选异议是否成立", "say whether it is upheld");

  @Inject private VisitPage page;
  @Inject private ReceiveObjection receiveObjection;
  @Inject private AnswerObjection answerObjection;
  @Inject private DecideFollowUp decideFollowUp;
  @Inject private CloseFollowUp closeFollowUp;
  @Inject private HandOver handOver;
  @Inject private LoggedIn loggedIn;
  @Inject private Answers answers;

  private final Map<String, VerbForm> forms = new HashMap<>();

  /** The last place that a part can take on the page, from 0. */
  public int getLast() {
    return MOST - 1;
  }

  /** Every verb, in the order of the page. */
  public List<PartVerb> getVerbs() {
    return PartVerb.ALL;
  }

  /** The part at a place of the page. */
  public Part part(int at) {
    return page.getSheet().parts().get(at);
  }

  /** What is typed for a verb at the part of that place. */
  public VerbForm form(PartVerb verb, int at) {
    return forms.computeIfAbsent(verb.getId() + at, one -> new VerbForm());
  }

  /** Whether the form of a verb at the part of that place is asked for. */
  public boolean isOpen(PartVerb verb, int at) {
    return page.getAct().equals(verb.getId() + at);
  }

  /** What can be picked for a verb. */
  public List<Option> options(PartVerb verb) {
    return switch (verb) {
      case ANSWER ->
          List.of(
              new Option(UPHOLD, new Words("异议成立，更正结果", "Upheld: the result is to be corrected")),
              new Option(DISMISS, new Words("异议不成立，结果不变", "Dismissed: the result stands")));
      case FOLLOW ->
          List.of(FollowUpKind.values()).stream()
              .map(kind -> new Option(kind.name(), kind.words()))
              .toList();
      case OBJECT, CLOSE, HAND_OVER -> List.of();
    };
  }

  /** Calls the verb, once it is said to be meant. */
  public String press(PartVerb verb, int at) {
    VerbForm form = form(verb, at);
    if (!form.isMeant()) {
      answers.refused("visit.unmeant");
      return "";
    }
    return page.tell(outcome(verb, part(at), form));
  }

  private Outcome outcome(PartVerb verb, Part part, VerbForm form) {
    return switch (verb) {
      case OBJECT ->
          receiveObjection.receive(
              part.published().orElseThrow().result(), form.getGround(), person());
      case ANSWER -> answer(VisitRights.waiting(part).orElseThrow().id(), form);
      case FOLLOW ->
          Choice.of(FollowUpKind.class, form.getPick())
              .map(kind -> decideFollowUp.decide(part.id(), kind, form.getGround(), person()))
              .orElseGet(() -> new Outcome.Refused(NO_KIND));
      case CLOSE ->
          form.typedDay()
              .map(day -> closeFollowUp.close(part.id(), day, form.getGround(), person()))
              .orElseGet(() -> new Outcome.Refused(NO_DAY));
      case HAND_OVER ->
          form.typedDay()
              .map(day -> handOver.handOver(part.id(), day, person()))
              .orElseGet(() -> new Outcome.Refused(NO_DAY));
    };
  }

  private Outcome answer(long objection, VerbForm form) {
    return switch (form.getPick()) {
      case UPHOLD -> answerObjection.uphold(objection, form.getGround(), person());
      case DISMISS -> answerObjection.dismiss(objection, form.getGround(), person());
      default -> new Outcome.Refused(NO_ANSWER);
    };
  }

  private Actor person() {
    return loggedIn.person();
  }

  /** Something to pick, in both languages. */
  public record Option(String value, Words words) {}
}
