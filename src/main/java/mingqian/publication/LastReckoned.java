package mingqian.publication;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import mingqian.terms.Digest;
import mingqian.terms.DrawId;

/**
 * What takes time to reckon from disclosed folders 公开文件的计算结果, the last few of it. Nothing of it is
 * secret, and all of it can be reckoned again.
 *
 * @param <V> what is reckoned; never null
 */
public final class LastReckoned<V> {
  private final Map<Key, Once<V>> kept;

  /**
   * Of which draw, and of which bytes.
   *
   * @param sums the digest of the sums over the folder
   */
  public record Key(DrawId draw, Digest sums) {}

  /** A value that whoever comes first reckons, while others wait for it. */
  private static final class Once<V> {
    private Optional<V> value = Optional.empty();

    synchronized V get(Supplier<V> how) {
      if (value.isEmpty()) {
        value = Optional.of(how.get());
      }
      return value.get();
    }
  }

  /**
   * Keeps so many.
   *
   * @param most at least 1; the one that was asked for longest ago makes room
   */
  public LastReckoned(int most) {
    kept =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Key, Once<V>> eldest) {
            return size() > most;
          }
        };
  }

  /** The value; reckoned where it is not kept. */
  public V get(Key key, Supplier<V> how) {
    Once<V> once;
    synchronized (kept) {
      once = kept.computeIfAbsent(key, one -> new Once<>());
    }
    return once.get(how);
  }
}
