package mingqian.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The ledger of the sample year as anybody reads and reckons it, by RFC 6962 and nothing else. */
@ExtendWith(ArquillianExtension.class)
class LedgerIT {
  private static final Machine ANYBODY = Machine.anybody();

  @Inject private WaitingDraw waiting;

  @BeforeEach
  void wait_for_the_rehearsal() throws InterruptedException {
    waiting.awaitSealed();
  }

  @Test
  void the_lines_lead_to_the_signed_root_and_tell_of_every_draw_and_result() throws Exception {
    JsonObject first = Machine.ok(ANYBODY.get("/api/public/ledger?size=1"));
    List<String> lines = lines(first.getInt("total"));
    String[] checkpoint = first.getString("checkpoint").split("\n", -1);
    assertThat(checkpoint[0]).isEqualTo(first.getString("name"));
    assertThat(checkpoint[1]).isEqualTo(String.valueOf(lines.size()));
    byte[] root = root(lines);
    assertThat(checkpoint[2]).isEqualTo(Base64.getEncoder().encodeToString(root));
    assertThat(first.getString("root")).isEqualTo(HexFormat.of().formatHex(root));

    JsonObject draws = Machine.ok(ANYBODY.get("/api/public/draws?size=200"));
    for (JsonObject draw : draws.getJsonArray("items").getValuesAs(JsonObject.class)) {
      List<String> own = of(lines, draw.getString("id"));
      assertThat(own.get(0))
          .startsWith("SEALED/")
          .endsWith(
              "/%d/%s/%s"
                  .formatted(
                      draw.getInt("sequence"),
                      draw.getString("seal"),
                      draw.getString("commitment")));
      assertThat(own.stream().anyMatch(line -> line.startsWith("VOIDED/")))
          .isEqualTo(draw.getString("state").equals("void"));
      assertThat(own.stream().anyMatch(line -> line.startsWith("DISCLOSED/")))
          .isEqualTo(draw.getBoolean("disclosed"));
    }
    long published = lines.stream().filter(line -> line.startsWith("PUBLISHED/")).count();
    long corrected = lines.stream().filter(line -> line.startsWith("CORRECTED/")).count();
    assertThat(published)
        .isEqualTo(Machine.ok(ANYBODY.get("/api/public/results?size=1")).getInt("total"));
    assertThat(corrected).isPositive();
  }

  @Test
  void what_is_bound_before_a_draw_is_public_is_a_digest_and_nothing_else() throws Exception {
    for (String line : lines(Machine.ok(ANYBODY.get("/api/public/ledger")).getInt("total"))) {
      if (line.startsWith("CHANGED/") || line.startsWith("CONDUCTED/")) {
        assertThat(line)
            .matches("[A-Z]+/[0-9]{4}-[A-Z]-[0-9]{3}(-[0-9A-Za-z]+)?/[0-9TZ:-]+/[0-9a-f]{64}");
      }
    }
  }

  @Test
  void proofs_lead_from_any_line_and_any_earlier_state_to_a_later_one() throws Exception {
    List<String> lines = lines(Machine.ok(ANYBODY.get("/api/public/ledger")).getInt("total"));
    for (int position : new int[] {0, 1, lines.size() / 2, lines.size() - 1}) {
      JsonObject proof =
          proof("inclusion?position=%d&size=%d".formatted(position, lines.size()), lines);
      assertThat(proof.getJsonArray("path").toString())
          .as("the neighbour or the tree beside it")
          .contains(HexFormat.of().formatHex(beside(lines, position)));
    }
    for (int from : new int[] {0, 1, lines.size() / 3, lines.size()}) {
      proof("consistency?from=%d&size=%d".formatted(from, lines.size()), lines);
    }
    for (String wrong :
        List.of(
            "inclusion?position=5&size=5",
            "inclusion?position=0&size=999999999",
            "consistency?from=3&size=2")) {
      Machine.problem(ANYBODY.get("/api/public/ledger/" + wrong), 404, "not-found");
    }
    assertThat(ANYBODY.get("/api/public/ledger/inclusion?position=-1&size=5").statusCode())
        .isEqualTo(400);
    assertThat(ANYBODY.get("/api/public/ledger/consistency?size=5").statusCode()).isEqualTo(400);
  }

  @Test
  void the_shelf_has_the_same_lines_and_a_checkpoint_of_them() throws Exception {
    String checkpoint = "";
    int size = -1;
    for (int i = 0; i < 120 && size < 1; i++) {
      checkpoint = ANYBODY.get("/exports/ledger/checkpoint.txt").body();
      size = checkpoint.startsWith("mingqian-") ? Integer.parseInt(line(checkpoint, 1)) : -1;
      Thread.sleep(size < 1 ? 250 : 0);
    }
    List<String> shelf = new ArrayList<>();
    for (int file = 0; shelf.size() < size; file++) {
      ANYBODY
          .get("/exports/ledger/lines-%06d.txt".formatted(file))
          .body()
          .lines()
          .forEach(shelf::add);
    }
    assertThat(line(checkpoint, 2))
        .isEqualTo(Base64.getEncoder().encodeToString(root(shelf.subList(0, size))));
    assertThat(ANYBODY.get("/exports/ledger/key.txt").body().strip())
        .isEqualTo(Machine.ok(ANYBODY.get("/api/public/ledger")).getString("key"));
  }

  private static String line(String text, int number) {
    return text.lines().toList().get(number);
  }

  private static JsonObject proof(String question, List<String> lines) throws Exception {
    JsonObject proof = Machine.ok(ANYBODY.get("/api/public/ledger/" + question));
    assertThat(proof.getString("root")).isEqualTo(HexFormat.of().formatHex(root(lines)));
    return proof;
  }

  /** All lines, the oldest first, from pages that begin with the newest. */
  private static List<String> lines(int total) throws Exception {
    List<String> newest = new ArrayList<>();
    for (int page = 1; newest.size() < total; page++) {
      JsonObject part = Machine.ok(ANYBODY.get("/api/public/ledger?size=200&page=" + page));
      part.getJsonArray("items")
          .getValuesAs(JsonObject.class)
          .forEach(item -> newest.add(item.getString("line")));
    }
    List<String> lines = new ArrayList<>(newest);
    Collections.reverse(lines);
    return lines.subList(0, total);
  }

  private static List<String> of(List<String> lines, String subject) {
    return lines.stream().filter(line -> line.split("/", -1)[1].equals(subject)).toList();
  }

  /** The hash of whatever stands beside the leaf in the smallest tree that holds both. */
  private static byte[] beside(List<String> lines, int position) throws Exception {
    int from = 0;
    int until = lines.size();
    while (true) {
      int middle = from + Integer.highestOneBit(until - from - 1);
      boolean left = position < middle;
      int rest = left ? middle - from : until - middle;
      if (rest == 1) {
        return left ? root(lines.subList(middle, until)) : root(lines.subList(from, middle));
      }
      from = left ? from : middle;
      until = left ? middle : until;
    }
  }

  private static byte[] root(List<String> lines) throws Exception {
    if (lines.size() == 1) {
      return hash(0, lines.get(0).getBytes(StandardCharsets.US_ASCII));
    }
    int left = Integer.highestOneBit(lines.size() - 1);
    return hash(1, root(lines.subList(0, left)), root(lines.subList(left, lines.size())));
  }

  private static byte[] hash(int first, byte[]... parts) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update((byte) first);
    for (byte[] part : parts) {
      digest.update(part);
    }
    return digest.digest();
  }
}
