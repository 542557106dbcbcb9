package mingqian.it;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds texts that betray a secret in what the site says: one pass over the answer for them all.
 */
final class Canaries<S> {
  private static final int HEAD = 3;
  private static final int BITS = 1 << 16;

  private final BitSet heads = new BitSet(BITS);
  private final Map<String, List<Bird<S>>> birds = new HashMap<>();

  private record Bird<S>(String text, S secret) {}

  /** A text of at least three characters that nothing but the secret says. */
  void add(String text, S secret) {
    String head = text.substring(0, HEAD);
    heads.set(hash(head, 0));
    birds.computeIfAbsent(head, h -> new ArrayList<>()).add(new Bird<>(text, secret));
  }

  /** Everything that the text betrays. */
  Collection<S> in(String said) {
    Set<S> found = new java.util.LinkedHashSet<>();
    for (int i = 0; i + HEAD <= said.length(); i++) {
      if (heads.get(hash(said, i))) {
        for (Bird<S> bird : birds.getOrDefault(said.substring(i, i + HEAD), List.of())) {
          if (said.startsWith(bird.text(), i)) {
            found.add(bird.secret());
          }
        }
      }
    }
    return found;
  }

  /** The texts that it looks for. */
  Set<String> texts() {
    Set<String> texts = new TreeSet<>();
    birds.values().forEach(all -> all.forEach(bird -> texts.add(bird.text())));
    return texts;
  }

  private static int hash(String text, int at) {
    return (text.charAt(at) * 31 * 31 + text.charAt(at + 1) * 31 + text.charAt(at + 2)) % BITS;
  }
}
