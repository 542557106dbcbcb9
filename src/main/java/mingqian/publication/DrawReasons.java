package mingqian.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import mingqian.draw.Explanations;
import mingqian.terms.DrawId;

/**
 * Why disclosed draws came out as they did 抽取说明, from the folders on the shelf. The last few are
 * kept, for drawing a city's lists again takes a second.
 */
@ApplicationScoped
public class DrawReasons {
  private static final int KEPT = 4;

  @Inject private DisclosedDraws draws;

  private final LastReckoned<Explanations> last = new LastReckoned<>(KEPT);

  /** The explanations of a draw; empty while it is not disclosed. */
  public Optional<Explanations> of(DrawId id) {
    return draws
        .sums(id)
        .map(
            sums ->
                last.get(
                    new LastReckoned.Key(id, sums),
                    () -> Explanations.of(draws.folder(id).orElseThrow())));
  }
}
