package mingqian.ceremony;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import mingqian.draw.Identity;
import mingqian.draw.Notice.TargetNames;
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
  private static final String TARGET = "target";
  private static final String HEADER = "kind,pseudonym,salt,identity\n";

  private final DrawId draw;
  private final Supplier<Salt> salts;
  private final TargetNames names;
  private final Map<CertificateNumber, String> inspectors = new HashMap<>();
  private final Map<CreditCode, String> targets = new HashMap<>();
  private final Map<String, String> lines = new TreeMap<>();

  /**
   * Fresh ones.
   *
   * @param names how those who can be drawn are named
   */
  Masks(DrawId draw, FreshBytes fresh, TargetNames names) {
    this(draw, () -> new Salt(fresh.hex(SALT_BYTES)), names);
  }

  private Masks(DrawId draw, Supplier<Salt> salts, TargetNames names) {
    this.draw = draw;
    this.salts = salts;
    this.names = names;
  }

  /**
   * Pseudonyms for an addendum, which names no targets anew: whoever has one keeps it; only fresh
   * ones are kept here.
   *
   * @param known who stands behind the pseudonyms so far
   */
  static Masks following(DrawId draw, Map<String, CertificateNumber> known, FreshBytes fresh) {
    Masks masks = new Masks(draw, fresh, TargetNames.CODE);
    known.forEach((pseudonym, number) -> masks.inspectors.put(number, pseudonym));
    return masks;
  }

  /** Pseudonyms for a draw that is only simulated: nobody sees them, and the seed repeats them. */
  static Masks ofSimulation(DrawId draw, Seed seed) {
    AtomicInteger given = new AtomicInteger();
    return new Masks(
        draw,
        () -> {
          String text = "mingqian-1/simulation/" + seed + "/salt/" + given.incrementAndGet();
          return new Salt(Digest.of(text).first(2 * SALT_BYTES));
        },
        TargetNames.CODE);
  }

  /** The pseudonym of a target, under a salt of its own; the same one each time. */
  String of(CreditCode target) {
    return targets.computeIfAbsent(
        target,
        code -> {
          Salt salt = salts.get();
          return keep(TARGET, Pseudonym.of(draw, salt, code), salt, code.value());
        });
  }

  /** How the lists name a target that can be drawn. */
  String named(CreditCode target) {
    return names == TargetNames.CODE ? target.value() : of(target);
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

  /** Who stands behind each target's pseudonym, from the bytes kept. */
  static List<Identity> targets(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.split(",", 4))
        .filter(cells -> cells[0].equals(TARGET))
        .map(cells -> new Identity(cells[1], new CreditCode(cells[3]), new Salt(cells[2])))
        .toList();
  }

  /** The pseudonym of a target, from the bytes kept; empty for who has none. */
  static Optional<Identity> target(byte[] bytes, CreditCode code) {
    return targets(bytes).stream().filter(one -> one.code().equals(code)).findFirst();
  }
}
