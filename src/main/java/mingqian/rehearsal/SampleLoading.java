package mingqian.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import mingqian.access.Actor;
import mingqian.directory.imports.FileKind;
import mingqian.directory.imports.ImportPool;
import mingqian.directory.imports.ImportResult;
import mingqian.directory.imports.Signed;
import mingqian.office.LoadingProgress;
import mingqian.office.Office;
import mingqian.terms.Words;

/** Loads the files that lie in the pool and schedules folders 装载样本. */
@ApplicationScoped
class SampleLoading {
  private static final Logger LOG = System.getLogger(SampleLoading.class.getName());

  @Inject private Office office;
  @Inject private ImportPool pool;
  @Inject private LoadingProgress progress;
  @Inject private Clock clock;

  /** Loads; the same files again change nothing. Answers whether every file was taken in. */
  boolean load() {
    List<ImportResult> results =
        pool.load(
            List.of(office.pool(), office.schedules()),
            new Signed(Actor.CLOCKWORK.name(), clock.instant()),
            this::tell);
    results.stream()
        .filter(ImportResult.Refused.class::isInstance)
        .forEach(refused -> LOG.log(Level.ERROR, "refused: {0}", refused.finding()));
    return !results.isEmpty() && results.stream().noneMatch(ImportResult.Refused.class::isInstance);
  }

  private void tell(FileKind kind, int done, int total) {
    progress.begin(new Words("装载" + kind.words().zh(), "Loading " + kind.words().en()), total);
    progress.advance(done);
  }
}
