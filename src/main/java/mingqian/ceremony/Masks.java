package mingqian.ceremony;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import mingqian.draw.Pseudonym;
import mingqian.draw.Salt;
import mingqian.draw.Seed;
import mingqian.terms.CertificateNumber;
import mingqian.terms.CreditCode;
import mingqian.terms.Digest;
import mingqian.terms.DrawId;

/**
 * The pseudonyms of one draw and what stands behind them 化名对照: fresh salts for each draw, kept with
 * the draw and opened only to those entitled.
 */
final class Masks {
  private static final int SALT_BYTES = 16;
  private static final String HEADER = "kind,pseudonym,salt,identity\n";

  private final DrawId draw;
  private final Supplier<Salt> salts;
  private final Map<CertificateNumber, String> inspectors = new HashMap<>();
  private final Map<String, String> lines = new TreeMap<>();

  Masks(DrawId draw, FreshBytes fresh) {
    this(draw, () -> new Salt(fresh.hex(SALT_BYTES)));
  }

  private Masks(DrawId draw, Supplier<Salt> salts) {
    this.draw = draw;
    this.salts = salts;
  }

  /** Pseudonyms for a draw that is only simulated: nobody sees them, and the seed repeats them. */
  static Masks ofSimulation(DrawId draw, Seed seed) {
    AtomicInteger given = new AtomicInteger();
    return new Masks(
        draw,
        () -> {
          String text = "mingqian-1/simulation/" + seed + "/salt/" + given.incrementAndGet();
          return new Salt(Digest.of(text).first(2 * SALT_BYTES));
        });
  }

  /** The pseudonym of an excluded target, under a salt of its own. */
  String of(CreditCode target) {
    Salt salt = salts.get();
    return keep("target", Pseudonym.of(draw, salt, target), salt, target.value());
  }

  /** The pseudonym of an inspector; the same one each time. */
  String of(CertificateNumber first) {
    return inspectors.computeIfAbsent(
        first,
        number -> {
          Salt salt = salts.get();
          return keep("inspector", Pseudonym.of(draw, salt, number), salt, number.value());
        });
  }

  private String keep(String kind, String pseudonym, Salt salt, String identity) {
    String line = kind + "," + pseudonym + "," + salt + "," + identity;
    if (lines.put(pseudonym, line) != null) {
      throw new IllegalStateException("two pseudonyms alike in draw " + draw);
    }
    return pseudonym;
  }

  /** What to keep with the draw, one line each, sorted. */
  byte[] bytes() {
    String body =
        lines.values().stream().sorted().map(line -> line + "\n").collect(Collectors.joining());
    return (HEADER + body).getBytes(StandardCharsets.UTF_8);
  }

  /** Who stands behind each inspector's pseudonym. */
  Map<String, CertificateNumber> inspectors() {
    return inspectors.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
  }

  /** Who stands behind each inspector's pseudonym, from the bytes kept. */
  static Map<String, CertificateNumber> inspectors(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.split(",", 4))
        .filter(cells -> cells[0].equals("inspector"))
        .collect(Collectors.toMap(cells -> cells[1], cells -> new CertificateNumber(cells[3])));
  }
}
