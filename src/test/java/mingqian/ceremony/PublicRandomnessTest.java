package mingqian.ceremony;

import static java.nio.charset.StandardCharsets.UTF_8;
import static mingqian.ceremony.DrawOffice.APPROVER;
import static mingqian.ceremony.DrawOffice.COORDINATOR;
import static mingqian.ceremony.DrawOffice.DRAW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.NotPermitted;
import mingqian.access.Role;
import mingqian.draw.Folder;
import mingqian.draw.Nonce;
import mingqian.draw.Randomness;
import mingqian.draw.Seed;
import mingqian.draw.Witness;
import mingqian.office.Network;
import mingqian.terms.Digest;
import mingqian.terms.DrawId;
import mingqian.terms.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Randomness from elsewhere: lotteries and rounds of a beacon, alone and beside witnesses. */
@DisplayName("R15")
class PublicRandomnessTest extends RandomnessTrial {
  @Test
  void lotteries_of_too_few_bits_or_unknown_are_refused_when_prepared() {
    for (String wrong :
        List.of(
            "lottery:pl5:2026141",
            "lottery:pl5:2026141;lottery:bingo:2026141",
            "lottery:ssq:61",
            "witness:3;lottery:fc3d:2026141")) {
      try (DrawOffice office = named(wrong)) {
        assertThat(office.prepare()).as(wrong).isInstanceOf(Outcome.Refused.class);
      }
    }
    try (DrawOffice office = named("lottery:pl5:2026141;lottery:pl3:2026141")) {
      assertThat(office.prepare()).isInstanceOf(Outcome.Done.class);
    }
  }

  @Test
  void digits_are_typed_by_one_person_and_again_by_another() {
    try (DrawOffice office = sealed("lottery:ssq:2026061")) {
      assertThat(tell(office, SSQ, "05121623330107", COORDINATOR))
          .as("before the next drawing")
          .isInstanceOf(Outcome.Refused.class);
      office.at(DRAWN);
      assertThat(tell(office, SSQ, "0512162333010", COORDINATOR))
          .as("a digit less")
          .isInstanceOf(Outcome.Refused.class);
      assertThat(tell(office, Randomness.parse("lottery:ssq:2026062"), "05121623330107", OTHER))
          .as("another issue")
          .isInstanceOf(Outcome.Refused.class);
      assertThat(tell(office, SSQ, "05121623330109", COORDINATOR)).isInstanceOf(Outcome.Done.class);
      assertThat(tell(office, SSQ, "05121623330107", COORDINATOR))
          .as("who typed may type better")
          .isInstanceOf(Outcome.Done.class);
      assertThat(tell(office, SSQ, "05121623330107", COORDINATOR))
          .as("again by the same person")
          .isInstanceOf(Outcome.Unchanged.class);
      assertThat(conduct(office)).as("not certain yet").isInstanceOf(Outcome.Refused.class);
      assertThat(tell(office, SSQ, "05121623330108", APPROVER))
          .as("something else")
          .isInstanceOf(Outcome.Refused.class);
      assertThat(ledger(office)).doesNotContain("RANDOMNESS/");
      assertThat(tell(office, SSQ, "05121623330107", APPROVER)).isInstanceOf(Outcome.Done.class);
      assertThat(ledger(office))
          .as("the value stands in the ledger before the draw is conducted")
          .containsOnlyOnce("RANDOMNESS/")
          .contains("/05121623330107\n")
          .doesNotContain("CONDUCTED/");
      assertThat(tell(office, SSQ, "05121623330107", OTHER)).isInstanceOf(Outcome.Unchanged.class);
      assertThat(tell(office, SSQ, "05121623330108", OTHER)).isInstanceOf(Outcome.Refused.class);
      assertThat(conduct(office)).isInstanceOf(Outcome.Done.class);
      assertThat(office.trail)
          .filteredOn(line -> line.contains("tell-randomness"))
          .extracting(line -> line.split("\\|", -1)[0])
          .containsExactly("sample:coordinator", "sample:coordinator", "sample:approver");
      assertThat(ledger(office)).containsOnlyOnce("RANDOMNESS/").contains("CONDUCTED/");
    }
  }

  @Test
  void nobody_but_coordinators_and_approvers_tells_values() {
    try (DrawOffice office = sealed("lottery:ssq:2026061")) {
      office.at(DRAWN);
      for (Role role : Role.values()) {
        if (role != Role.COORDINATOR && role != Role.APPROVER) {
          Actor actor = Actor.sample("somebody", role);
          assertThatThrownBy(() -> tell(office, SSQ, "05121623330107", actor))
              .as(role.name())
              .isInstanceOf(NotPermitted.class);
        }
      }
    }
  }

