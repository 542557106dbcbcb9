package mingqian.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mingqian.draw.Folder;
import mingqian.draw.IncompleteDraw;
import mingqian.draw.SpoiledAddenda;
import org.junit.jupiter.api.Test;

/** What the verifier says of draws with addenda. */
class AddendaCheckTest {
  private static final int NAME = 0;
  private static final int OUTCOME = 1;
  private static final int FOUND = 7;

  @Test
  void a_draw_supplemented_as_it_should_be_holds() {
    for (Folder folder :
        List.of(
            IncompleteDraw.completed(),
            IncompleteDraw.changedAndCompleted(),
            IncompleteDraw.stillIncomplete())) {
      assertThat(failed(tried("good", folder))).isEmpty();
    }
    assertThat(found(IncompleteDraw.completed())).isEqualTo("1, every target with a day");
    assertThat(found(IncompleteDraw.changedAndCompleted())).startsWith("2, every target");
    assertThat(found(IncompleteDraw.stillIncomplete()))
        .startsWith("1, still unplaced: [")
        .contains("certified inspectors can take");
  }

  @Test
  void an_addendum_that_is_not_in_order_is_refused() {
    SpoiledAddenda.all()
        .forEach(
            (wrong, folder) -> {
              List<String> failed = failed(tried(wrong, Forgery.resummed(folder)));
              boolean window = wrong.endsWith("window");
              assertThat(failed).as(wrong).contains(window ? "regulation" : "changes");
              assertThat(failed.contains("addenda")).as(wrong).isNotEqualTo(window);
            });
  }

  @Test
  void whatever_is_done_to_an_addendum_is_found() {
    TriedFolders.withSpoiledAddenda()
        .forEach(tried -> assertThat(failed(tried)).as(tried.which()).isNotEmpty());
  }

  private static TriedFolders.Tried tried(String which, Folder folder) {
    return new TriedFolders.Tried(which, folder, Evidence.Known.NOTHING);
  }

  private static List<String> failed(TriedFolders.Tried tried) {
    return tried.findings().stream()
        .filter(each -> each.get(OUTCOME).equals("FAILS"))
        .map(each -> each.get(NAME))
        .toList();
  }

  private static String found(Folder folder) {
    return tried("found", folder).findings().stream()
        .filter(each -> each.get(NAME).equals("addenda"))
        .map(each -> each.get(FOUND))
        .findFirst()
        .orElseThrow();
  }
}
