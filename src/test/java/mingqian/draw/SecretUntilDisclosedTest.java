package mingqian.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mingqian.terms.CreditCode;
import mingqian.terms.Digest;
import mingqian.terms.DrawId;
import org.junit.jupiter.api.Test;

/**
 * Quiet until the visit: whoever holds everything that is public before the disclosure, and knows
 * every credit code, cannot tell the drawn from the others. Each attack succeeds on a draw that is
 * spoiled the way the attack hopes for.
 */
class SecretUntilDisclosedTest {
  private static final String STRATUM = "A.tourism";
  private static final int QUOTA = 4;

  private final DrawResult result = SampleDraw.result();

  /**
   * What everybody knows.
   *
   * @param draw its id
   * @param seal as published
   * @param commitment of the nonce
   * @param randomness as it was revealed
   * @param digests what the ledger says of the result
   */
  private record Known(
      DrawId draw, Digest seal, Digest commitment, List<String> randomness, List<Digest> digests) {}

  private Known known() {
    return new Known(
        SampleDraw.DRAW,
        result.sealed().seal(),
        result.sealed().notice().proof().commitment(),
        result.opening().randomness(),
        List.of(result.commitment()));
  }

  @Test
  void no_attack_tells_the_drawn_from_the_others() {
    assertThat(byGuessedNonce(known())).isEmpty();
    assertThat(byGuessedDigest(known())).isEmpty();
  }

  @Test
  void a_nonce_made_of_what_is_public_would_be_guessed() {
    Nonce guessable = new Nonce(Digest.of(SampleDraw.DRAW.value()).value());
    Known all = known();
    Seed seed = Seed.of(all.seal(), guessable, all.randomness());
    Known spoiled =
        new Known(
            all.draw(),
            all.seal(),
            guessable.commitment(all.draw()),
            all.randomness(),
            all.digests());
    assertThat(byGuessedNonce(spoiled)).contains(smallest(seed));
  }

  @Test
  void a_bare_digest_of_who_is_drawn_would_be_guessed() {
    Set<String> drawn = drawn();
    Known all = known();
    Known spoiled =
        new Known(
            all.draw(),
            all.seal(),
            all.commitment(),
            all.randomness(),
            List.of(Digest.of(list(drawn))));
    assertThat(byGuessedDigest(spoiled)).contains(drawn);
  }

  @Test
  void a_digest_of_who_is_drawn_is_not_guessed_behind_the_nonce() {
    Known all = known();
    Digest behind =
        Digest.of("mingqian-1/result/" + SampleDraw.NONCE.value() + "/" + Digest.of(list(drawn())));
    Known hidden =
        new Known(all.draw(), all.seal(), all.commitment(), all.randomness(), List.of(behind));
    assertThat(byGuessedDigest(hidden)).isEmpty();
  }

  @Test
  void the_seed_is_none_of_those_that_can_be_made_without_the_nonce() {
    Known all = known();
    Set<String> seeds = new TreeSet<>();
    for (Nonce nonce : guesses(all)) {
      seeds.add(Seed.of(all.seal(), nonce, all.randomness()).value());
    }
    String text = "mingqian-1/seed/" + all.seal();
    seeds.add(Digest.of(text).first(32));
    seeds.add(Digest.of(text + "/" + String.join("/", all.randomness())).first(32));
    seeds.add(Digest.of(text + "//" + String.join("/", all.randomness())).first(32));
    assertThat(seeds).hasSizeGreaterThan(5).doesNotContain(result.seed().value());
  }

  @Test
  void the_excluded_are_not_recognised_by_salts_that_can_be_guessed() {
    Known all = known();
    List<String> codes = codes();
    Set<String> own = new TreeSet<>();
    Set<String> spoiled = new TreeSet<>();
    for (String code : codes) {
      Salt fresh = new Salt(Digest.of("known to nobody, " + code).first(32));
      own.add(Pseudonym.of(all.draw(), fresh, new CreditCode(code)));
      Salt derived = new Salt(Digest.of(all.draw() + "/" + code).first(32));
      spoiled.add(Pseudonym.of(all.draw(), derived, new CreditCode(code)));
    }
    assertThat(opened(all.draw(), own)).isEmpty();
    assertThat(opened(all.draw(), spoiled)).containsExactlyInAnyOrderElementsOf(codes);
  }