  @Test
  @DisplayName("the values enter the seed in the order of the notice")
  void witnesses_a_lottery_and_a_round_make_one_seed_together() {
    OwnBeacon beacon = new OwnBeacon();
    try (DrawOffice office = sealed("lottery:ssq:2026061;witness:3;drand:quicknet:" + ROUND)) {
      office.signatures = beacon.signatures();
      office.at(DRAWN);
      tell(office, Randomness.parse("drand:quicknet:" + ROUND), beacon.sign(ROUND), COORDINATOR);
      tell(office, SSQ, "05121623330107", COORDINATOR);
      tell(office, SSQ, "05121623330107", OTHER);
      assertThat(conduct(office)).isInstanceOf(Outcome.Refused.class);
      assertThat(ledger(office)).doesNotContain("RANDOMNESS/");
      witness(office);
      assertThat(ledger(office)).containsOnlyOnce("RANDOMNESS/").doesNotContain("CONDUCTED/");
      assertThat(conduct(office)).isInstanceOf(Outcome.Done.class);
      Folder folder = disclosed(office);
      String seed = new String(folder.bytes("seed.csv"), UTF_8);
      List<String> values =
          List.of(
              "05121623330107",
              Witness.joined(List.of(digits(1), digits(2), digits(3))),
              beacon.sign(ROUND));
      Nonce nonce =
          new Nonce(
              seed.lines()
                  .filter(l -> l.startsWith("nonce,"))
                  .findFirst()
                  .orElseThrow()
                  .substring(6));
      Digest seal = office.of(draw -> draw.proof().orElseThrow().seal());
      assertThat(seed)
          .contains("seed," + Seed.of(seal, nonce, values))
          .contains("randomness.1," + values.get(0))
          .contains("randomness.2," + values.get(1))
          .contains("randomness.3," + values.get(2));
    }
  }

  @Test
  void the_signature_of_a_round_is_verified_and_then_needs_nobody_else() {
    OwnBeacon beacon = new OwnBeacon();
    Randomness round = Randomness.parse("drand:quicknet:" + ROUND);
    try (DrawOffice office = sealed(round.toString())) {
      office.signatures = beacon.signatures();
      assertThat(tell(office, round, beacon.sign(ROUND), COORDINATOR))
          .as("before it comes")
          .isInstanceOf(Outcome.Refused.class);
      office.at(DrawOffice.TO_SEAL.plusSeconds(63));
      assertThat(tell(office, round, beacon.sign(ROUND + 1), COORDINATOR))
          .isInstanceOf(Outcome.Refused.class);
      assertThat(
              tell(
                  office,
                  round,
                  beacon.sign(ROUND).toUpperCase(java.util.Locale.ROOT),
                  COORDINATOR))
          .isInstanceOf(Outcome.Refused.class);
      assertThat(tell(office, round, beacon.sign(ROUND), COORDINATOR))
          .isInstanceOf(Outcome.Done.class);
      assertThat(isVerified(office)).isTrue();
      assertThat(conduct(office)).isInstanceOf(Outcome.Done.class);
    }
  }

  @Test
  void where_signatures_cannot_be_verified_two_people_type_and_it_says_so() {
    Randomness round = Randomness.parse("drand:quicknet:" + ROUND);
    try (DrawOffice office = sealed(round.toString())) {
      office.signatures = OwnBeacon.withoutLibrary();
      office.at(DRAWN);
      tell(office, round, "ab".repeat(48), COORDINATOR);
      assertThat(conduct(office)).isInstanceOf(Outcome.Refused.class);
      tell(office, round, "ab".repeat(48), APPROVER);
      assertThat(isVerified(office)).isFalse();
      assertThat(conduct(office)).isInstanceOf(Outcome.Done.class);
    }
  }

  @Test
  void a_draw_that_is_sealed_too_late_for_its_round_is_void() {
    try (DrawOffice office = approved("drand:quicknet:" + ROUND)) {
      office.at(DrawOffice.TO_SEAL.plusSeconds(1));
      assertThat(missed(office)).isEmpty();
      office.at(DrawOffice.TO_SEAL.plusSeconds(4));
      assertThat(office.seal()).isInstanceOf(Outcome.Refused.class);
      assertThat(missed(office)).containsExactly(DRAW);
      assertThat(office.done(verbs -> verbs.voiding().voidMissedRound(DRAW)))
          .isInstanceOf(Outcome.Done.class);
      assertThat(office.state()).isEqualTo(DrawState.VOID);
      assertThat(ground(office)).contains("" + ROUND);
    }
  }

