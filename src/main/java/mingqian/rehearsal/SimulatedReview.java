package mingqian.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import mingqian.access.Actor;
import mingqian.inspection.ReviewResult;
import mingqian.rehearsal.Scenes.Before;
import mingqian.rehearsal.Scenes.Scene;

/**
 * Simulated reviewers 模拟审核人员, one of each department: a few results are given back once, and one of
 * each draw lies so long that it becomes public late.
 */
@ApplicationScoped
class SimulatedReview {
  private static final int EVERY_GIVEN_BACK = 10;
  private static final int WORKING_DAYS_LATE = 8;

  @Inject private Scenes scenes;
  @Inject private Stage stage;
  @Inject private Together together;
  @Inject private ReviewResult review;

  /** Reviews every result that waits and does not lie. */
  void review() {
    Set<Long> first = scenes.firstOfEachDraw();
    together.run(
        scenes.toReview().stream()
            .filter(scene -> !(first.contains(scene.where().visit()) && lies(scene)))
            .<Runnable>map(scene -> () -> review(scene))
            .toList());
  }

  private boolean lies(Scene scene) {
    return scene.leads()
        && stage.today().isBefore(stage.after(scene.where().due(), WORKING_DAYS_LATE));
  }

  private void review(Scene scene) {
    Before read = scene.before().orElseThrow();
    Actor reviewer = Cast.reviewer(scene.department());
    Cast.expect(
        isGivenBack(scene, read)
            ? review.giveBack(read.result(), "请补充现场检查情况的说明。", reviewer)
            : review.approve(read.result(), reviewer));
  }

  private static boolean isGivenBack(Scene scene, Before read) {
    return read.number() == 1 && scene.leads() && scene.where().place() % EVERY_GIVEN_BACK == 5;
  }
}
