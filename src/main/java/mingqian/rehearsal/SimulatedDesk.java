package mingqian.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import mingqian.access.Actor;
import mingqian.inspection.Answer;
import mingqian.inspection.AnswerObjection;
import mingqian.inspection.CloseFollowUp;
import mingqian.inspection.CorrectResult;
import mingqian.inspection.DecideFollowUp;
import mingqian.inspection.FollowUpKind;
import mingqian.inspection.HandOver;
import mingqian.inspection.PartResult;
import mingqian.inspection.ReceiveObjection;
import mingqian.inspection.ResultCode;
import mingqian.inspection.ReviewResult;
import mingqian.rehearsal.DeskScenes.Asked;
import mingqian.rehearsal.DeskScenes.Desk;
import mingqian.rehearsal.DeskScenes.Found;
import mingqian.rehearsal.DeskScenes.Handling;
import mingqian.terms.DrawId;
import mingqian.terms.Outcome;

/**
 * What comes after publication, once a week 模拟公示后事务: corrections, objections and their answers,
 * follow-ups, and enterprises handed over that cannot be contacted. Of each draw one result is
 * corrected unasked, and four are objected to: the first with success.
 */
@ApplicationScoped
class SimulatedDesk {
  private static final int ENOUGH_PARTS = 10;
  private static final int OBJECTIONS = 4;
  private static final int LEFT_OPEN = 20;
  private static final Duration TO_ANSWER = Duration.ofDays(10);
  private static final Duration TO_FOLLOW_UP = Duration.ofDays(14);

  @Inject private DeskScenes scenes;
  @Inject private Stage stage;
  @Inject private Together together;
  @Inject private ReviewResult review;
  @Inject private CorrectResult correct;
  @Inject private ReceiveObjection receive;
  @Inject private AnswerObjection answer;
  @Inject private DecideFollowUp decide;
  @Inject private CloseFollowUp close;
  @Inject private HandOver handOver;

  /** Clears the desk, what came first at first. */
  void tidy() {
    each(scenes.toApprove(), this::approve);
    each(scenes.toCorrect(), this::correct);
    scenes.toAnswer(stage.now().minus(TO_ANSWER)).forEach(this::answer);
    each(scenes.toHandOver(), this::handOver);
    each(scenes.toClose(stage.now().minus(TO_FOLLOW_UP)), this::close);
    each(scenes.toDecide(), this::decide);
    hearOfMistakes();
  }

  private <T> void each(List<T> all, Function<T, Outcome> verb) {
    together.run(all.stream().<Runnable>map(one -> () -> Cast.expect(verb.apply(one))).toList());
  }

  private Outcome approve(PartResult correction) {
    return review.approve(correction.id(), Cast.reviewer(correction.part().department()));
  }

  private Outcome correct(Desk desk) {
    return correct(desk, "企业提出异议，经复核成立，予以更正。");
  }

  /** Says of the first matter the opposite of what is public. */
  private Outcome correct(Desk desk, String ground) {
    List<Answer> answers =
        desk.answers().stream()
            .map(one -> one.equals(desk.answers().get(0)) ? opposite(one) : one)
            .toList();
    return correct.correct(desk.result(), ground, answers, Cast.inspector(desk.officer()));
  }

  private static Answer opposite(Answer wrong) {
    return wrong.codes().contains(ResultCode.NOTHING_FOUND)
        ? new Answer(wrong.matter(), Set.of(ResultCode.ORDERED_TO_CORRECT), "录入时漏选，现场已责令改正。")
        : new Answer(wrong.matter(), Set.of(ResultCode.NOTHING_FOUND), "经复核未发现问题。");
  }

  private void answer(Asked asked) {
    Actor reviewer = Cast.reviewer(asked.department());
    Cast.expect(
        scenes.upheld().getOrDefault(asked.draw(), 0L) == 0
            ? answer.uphold(asked.objection(), "经复核，异议成立。", reviewer)
            : answer.dismiss(asked.objection(), "经复核，现场记录和照片齐全，原结果正确。", reviewer));
  }

  private Outcome handOver(Handling lost) {
    return handOver.handOver(lost.part(), stage.today(), Cast.reviewer(lost.department()));
  }

  private Outcome decide(Handling open) {
    boolean transferred = Cast.lot("transfer/" + open.part()) < 50;
    return decide.decide(
        open.part(),
        transferred ? FollowUpKind.TRANSFERRED : FollowUpKind.COPIED,
        transferred ? "线索移送执法机构立案核查。" : "抄告属地街道协助核实。",
        Cast.reviewer(open.department()));
  }

  private Outcome close(Handling open) {
    LocalDate today = stage.today();
    return Cast.lot("close/" + open.part()) < LEFT_OPEN
        ? Outcome.unchanged("仍在办理", "still being dealt with")
        : close.close(open.part(), today, "复查已整改到位。", Cast.reviewer(open.department()));
  }

  private void hearOfMistakes() {
    Map<DrawId, Long> corrections = scenes.corrections();
    Map<DrawId, Long> objections = scenes.objections();
    scenes
        .published()
        .forEach(
            (draw, parts) -> {
              if (parts >= ENOUGH_PARTS && corrections.getOrDefault(draw, 0L) == 0) {
                scenes
                    .untouched(draw, Found.NOTHING)
                    .ifPresent(desk -> Cast.expect(correct(desk, "录入时漏选一项，经核对现场检查记录更正。")));
              }
              if (parts >= ENOUGH_PARTS && objections.getOrDefault(draw, 0L) < OBJECTIONS) {
                scenes.untouched(draw, Found.SOMETHING).ifPresent(this::object);
              }
            });
  }

  private void object(Desk desk) {
    Cast.expect(
        receive.receive(
            desk.result(), "我单位对检查结果有异议，已提交整改照片，请复核。", Cast.reviewer(desk.department())));
  }
}