  @Test
  void nobody_voids_a_draw_instead_of_entering_what_the_world_knows() {
    try (DrawOffice office = sealed("lottery:ssq:2026061")) {
      office.at(DRAWN);
      assertThat(voided(office)).isInstanceOf(Outcome.Refused.class);
      tell(office, SSQ, "05121623330107", COORDINATOR);
      assertThat(voided(office)).as("typed by one only").isInstanceOf(Outcome.Refused.class);
      tell(office, SSQ, "05121623330107", OTHER);
      assertThat(voided(office)).isInstanceOf(Outcome.Done.class);
      assertThat(disclosed(office).names()).contains("seed.csv", "drawn.csv");
    }
    try (DrawOffice office = sealed("lottery:ssq:2026061")) {
      assertThat(voided(office)).as("before the drawing").isInstanceOf(Outcome.Done.class);
    }
    try (DrawOffice office = sealed("lottery:ssq:2026061")) {
      office.at(DrawOffice.TO_DISCLOSE);
      assertThat(voided(office)).as("an issue that never came").isInstanceOf(Outcome.Done.class);
    }
  }

  @Test
  void a_round_is_fetched_where_the_settings_name_an_address() throws IOException {
    OwnBeacon beacon = new OwnBeacon();
    String right = "{\"round\":" + ROUND + ",\"signature\":\"" + beacon.sign(ROUND) + "\"}";
    try (DrawOffice office = sealed("drand:quicknet:" + ROUND)) {
      office.signatures = beacon.signatures();
      assertThat(due(office, Optional.empty())).isEmpty();
      Network relay = new Network(Optional.of("http://127.0.0.1:1"));
      assertThat(due(office, relay.drand())).as("before it comes").isEmpty();
      office.at(DRAWN);
      assertThat(due(office, Optional.empty())).as("no network").isEmpty();
      assertThat(due(office, relay.drand())).hasSize(1);
      assertThatThrownBy(() -> fetch(office, relay)).isInstanceOf(UncheckedIOException.class);
      for (String wrong :
          List.of("", "[]", "{}", "{\"round\":1,\"signature\":\"ab\"}", "{\"round\":\"x\"}")) {
        answering(
            200,
            wrong,
            network ->
                assertThatThrownBy(() -> fetch(office, network))
                    .as(wrong)
                    .isInstanceOf(UncheckedIOException.class));
      }
      answering(
          200,
          right.replace(beacon.sign(ROUND), beacon.sign(ROUND + 1)),
          network ->
              assertThatThrownBy(() -> fetch(office, network))
                  .as("the signature of another round")
                  .isInstanceOf(IllegalStateException.class));
      answering(
          404,
          right,
          network ->
              assertThatThrownBy(() -> fetch(office, network))
                  .isInstanceOf(UncheckedIOException.class));
      assertThat(value(office)).isEmpty();
      answering(200, right, network -> fetch(office, network));
      assertThat(value(office)).contains(beacon.sign(ROUND));
      assertThat(due(office, relay.drand())).isEmpty();
      assertThat(office.trail.get(office.trail.size() - 1))
          .startsWith("clockwork|tell-randomness|");
    }
  }

  private static boolean isVerified(DrawOffice office) {
    return office.of(draw -> draw.values().get(0).verified());
  }

  private static Optional<String> value(DrawOffice office) {
    return office.of(draw -> draw.values().get(0).value());
  }

  private static String ground(DrawOffice office) {
    return office.of(draw -> draw.voiding().orElseThrow().ground());
  }

  private static List<DrawId> missed(DrawOffice office) {
    return office.base.in(entities -> office.new Verbs(entities).due().missedRounds());
  }

  private static List<FetchRounds.Round> due(DrawOffice office, Optional<String> address) {
    return office.base.in(entities -> office.new Verbs(entities).fetch(new Network(address)).due());
  }

  private static void fetch(DrawOffice office, Network network) {
    office.base.in(
        entities -> {
          FetchRounds verb = office.new Verbs(entities).fetch(network);
          verb.due().forEach(verb::fetch);
          return Optional.empty();
        });
  }

  private interface Asked {
    void by(Network network);
  }

  private static void answering(int status, String body, Asked asked) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/relay/" + Quicknet.published().chain() + "/public/" + ROUND,
        exchange -> {
          byte[] bytes = body.getBytes(UTF_8);
          exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    try {
      asked.by(
          new Network(Optional.of("http://127.0.0.1:" + server.getAddress().getPort() + "/relay")));
    } finally {
      server.stop(0);
    }
  }
}
