package mingqian.ceremony;

import static java.nio.charset.StandardCharsets.UTF_8;
import static mingqian.ceremony.DrawOffice.APPROVER;
import static mingqian.ceremony.DrawOffice.AUDITOR;
import static mingqian.ceremony.DrawOffice.COORDINATOR;
import static mingqian.ceremony.DrawOffice.DRAW;
import static mingqian.ceremony.DrawOffice.MARKET;
import static mingqian.ceremony.DrawOffice.SAFETY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import mingqian.access.Actor;
import mingqian.access.NotPermitted;
import mingqian.access.Role;
import mingqian.draw.Nonce;
import mingqian.office.Mode;
import mingqian.terms.Digest;
import mingqian.terms.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One try: the nonce of a draw is locked to the service's key and to the auditor's. */
@DisplayName("R15")
class AuditorKeyTest {
  private static final OwnKeys KEYS = OwnKeys.rsa(3072);

  @TempDir private Path data;

  @Test
  void only_public_keys_that_are_strong_enough_are_taken() {
    Map<String, String> wrong =
        Map.of(
            "a private key",
            KEYS.privatePem(),
            "both keys",
            KEYS.pem() + KEYS.privatePem(),
            "an old private key",
            KEYS.privatePem().replace("PRIVATE", "RSA PRIVATE"),
            "a short key",
            OwnKeys.rsa(2048).pem(),
            "a key of a curve",
            OwnKeys.of("EC", 256).pem(),
            "no key",
            "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----",
            "no base64",
            "-----BEGIN PUBLIC KEY-----\n!\n-----END PUBLIC KEY-----",
            "a certificate",
            KEYS.pem().replace("PUBLIC KEY", "CERTIFICATE"),
            "nothing",
            "",
            "something long",
            KEYS.pem() + " ".repeat(4_000) + ".");
    try (DrawOffice office = new DrawOffice(data)) {
      wrong.forEach(
          (what, pem) ->
              assertThat(keep(office, pem)).as(what).isInstanceOf(Outcome.Refused.class));
      assertThat(office.trail).isEmpty();
      assertThat(keep(office, KEYS.pem())).isInstanceOf(Outcome.Done.class);
      assertThat(keep(office, "\r\n" + KEYS.pem().replace("\n", "\r\n")))
          .as("the same key")
          .isInstanceOf(Outcome.Unchanged.class);
      assertThat(keep(office, OwnKeys.rsa(3072).pem())).isInstanceOf(Outcome.Done.class);
      assertThat(office.trail).hasSize(2).allMatch(line -> line.contains("|keep-auditor-key|"));
    }
  }

  @Test
  void nobody_but_the_auditor_uploads_a_key_or_restores_a_nonce() {
    try (DrawOffice office = approved()) {
      for (Role role : Role.values()) {
        if (role != Role.AUDITOR) {
          Actor actor = Actor.sample("somebody", role);
          assertThatThrownBy(
                  () -> office.done(verbs -> verbs.auditorKeys().keep(KEYS.pem(), actor)))
              .as(role.name())
              .isInstanceOf(NotPermitted.class);
          assertThatThrownBy(
                  () -> office.done(verbs -> verbs.restore().restore(DRAW, other(), actor)))
              .as(role.name())
              .isInstanceOf(NotPermitted.class);
        }
      }
    }
  }

  @Test
  void in_production_nothing_is_sealed_before_the_auditor_has_uploaded_a_key() {
    try (DrawOffice office = approved()) {
      office.mode = Mode.PRODUCTION;
      assertThat(office.seal()).isInstanceOf(Outcome.Refused.class);
      assertThat(office.state()).isEqualTo(DrawState.APPROVED);
      keep(office, KEYS.pem());
      assertThat(office.seal()).isInstanceOf(Outcome.Done.class);
    }
  }

  @Test
  void with_the_key_of_the_service_lost_the_auditor_completes_the_draw() throws IOException {
    try (DrawOffice office = sealed()) {
      Nonce nonce = opened(office);
      Digest commitment = office.of(draw -> draw.proof().orElseThrow().commitment());
      assertThat(nonce.commitment(DRAW)).isEqualTo(commitment);
      assertThat(restore(office, nonce))
          .as("nothing is lost")
          .isInstanceOf(Outcome.Unchanged.class);
      Files.delete(data.resolve("keys").resolve("nonce-key"));
      assertThatThrownBy(() -> conduct(office)).isInstanceOf(IllegalStateException.class);
      assertThat(restore(office, other())).as("another nonce").isInstanceOf(Outcome.Refused.class);
      assertThat(restore(office, nonce)).isInstanceOf(Outcome.Done.class);
      assertThat(office.trail.get(office.trail.size() - 1))
          .contains("|restore-nonce|")
          .doesNotContain(nonce.value());
      assertThat(conduct(office)).isInstanceOf(Outcome.Done.class);
      office.at(DrawOffice.TO_DISCLOSE);
      assertThat(office.done(verbs -> verbs.disclose().disclose(DRAW, Actor.CLOCKWORK)))
          .isInstanceOf(Outcome.Done.class);
      assertThat(
              new String(
                  office
                      .base
                      .in(entities -> office.new Verbs(entities).disclosed())
                      .bytes("seed.csv"),
                  UTF_8))
          .contains("nonce," + nonce.value());
      assertThat(restore(office, nonce)).as("disclosed").isInstanceOf(Outcome.Refused.class);
    }
  }

  /** With the command that the page shows. */
  private Nonce opened(DrawOffice office) {
    byte[] locked = office.of(draw -> draw.proof().orElseThrow().auditorNonce().orElseThrow());
    try {
      Path key = Files.writeString(data.resolve("auditor-private.pem"), KEYS.privatePem());
      String command =
          LockedNonce.command(Base64.getEncoder().encodeToString(locked))
              .replace("auditor-private.pem", key.toString());
      Process process = new ProcessBuilder("sh", "-c", command).start();
      String text = new String(process.getInputStream().readAllBytes(), UTF_8);
      assumeTrue(process.waitFor() != 127, "openssl is not here");
      return new Nonce(text);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private DrawOffice approved() {
    DrawOffice office = new DrawOffice(data);
    office.prepare();
    office.confirm(SAFETY);
    office.confirm(MARKET);
    office.approve(APPROVER);
    office.at(DrawOffice.TO_SEAL);
    return office;
  }

  private DrawOffice sealed() {
    DrawOffice office = approved();
    keep(office, KEYS.pem());
    assertThat(office.seal()).isInstanceOf(Outcome.Done.class);
    return office;
  }

  private static Nonce other() {
    return new Nonce(Digest.of("another nonce").value());
  }

  private static Outcome keep(DrawOffice office, String pem) {
    return office.done(verbs -> verbs.auditorKeys().keep(pem, AUDITOR));
  }

  private static Outcome restore(DrawOffice office, Nonce nonce) {
    return office.done(verbs -> verbs.restore().restore(DRAW, nonce, AUDITOR));
  }

  private static Outcome conduct(DrawOffice office) {
    return office.done(verbs -> verbs.conduct().conduct(DRAW, COORDINATOR));
  }
}
