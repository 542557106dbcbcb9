package mingqian.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mingqian.terms.Digest;
import mingqian.terms.DrawId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KnownAnswersTest {
  static Stream<Map<String, Object>> answers() {
    return Vectors.read("draw-edition-1.json").stream();
  }

  @ParameterizedTest
  @MethodSource("answers")
  void the_commitment_is_known(Map<String, Object> answer) {
    Nonce nonce = new Nonce(text(answer, "nonce"));
    assertThat(nonce.commitment(new DrawId(text(answer, "draw"))).value())
        .isEqualTo(answer.get("commitment"));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void the_seed_is_known(Map<String, Object> answer) {
    assertThat(seed(answer).value()).isEqualTo(answer.get("seed"));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void tickets_and_the_drawn_of_five_are_known(Map<String, Object> answer) {
    Vectors.object(answer.get("strata"))
        .forEach(
            (name, value) -> {
              Map<String, Object> stratum = Vectors.object(value);
              String stratumSeed = seed(answer).stratum(name);
              assertThat(stratumSeed).isEqualTo(stratum.get("stratumSeed"));
              List<Ticket> order =
                  TicketOrder.of(stratumSeed, Vectors.strings(stratum.get("targets")));
              assertThat(order)
                  .containsExactlyElementsOf(
                      Vectors.objects(stratum.get("tickets")).stream()
                          .map(t -> new Ticket(text(t, "target"), new Digest(text(t, "ticket"))))
                          .toList());
              assertThat(lowest(stratumSeed, order)).isEqualTo(order);
              assertThat(order.stream().limit(5).map(Ticket::target))
                  .containsExactlyElementsOf(Vectors.strings(stratum.get("drawnOf5")));
            });
  }

  /** What the service draws when all are wanted, whatever the order in which they come. */
  private static List<Ticket> lowest(String stratumSeed, List<Ticket> order) {
    LowestTickets lowest = new LowestTickets(stratumSeed, order.size());
    order.stream().map(Ticket::target).sorted().forEach(lowest::offer);
    lowest.end();
    return IntStream.range(0, lowest.size()).mapToObj(lowest::ticket).toList();
  }

  private static Seed seed(Map<String, Object> answer) {
    return Seed.of(
        new Digest(text(answer, "seal")),
        new Nonce(text(answer, "nonce")),
        Vectors.strings(answer.get("randomness")));
  }

  private static String text(Map<String, Object> object, String key) {
    return (String) object.get(key);
  }
}
