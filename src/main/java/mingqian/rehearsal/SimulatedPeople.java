package mingqian.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import mingqian.access.Actor;
import mingqian.access.FirstPasswords;
import mingqian.access.NewInspector;
import mingqian.access.Role;
import mingqian.inspection.AcceptVisit;
import mingqian.inspection.Answer;
import mingqian.inspection.CheckIn;
import mingqian.inspection.RecordResult;
import mingqian.inspection.ResultCode;
import mingqian.inspection.ReviewResult;
import mingqian.inspection.VisitSeat;
import mingqian.rehearsal.Scenes.Before;
import mingqian.rehearsal.Scenes.Place;
import mingqian.rehearsal.Scenes.Scene;
import mingqian.terms.Digest;
import mingqian.terms.DrawId;
import mingqian.terms.Outcome;

/**
 * Simulated inspectors and a simulated reviewer 模拟人员. What they find is decided by a digest of the
 * enterprise and the matter, so that every rehearsal finds the same.
 */
@ApplicationScoped
class SimulatedPeople {
  private static final Actor REVIEWER = Actor.sample("reviewer", Role.REVIEWER);
  private static final int ACCOUNTS = 3;
  private static final int HUNDRED = 100;

  @Inject private Scenes scenes;
  @Inject private AcceptVisit accept;
  @Inject private CheckIn checkIn;
  @Inject private RecordResult record;
  @Inject private ReviewResult review;
  @Inject private FirstPasswords passwords;

  /** Opens accounts for the inspectors who visit most, so that somebody can be one of them. */
  void openAccounts(DrawId draw) {
    passwords.addInspectors(
        scenes.busiest(draw, ACCOUNTS).stream()
            .map(
                seat ->
                    new NewInspector(
                        seat.inspector(), "模拟执法人员 " + seat.inspector(), seat.department()))
            .toList());
  }

  /** Accepts, checks in wherever a visit is due today, and records what was found. */
  void visit(DrawId draw) {
    for (Place place : scenes.toAccept(draw)) {
      expect(accept.accept(place.visit(), inspector(place.seat())));
    }
    for (Place place : scenes.toCheckIn(draw)) {
      expect(checkIn.checkIn(place.visit(), inspector(place.seat())));
    }
    for (Scene scene : scenes.toRecord(draw)) {
      List<Answer> answers = scene.matters().stream().map(matter -> answer(scene, matter)).toList();
      expect(record.record(scene.visit(), scene.department(), answers, inspector(scene.actor())));
    }
  }

  /** Reviews every result that waits; a few are given back once. */
  void review(DrawId draw) {
    for (Scene scene : scenes.toReview(draw)) {
      Before read = scene.before().orElseThrow();
      boolean again =
          read.number() == 1 && lot(scene.target() + "/" + scene.department() + "/review") < 3;
      expect(
          again
              ? review.giveBack(read.result(), "请补充现场检查情况的说明。", REVIEWER)
              : review.approve(read.result(), REVIEWER));
    }
  }

  private static Actor inspector(VisitSeat seat) {
    return Actor.sampleInspector(seat.inspector(), seat.department());
  }

  private static Answer answer(Scene scene, String matter) {
    String detail = scene.before().isPresent() ? "（已补充说明）" : "";
    if (lot(scene.target().value()) < 3) {
      return new Answer(matter, Set.of(ResultCode.CANNOT_CONTACT), "登记住所无人办公，电话无人接听。" + detail);
    }
    int lot = lot(scene.target() + "/" + matter);
    if (lot < 9) {
      return new Answer(matter, Set.of(ResultCode.ORDERED_TO_CORRECT), "台账记录不完整，已责令当场补正。" + detail);
    }
    if (lot < 12) {
      return new Answer(matter, Set.of(ResultCode.TO_BE_HANDLED), "发现的问题需进一步核实。" + detail);
    }
    if (lot < 16) {
      return new Answer(matter, Set.of(ResultCode.NO_SUCH_BUSINESS), "未开展该项经营活动。" + detail);
    }
    return new Answer(matter, Set.of(ResultCode.NOTHING_FOUND), detail);
  }

  /** A lot from 0 to 99 that depends on the text alone. */
  private static int lot(String text) {
    return Integer.parseInt(Digest.of("rehearsal/" + text).first(6), 16) % HUNDRED;
  }

  private static void expect(Outcome outcome) {
    if (outcome instanceof Outcome.Refused refused) {
      throw new IllegalStateException("rehearsal refused: " + refused.words().en());
    }
  }
}
