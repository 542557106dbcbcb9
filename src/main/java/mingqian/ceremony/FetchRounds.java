package mingqian.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import mingqian.access.Actor;
import mingqian.draw.Randomness.Drand;
import mingqian.office.Network;
import mingqian.terms.DrawId;
import mingqian.terms.Outcome;

/**
 * Fetches the rounds of the beacon that sealed draws wait for 取信标轮次, where the settings name an
 * address of the network. What is fetched is entered as if the clockwork had typed it.
 */
@ApplicationScoped
public class FetchRounds {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int MOST_BYTES = 4_096;
  private static final int OK = 200;

  @Inject DrawStore draws;
  @Inject TellRandomness tell;
  @Inject Network network;
  @Inject Clock clock;

  /** A round that a draw waits for. */
  public record Round(DrawId draw, Drand source) {}

  /** The rounds that have come and that nobody has entered; none without an address. */
  @Transactional
  public List<Round> due() {
    if (network.drand().isEmpty()) {
      return List.of();
    }
    Instant now = clock.instant();
    return draws.inState(DrawState.SEALED).stream()
        .flatMap(draw -> draw.values().stream())
        .filter(value -> value.typedBy().isEmpty())
        .filter(value -> !value.earliest().isAfter(now))
        .filter(value -> value.source() instanceof Drand)
        .map(value -> new Round(value.draw().id(), (Drand) value.source()))
        .toList();
  }

  /**
   * Fetches one and enters it; {@link UncheckedIOException} where the network does not answer, and
   * {@link IllegalStateException} where what it answers is refused.
   */
  public void fetch(Round round) {
    Outcome outcome =
        tell.tell(round.draw(), round.source(), signature(round.source()), Actor.CLOCKWORK);
    if (outcome instanceof Outcome.Refused) {
      throw new IllegalStateException("what was fetched for " + round + " is refused: " + outcome);
    }
  }

  private String signature(Drand round) {
    URI address =
        URI.create(
            network.drand().orElseThrow()
                + "/"
                + Quicknet.published().chain()
                + "/public/"
                + round.round());
    HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
    try {
      HttpResponse<InputStream> answer =
          HttpClient.newBuilder()
              .connectTimeout(PATIENCE)
              .followRedirects(HttpClient.Redirect.NEVER)
              .build()
              .send(request, HttpResponse.BodyHandlers.ofInputStream());
      return signature(round, answer);
    } catch (IOException e) {
      throw new UncheckedIOException("no round from " + address, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while waiting for " + address, e);
    }
  }

  private static String signature(Drand round, HttpResponse<InputStream> answer)
      throws IOException {
    try (InputStream body = answer.body();
        JsonReader reader =
            Json.createReader(new java.io.ByteArrayInputStream(body.readNBytes(MOST_BYTES)))) {
      JsonObject said = reader.readObject();
      if (answer.statusCode() != OK
          || !said.getJsonNumber("round")
              .bigDecimalValue()
              .toPlainString()
              .equals("" + round.round())) {
        throw new IOException("another answer than round " + round.round());
      }
      return said.getString("signature");
    } catch (JsonException | NullPointerException | ClassCastException e) {
      throw new IOException("no answer of a beacon", e);
    }
  }
}
