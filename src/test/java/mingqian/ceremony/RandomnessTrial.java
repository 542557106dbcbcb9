package mingqian.ceremony;

import static mingqian.ceremony.DrawOffice.APPROVER;
import static mingqian.ceremony.DrawOffice.AUDITOR;
import static mingqian.ceremony.DrawOffice.COORDINATOR;
import static mingqian.ceremony.DrawOffice.DRAW;
import static mingqian.ceremony.DrawOffice.MARKET;
import static mingqian.ceremony.DrawOffice.SAFETY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import mingqian.access.Actor;
import mingqian.access.Role;
import mingqian.draw.Folder;
import mingqian.draw.Randomness;
import mingqian.draw.Salt;
import mingqian.draw.Witness;
import mingqian.terms.Digest;
import mingqian.terms.Outcome;
import org.junit.jupiter.api.io.TempDir;

/** What tests of the randomness of a draw ask an office for. */
abstract class RandomnessTrial {
  static final Actor OTHER = Actor.sample("other", Role.COORDINATOR);
  static final Randomness SSQ = Randomness.parse("lottery:ssq:2026061");

  /** Thursday's drawing after the seal of Thursday morning. */
  static final Instant DRAWN = Instant.parse("2026-05-28T13:15:00Z");

  /** Comes 61 seconds after the seal. */
  static final long ROUND = 29_042_233;

  static final Salt SALT = new Salt("00112233445566778899aabbccddeeff");

  @TempDir private Path data;

  DrawOffice named(String wording) {
    DrawOffice office = new DrawOffice(data);
    office.base.execute("update draw_order set randomness = '" + wording + "' where id = 3");
    return office;
  }

  DrawOffice approved(String wording) {
    DrawOffice office = named(wording);
    office.prepare();
    office.confirm(SAFETY);
    office.confirm(MARKET);
    assertThat(office.approve(APPROVER)).isInstanceOf(Outcome.Done.class);
    return office;
  }

  DrawOffice sealed(String wording) {
    DrawOffice office = approved(wording);
    office.at(DrawOffice.TO_SEAL);
    assertThat(office.seal()).isInstanceOf(Outcome.Done.class);
    return office;
  }

  DrawOffice inProduction(String wording) {
    DrawOffice office = approved(wording);
    office.mode = mingqian.office.Mode.PRODUCTION;
    office.done(verbs -> verbs.auditorKeys().keep(OwnKeys.rsa(3072).pem(), AUDITOR));
    office.at(DrawOffice.TO_SEAL);
    assertThat(office.seal()).isInstanceOf(Outcome.Done.class);
    return office;
  }

  static Outcome tell(DrawOffice office, Randomness source, String value, Actor actor) {
    return office.done(verbs -> verbs.tell().tell(DRAW, source, value, actor));
  }

  static Outcome conduct(DrawOffice office) {
    return office.done(verbs -> verbs.conduct().conduct(DRAW, COORDINATOR));
  }

  static Outcome voided(DrawOffice office) {
    return office.done(verbs -> verbs.voiding().voidDraw(DRAW, "名单有误，需要重来", APPROVER));
  }

  static Folder disclosed(DrawOffice office) {
    office.at(DrawOffice.TO_DISCLOSE);
    assertThat(office.done(verbs -> verbs.disclose().disclose(DRAW, Actor.CLOCKWORK)))
        .isInstanceOf(Outcome.Done.class);
    return office.base.in(entities -> office.new Verbs(entities).disclosed());
  }

  static String ledger(DrawOffice office) {
    return office.base.in(
        entities ->
            office.new Verbs(entities)
                .ledger().lines(0, 100).stream()
                    .map(line -> line.leaf().line() + "\n")
                    .reduce("", String::concat));
  }

  static void witness(DrawOffice office) {
    for (int number = 1; number <= 3; number++) {
      int own = number;
      Digest commitment = Witness.commitment(DRAW, SALT, digits(own));
      office.done(verbs -> verbs.witness().commit(DRAW, own, commitment, COORDINATOR));
    }
    for (int number = 1; number <= 3; number++) {
      int own = number;
      WitnessDraw.Reveal reveal = new WitnessDraw.Reveal(SALT, digits(own));
      office.done(verbs -> verbs.witness().reveal(DRAW, own, reveal, COORDINATOR));
    }
  }

  static String digits(int number) {
    return ("" + number).repeat(20);
  }
}
