package mingqian.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingqian.ledger.SampleLedger;
import mingqian.terms.CreditCode;
import mingqian.terms.Digest;
import mingqian.terms.DrawId;

/** The sample draw as other kinds of draw: for the auditor by beacon and lottery, and local. */
public final class OtherKinds {
  private static final List<String> VALUES = List.of("ab".repeat(48), "05121623330107", "093");

  /** The first round that comes a minute after the seal, exactly. */
  private static final long FIRST_ROUND = 29_042_232;

  private OtherKinds() {}

  /** By randomness named and come as it should be, and as it should not. */
  public static Map<String, Folder> byRandomness() {
    Map<String, Folder> all = new LinkedHashMap<>();
    all.put(
        "good: witnesses and two lotteries",
        by("witness:3;lottery:pl5:2026141;lottery:pl3:2026141", "54321", "007"));
    all.put("good: the first round", by("drand:quicknet:" + FIRST_ROUND, "cd".repeat(48)));
    all.put("good: the round entered at once", by("drand:quicknet:29071012", "cd".repeat(48)));
    all.put(
        "after-seal: a round 59 seconds after the seal",
        by("drand:quicknet:29042231", "cd".repeat(48)));
    all.put("after-seal: a round of before the seal", by("drand:quicknet:1", "cd".repeat(48)));
    all.put(
        "after-seal: a round of after its entry", by("drand:quicknet:29071013", "cd".repeat(48)));
    all.put(
        "after-seal: the last round there is", by("drand:quicknet:9999999999", "cd".repeat(48)));
    all.put("lotteries: bits too few", by("lottery:pl5:2026141", "54321"));
    all.put(
        "lotteries: an unknown game",
        by("lottery:ssq:2026061;lottery:bingo:2026061", "05121623330107", "1"));
    all.put("lotteries: an issue of another length", by("lottery:ssq:061", "05121623330107"));
    all.put("lotteries: an issue with letters", by("lottery:ssq:202606a", "05121623330107"));
    all.put("lotteries: digits too few", by("lottery:ssq:2026061", "0512162333"));
    all.put("lotteries: digits too many", by("witness:3;lottery:dlt:2026061", "051216233301070"));
    return all;
  }

  /** As ordered, with the values of all but the witnesses. */
  private static Folder by(String wording, String... values) {
    List<Randomness> named = Randomness.list(wording);
    List<String> all = new ArrayList<>(List.of(values));
    boolean witnessed = named.stream().anyMatch(Randomness.Witnesses.class::isInstance);
    if (witnessed) {
      all.add(0, Witness.joined(SampleDraw.DIGITS));
    }
    Notice now = SampleDraw.notice();
    Notice notice =
        new Notice(now.edition(), now.naming(), now.openness(), now.timing(), proof(named));
    DrawResult result = conduct(notice, SampleDraw.lists(), all);
    Disclosure disclosure =
        new Disclosure(witnessed ? SampleDraw.witnesses() : List.of(), List.of(), List.of());
    return SampleLedger.with(DisclosedFolder.compose(result, disclosure), result, List.of());
  }

  /** With pseudonyms for targets, two kinds of randomness, a void predecessor and cited draws. */
  public static Folder forTheAuditor() {
    Lists lists = pseudonymous(SampleDraw.lists());
    Notice now = SampleDraw.notice();
    Notice notice =
        new Notice(
            now.edition(),
            new Notice.Naming(
                SampleDraw.DRAW, 7, Optional.of(new DrawId("2026-A-900")), Notice.Mode.PRODUCTION),
            new Notice.Openness(
                Notice.Readers.AUDITOR,
                Notice.TargetNames.PSEUDONYM,
                List.of(new DrawId("2026-A-003"), new DrawId("2026-B-001"))),
            now.timing(),
            proof(
                List.of(
                    new Randomness.Drand(FIRST_ROUND),
                    new Randomness.Lottery("ssq", "2026061"),
                    new Randomness.Lottery("fc3d", "2026141"))));
    DrawResult result = conduct(notice, lists, VALUES);
    List<Identity> identities = new ArrayList<>();
    for (int i = 0; i < SampleDraw.lists().targets().size(); i++) {
      Identity identity = identity(SampleDraw.code(i));
      if (result.drawn().stream().anyMatch(row -> row.target().equals(identity.target()))) {
        identities.add(identity);
      }
    }
    return disclosed(result, identities);
  }

  /** Without any public randomness. */
  public static Folder local() {
    Notice now = SampleDraw.notice();
    Notice notice =
        new Notice(now.edition(), now.naming(), now.openness(), now.timing(), proof(List.of()));
    return disclosed(conduct(notice, SampleDraw.lists(), List.of()), List.of());
  }

  private static DrawResult conduct(Notice notice, Lists lists, List<String> values) {
    return Drawing.conduct(
        SealedFolder.compose(notice, lists, SampleDraw.rules()), SampleDraw.NONCE, values);
  }

  private static Folder disclosed(DrawResult result, List<Identity> identities) {
    Disclosure disclosure = new Disclosure(List.of(), identities, List.of());
    return SampleLedger.with(DisclosedFolder.compose(result, disclosure), result, List.of());
  }

  private static Notice.Proof proof(List<Randomness> randomness) {
    Notice.Proof now = SampleDraw.notice().proof();
    return new Notice.Proof(now.ledger(), now.regulation(), now.commitment(), randomness);
  }

  static Identity identity(String code) {
    Salt salt = new Salt(Digest.of("salt of " + code).first(32));
    CreditCode own = new CreditCode(code);
    return new Identity(Pseudonym.of(SampleDraw.DRAW, salt, own), own, salt);
  }

  static Lists pseudonymous(Lists lists) {
    Map<String, String> names = new HashMap<>();
    lists.targets().forEach(row -> names.put(row.target(), identity(row.target()).target()));
    Pool pool = lists.pool();
    return new Lists(
        lists.strata(),
        lists.targets().stream()
            .map(
                row ->
                    new TargetRow(
                        row.stratum(), names.get(row.target()), row.district(), row.profile()))
            .toList(),
        lists.excluded(),
        lists.profiles(),
        new Pool(
            pool.inspectors(),
            pool.excluded(),
            pool.qualifications(),
            pool.recusals().stream()
                .map(row -> new Recusal(row.inspector(), names.get(row.target())))
                .toList(),
            pool.absences()),
        lists.days(),
        lists.closures().stream()
            .map(row -> new Closure(names.get(row.target()), row.day()))
            .toList());
  }
}
