package mingqian.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import mingqian.office.LoadingProgress;
import mingqian.office.Office;

/**
 * The year that happens by itself 年度演练, at the first start of a training office. Every step can be
 * taken again without doing anything twice, so that a rehearsal cut off goes on at the next start.
 */
@ApplicationScoped
public class Rehearsal {
  @Inject private Office office;
  @Inject private LoadingProgress progress;
  @Inject private SampleLoading loading;
  @Inject private SampleYear year;

  /** Loads and rehearses what is left of it; does nothing outside training or when it is over. */
  public void perform() {
    if (!office.training() || year.isOver() || !Files.isDirectory(office.pool())) {
      return;
    }
    try {
      if (loading.load()) {
        year.live();
      }
    } finally {
      progress.finish();
    }
  }
}
