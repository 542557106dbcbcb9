package mingqian.verifier;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mingqian.draw.DrawnRow;
import mingqian.draw.Identity;
import mingqian.draw.Notice;
import mingqian.draw.Pseudonym;
import mingqian.draw.Quotas;
import mingqian.draw.SealedFolder;
import mingqian.draw.Seed;
import mingqian.draw.Stratum;
import mingqian.draw.Targets;
import mingqian.draw.Ticket;
import mingqian.terms.Words;

/** Checks of which targets were drawn 对象核验: quotas, tickets, order, identities. */
final class TargetChecks {
  private TargetChecks() {}

  static Finding quotas(Evidence evidence) {
    List<Stratum> rated =
        evidence.sealed().lists().strata().stream().filter(s -> s.rate().isPresent()).toList();
    Map<String, Integer> expected =
        Quotas.of(
            rated.stream()
                .map(s -> new Quotas.Frame(s.name(), s.rate().getAsInt(), s.frame()))
                .toList());
    Map<String, Integer> found =
        rated.stream().collect(Collectors.toMap(Stratum::name, Stratum::quota));
    return Finding.equal(new TreeMap<>(expected), new TreeMap<>(found));
  }

  static Finding tickets(Evidence evidence) {
    Seed seed = evidence.seed();
    Map<String, String> seeds = new HashMap<>();
    for (DrawnRow row : evidence.folder().drawn()) {
      String stratumSeed = seeds.computeIfAbsent(row.stratum(), seed::stratum);
      Ticket ticket = Ticket.of(stratumSeed, row.target());
      if (!ticket.value().equals(row.ticket())) {
        return Finding.fails(
            Finding.same(row.target() + " " + ticket.value()),
            Finding.same(row.target() + " " + row.ticket()));
      }
    }
    Words all = new Words("每个签号都可重算", "every ticket can be recomputed");
    return Finding.holds(all, all);
  }

  static Finding drawn(Evidence evidence) {
    List<DrawnRow> expected = Targets.draw(evidence.seed(), evidence.sealed());
    List<DrawnRow> found = evidence.folder().drawn();
    Set<DrawnRow> missing = new HashSet<>(expected);
    found.forEach(missing::remove);
    Set<DrawnRow> foreign = new HashSet<>(found);
    expected.forEach(foreign::remove);
    Words wanted = new Words(expected.size() + " 个，按签号排序", expected.size() + " by ticket");
    if (missing.isEmpty() && foreign.isEmpty()) {
      return Finding.holds(wanted, new Words("相同", "the same"));
    }
    return Finding.fails(
        wanted,
        new Words(
            "缺 " + missing.size() + "，多 " + foreign.size(),
            missing.size() + " missing, " + foreign.size() + " foreign"));
  }

  /** Where targets are pseudonyms, every drawn one is opened by its salt. */
  static Finding identities(Evidence evidence) {
    SealedFolder sealed = evidence.sealed();
    List<Identity> identities = evidence.folder().identities();
    Set<String> opened = new HashSet<>();
    for (Identity identity : identities) {
      String own = Pseudonym.of(sealed.notice().draw(), identity.salt(), identity.code());
      if (!own.equals(identity.target())) {
        return Finding.equal(own, identity.target());
      }
      opened.add(identity.target());
    }
    boolean pseudonyms = sealed.notice().openness().names() == Notice.TargetNames.PSEUDONYM;
    Set<String> chosen = pseudonyms ? new HashSet<>(evidence.chosen()) : Set.of();
    Words expected = new Words("已公开 " + chosen.size(), chosen.size() + " opened");
    Words found = new Words("已公开 " + opened.size(), opened.size() + " opened");
    return opened.containsAll(chosen) && (pseudonyms || opened.isEmpty())
        ? Finding.holds(expected, found)
        : Finding.fails(expected, found);
  }
}
