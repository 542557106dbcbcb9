package mingqian.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mingqian.draw.DisclosedLots.Lot;
import org.junit.jupiter.api.Test;

class DisclosedLotsTest {
  private final Folder folder = SampleDraw.disclosed();
  private final DisclosedLots lots = DisclosedLots.of(folder);

  @Test
  void everybody_on_the_list_has_the_rank_of_his_ticket() {
    String seed = sha("mingqian-1/stratum/" + lots.seed() + "/A.manufacturing").substring(0, 32);
    List<String> order =
        IntStream.range(0, 25)
            .mapToObj(SampleDraw::code)
            .sorted((one, other) -> sha(seed + "/" + one).compareTo(sha(seed + "/" + other)))
            .toList();
    for (int i = 0; i < order.size(); i++) {
      Lot lot = lots.of(order.get(i)).orElseThrow();
      assertThat(lot.rank()).isEqualTo(i + 1);
      assertThat(lot.ticket().value()).isEqualTo(sha(seed + "/" + order.get(i)));
      assertThat(lot.isDrawn()).isEqualTo(i < 8);
      assertThat(lot.isReserve()).isEqualTo(i >= 8 && i < 11);
    }
  }

  @Test
  void the_drawn_and_the_reserves_come_in_order_of_rank() {
    for (Stratum stratum : lots.strata()) {
      assertThat(lots.drawn(stratum))
          .hasSize(stratum.quota() + stratum.reserve())
          .allSatisfy(lot -> assertThat(lots.of(lot.target())).contains(lot))
          .extracting(Lot::rank)
          .isSorted();
    }
  }

  @Test
  void who_is_not_on_the_list_has_no_lot() {
    assertThat(lots.of(SampleDraw.code(40))).isEmpty();
  }

  @Test
  void the_files_it_names_are_enough() {
    Folder few = Folder.of(Map.of());
    for (String name : DisclosedLots.FILES) {
      few = few.with(name, folder.bytes(name));
    }
    assertThat(DisclosedLots.of(few).of(SampleDraw.code(3))).isEqualTo(lots.of(SampleDraw.code(3)));
  }

  @Test
  void a_folder_without_the_seed_is_refused() {
    assertThatThrownBy(() -> DisclosedLots.of(folder.without("seed.csv")))
        .isInstanceOf(RefusedFolder.class);
  }

  private static String sha(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
