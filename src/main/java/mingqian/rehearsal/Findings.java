package mingqian.rehearsal;

import java.util.List;
import java.util.Set;
import mingqian.inspection.Answer;
import mingqian.inspection.ResultCode;
import mingqian.rehearsal.Scenes.Scene;

/**
 * What simulated inspectors find 模拟检查结果. Some findings go by the place of the visit in its draw, so
 * that every draw has them whoever is drawn; the others by a digest of enterprise and matter.
 */
final class Findings {
  private static final int EVERY_NOT_REACHED = 12;
  private static final int EVERY_CORRECTED = 6;
  private static final int EVERY_LATER = 9;

  private Findings() {}

  /** The answers of a part: the same again with an addition, if they were given back. */
  static List<Answer> of(Scene scene) {
    return scene
        .before()
        .map(before -> before.answers().stream().map(Findings::completed).toList())
        .orElseGet(() -> scene.matters().stream().map(matter -> first(scene, matter)).toList());
  }

  private static Answer completed(Answer answer) {
    return new Answer(answer.matter(), answer.codes(), answer.found() + "（已补充说明）");
  }

  private static Answer first(Scene scene, String matter) {
    int place = scene.where().place();
    int lot = Cast.lot(scene.where().target() + "/" + matter);
    boolean leads = matter.equals(scene.matters().first());
    if (place % EVERY_NOT_REACHED == 4) {
      return new Answer(matter, Set.of(ResultCode.CANNOT_CONTACT), "登记住所无人办公，电话无人接听。");
    }
    if ((leads && place % EVERY_CORRECTED == 1) || lot < 6) {
      return new Answer(matter, Set.of(ResultCode.ORDERED_TO_CORRECT), "台账记录不完整，已责令当场补正。");
    }
    if ((leads && place % EVERY_LATER == 2) || lot < 9) {
      return new Answer(matter, Set.of(ResultCode.TO_BE_HANDLED), "发现的问题需进一步核实。");
    }
    if (lot < 13) {
      return new Answer(matter, Set.of(ResultCode.NO_SUCH_BUSINESS), "未开展该项经营活动。");
    }
    return new Answer(matter, Set.of(ResultCode.NOTHING_FOUND), "");
  }
}