  /** Tries nonces that people might make; whoever has it draws alone. */
  private static Optional<Set<String>> byGuessedNonce(Known all) {
    return guesses(all).stream()
        .filter(nonce -> nonce.commitment(all.draw()).equals(all.commitment()))
        .findFirst()
        .map(nonce -> smallest(Seed.of(all.seal(), nonce, all.randomness())));
  }

  private static List<Nonce> guesses(Known all) {
    List<String> texts = new ArrayList<>(List.of("", "0", "nonce", all.draw().value()));
    texts.addAll(List.of(all.seal().value(), all.commitment().value(), "0".repeat(64)));
    texts.addAll(all.randomness());
    all.digests().forEach(digest -> texts.add(digest.value()));
    for (int i = 0; i < 10_000; i++) {
      texts.add(String.valueOf(i));
      texts.add(all.draw() + "/" + i);
    }
    return Stream.concat(
            texts.stream().map(Digest::of), texts.stream().flatMap(SecretUntilDisclosedTest::hex))
        .map(digest -> new Nonce(digest.value()))
        .distinct()
        .toList();
  }

  private static Stream<Digest> hex(String text) {
    return text.matches("[0-9a-f]{64}") ? Stream.of(new Digest(text)) : Stream.empty();
  }

  /** Tries every set of the right size against every digest that is public. */
  private static Optional<Set<String>> byGuessedDigest(Known all) {
    List<String> codes = codes();
    Predicate<Set<String>> published = chosen -> all.digests().contains(Digest.of(list(chosen)));
    return IntStream.range(0, 1 << codes.size())
        .filter(bits -> Integer.bitCount(bits) == QUOTA)
        .mapToObj(bits -> chosen(codes, bits))
        .filter(published)
        .findFirst();
  }

  private static Set<String> chosen(List<String> codes, int bits) {
    Set<String> chosen = new TreeSet<>();
    for (int i = 0; i < codes.size(); i++) {
      if (((bits >> i) & 1) == 1) {
        chosen.add(codes.get(i));
      }
    }
    return chosen;
  }

  /** Tries salts made of the draw's id and the code. */
  private static Set<String> opened(DrawId draw, Set<String> masked) {
    Set<String> opened = new TreeSet<>();
    for (String code : codes()) {
      for (String text :
          List.of("", draw.value(), code, draw + "/" + code, code + "/" + draw, draw + code)) {
        Salt salt = new Salt(Digest.of(text).first(32));
        if (masked.contains(Pseudonym.of(draw, salt, new CreditCode(code)))) {
          opened.add(code);
        }
      }
    }
    return opened;
  }

  /** Who is drawn by this seed: the smallest tickets, written out anew. */
  private static Set<String> smallest(Seed seed) {
    String stratum = Digest.of("mingqian-1/stratum/" + seed + "/" + STRATUM).first(32);
    return codes().stream()
        .sorted(
            (one, other) ->
                Digest.of(stratum + "/" + one)
                    .value()
                    .compareTo(Digest.of(stratum + "/" + other).value()))
        .limit(QUOTA)
        .collect(TreeSet::new, Set::add, Set::addAll);
  }

  private Set<String> drawn() {
    Set<String> drawn = smallest(result.seed());
    assertThat(result.chosen()).containsAll(drawn);
    return drawn;
  }

  private static String list(Set<String> drawn) {
    return String.join("\n", drawn) + "\n";
  }

  /** All of a stratum that everybody knows. */
  private static List<String> codes() {
    return IntStream.range(25, 40).mapToObj(SampleDraw::code).sorted().toList();
  }
}
