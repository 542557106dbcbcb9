package mingqian.ceremony;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mingqian.draw.Randomness;
import mingqian.draw.Witness;

/**
 * The public randomness of a sealed draw, and what has come of it 随机数到位情况.
 *
 * @param draw whose
 */
public record DrawSources(Draw draw) {
  /** The values in the order of the notice, once all have come; none for a local draw. */
  public Optional<List<String>> values() {
    List<String> values = new ArrayList<>();
    List<Randomness> named = draw.randomness();
    for (int place = 1; place <= named.size(); place++) {
      Optional<String> value =
          named.get(place - 1) instanceof Randomness.Witnesses ? said() : value(place);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.add(value.get());
    }
    return Optional.of(values);
  }

  private Optional<String> said() {
    List<String> digits =
        draw.witnesses().stream().flatMap(witness -> witness.digits().stream()).toList();
    return digits.size() == draw.witnesses().size()
        ? Optional.of(Witness.joined(digits))
        : Optional.empty();
  }

  private Optional<String> value(int place) {
    return draw.values().stream()
        .filter(each -> each.place() == place)
        .findFirst()
        .flatMap(DrawValue::value);
  }

  /** Whether all has come: then whoever holds the nonce can know the result. */
  public boolean isComplete() {
    return values().isPresent();
  }

  /** Whether some witness has not revealed yet. */
  public boolean isWitnessMissing() {
    return draw.witnesses().stream().anyMatch(each -> each.digits().isEmpty());
  }

  /** Since when all has come: the seal of a local draw, else the last value. */
  public Optional<Instant> since() {
    return isComplete()
        ? Stream.concat(draw.times().sealedAt().stream(), came()).max(Comparator.naturalOrder())
        : Optional.empty();
  }

  private Stream<Instant> came() {
    return Stream.concat(
        draw.witnesses().stream().flatMap(each -> each.revealedAt().stream()),
        draw.values().stream().flatMap(each -> each.cameAt().stream()));
  }

  /** The first moment at which anybody could know some of it; empty while that is to come. */
  public Optional<Instant> firstKnown() {
    return Stream.concat(
            draw.witnesses().stream().flatMap(each -> each.revealedAt().stream()),
            draw.values().stream().map(DrawValue::earliest))
        .min(Comparator.naturalOrder());
  }

  /**
   * Whether the world can know at that moment what is not entered here yet, so that nobody may void
   * the draw instead of entering it.
   */
  boolean isKnowable(Instant now) {
    return !isComplete()
        && !isWitnessMissing()
        && draw.values().stream().noneMatch(each -> each.earliest().isAfter(now));
  }
}
