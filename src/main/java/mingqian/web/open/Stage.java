package mingqian.web.open;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingqian.ceremony.DrawState;
import mingqian.publication.DrawNotice;

/**
 * A stage in the picture of a draw 抽取进程, taken or to come.
 *
 * @param at when it was taken
 * @param from the first day on which it can be taken, where that is known
 */
public record Stage(DrawState to, Optional<Instant> at, Optional<LocalDate> from) {
  /** The stages after the seal and the randomness. */
  static List<Stage> of(DrawNotice.Progress progress) {
    List<Stage> stages = new ArrayList<>();
    if (progress.isConducted() || !progress.isVoid()) {
      stages.add(stage(progress, DrawState.CONDUCTED));
    }
    if (progress.isVoid()) {
      stages.add(stage(progress, DrawState.VOID));
    }
    if (progress.isDisclosed() || progress.isDisclosureToCome()) {
      stages.add(
          new Stage(
              DrawState.DISCLOSED,
              progress.at(DrawState.DISCLOSED),
              Optional.of(progress.discloseAfter())));
    }
    if (!progress.isVoid()) {
      stages.add(stage(progress, DrawState.FINISHED));
    }
    return stages;
  }

  private static Stage stage(DrawNotice.Progress progress, DrawState to) {
    return new Stage(to, progress.at(to), Optional.empty());
  }
}
