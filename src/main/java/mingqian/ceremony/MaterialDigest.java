package mingqian.ceremony;

import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingqian.directory.Inspector;
import mingqian.terms.Digest;

/**
 * What a draw is prepared from, in one number 依据摘要: the order, the edition of the rules, who can be
 * drawn and who cannot, and the pool. Where it is the same, nothing is asked of anybody again
 * (R19).
 */
final class MaterialDigest {
  private MaterialDigest() {}

  static Digest of(Material material, Eligibility eligibility) {
    Stream<String> head =
        Stream.of(
            "order " + OrderDigest.of(material.order()), "rules " + material.regulation().digest());
    return Digest.of(
        Stream.of(
                head,
                material.matters().values().stream().map(matter -> "matter " + matter.row()),
                frame(eligibility),
                pool(material.pool()),
                ownStations(material, eligibility))
            .flatMap(lines -> lines.sorted())
            .collect(Collectors.joining("\n")));
  }

  private static Stream<String> frame(Eligibility eligibility) {
    return Stream.concat(
        eligibility.eligible().stream()
            .map(
                each ->
                    words(
                        "in",
                        each.enterprise().creditCode(),
                        each.enterprise().district(),
                        each.stratum().name(),
                        each.closed())),
        eligibility.excluded().stream()
            .map(each -> words("out", each.enterprise().creditCode(), each.rule())));
  }

  private static Stream<String> pool(Material.People pool) {
    return Stream.of(
            pool.inspectors().stream().map(MaterialDigest::words),
            pool.leaves().stream()
                .map(leave -> words("leave", leave.inspector().firstCertificate(), leave.days())),
            pool.recusals().stream()
                .map(
                    recusal ->
                        words(
                            "recusal",
                            recusal.inspector().firstCertificate(),
                            recusal.enterprise().creditCode(),
                            recusal.days())))
        .flatMap(lines -> lines);
  }

  private static Stream<String> ownStations(Material material, Eligibility eligibility) {
    return OwnStations.of(material, material.pool().inspectors(), eligibility.eligible()).stream()
        .map(pair -> words("station", pair.inspector().firstCertificate(), pair.target()));
  }

  private static String words(Inspector inspector) {
    return words(
        "inspector",
        inspector.department(),
        inspector.district(),
        new TreeSet<>(inspector.qualifications()),
        inspector.row().certificates());
  }

  private static String words(Object... parts) {
    return Stream.of(parts).map(Object::toString).collect(Collectors.joining(" "));
  }
}
