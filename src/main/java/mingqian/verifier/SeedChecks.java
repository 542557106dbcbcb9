package mingqian.verifier;

import java.util.ArrayList;
import java.util.List;
import mingqian.draw.DrawResult;
import mingqian.draw.Notice;
import mingqian.draw.Randomness;
import mingqian.draw.Witness;
import mingqian.terms.Digest;
import mingqian.terms.Words;

/** Checks of what opened the draw 种子核验: randomness, commitments and seed. */
final class SeedChecks {
  private SeedChecks() {}

  static Finding randomness(Evidence evidence) {
    List<Randomness> named = evidence.sealed().notice().proof().randomness();
    List<String> values = evidence.folder().opening().randomness();
    boolean fits = named.size() == values.size();
    for (int i = 0; fits && i < values.size(); i++) {
      fits = named.get(i).accepts(values.get(i));
    }
    Words expected = Finding.same(named.isEmpty() ? "local" : named.toString());
    Words found = Finding.same(values.toString());
    return fits ? Finding.holds(expected, found) : Finding.fails(expected, found);
  }

  static Finding commitment(Evidence evidence) {
    Notice notice = evidence.sealed().notice();
    DrawResult.Opening opening = evidence.folder().opening();
    return Finding.equal(notice.proof().commitment(), opening.nonce().commitment(notice.draw()));
  }

  static Finding witnesses(Evidence evidence) {
    Notice notice = evidence.sealed().notice();
    List<String> values = evidence.folder().opening().randomness();
    List<Witness> witnesses = evidence.folder().witnesses();
    List<String> expected = new ArrayList<>();
    List<String> found = new ArrayList<>();
    witnesses.forEach(witness -> expected.add(witness.number() + ":" + witness.commitment()));
    for (int i = 0; i < notice.proof().randomness().size(); i++) {
      if (notice.proof().randomness().get(i) instanceof Randomness.Witnesses) {
        for (String digits : values.get(i).split("\\.", -1)) {
          Witness witness = witnesses.get(found.size());
          Digest own = Witness.commitment(notice.draw(), witness.salt(), digits);
          found.add((found.size() + 1) + ":" + own);
        }
      }
    }
    return Finding.equal(String.join(" ", expected), String.join(" ", found));
  }

  static Finding seed(Evidence evidence) {
    return Finding.equal(evidence.seed(), evidence.folder().seed());
  }
}
