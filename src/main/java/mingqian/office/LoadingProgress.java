package mingqian.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import mingqian.terms.Words;

/**
 * How far a long loading has come 装载进度, for the bar on the pages. Whoever loads calls {@link
 * #begin}, {@link #advance} and at the end, also of a failure, {@link #finish}.
 */
@ApplicationScoped
public class LoadingProgress {
  private final AtomicReference<Optional<Step>> state = new AtomicReference<>(Optional.empty());

  /**
   * A step of a loading.
   *
   * @param words what is being done
   * @param done how many are done, 0 to {@code total}
   * @param total how many there are, at least 1
   */
  public record Step(Words words, long done, long total) {
    /** Refuses numbers out of range with {@link IllegalArgumentException}. */
    public Step {
      if (total < 1 || done < 0 || done > total) {
        throw new IllegalArgumentException("not a progress: " + done + " of " + total);
      }
    }

    /** The whole per cent, rounded down: 0 to 100. */
    public int percent() {
      return (int) (done * 100 / total);
    }
  }

  /**
   * Begins a step; the step before, if any, is over.
   *
   * @param total how many there are, at least 1
   */
  public void begin(Words words, long total) {
    state.set(Optional.of(new Step(words, 0, total)));
  }

  /** Says where the loading stands, whatever step came before. */
  public void tell(Step step) {
    state.set(Optional.of(step));
  }

  /** Tells how many of the step are done; without a step it does nothing. */
  public void advance(long done) {
    state.updateAndGet(now -> now.map(step -> new Step(step.words(), done, step.total())));
  }

  /** Ends the loading. */
  public void finish() {
    state.set(Optional.empty());
  }

  /** The step under way, or empty when nothing is being loaded. */
  public Optional<Step> step() {
    return state.get();
  }
}
