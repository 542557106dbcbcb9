package mingqian.draw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The disclosed folder 公开文件夹: sealed folder, nonce, result and what took place, with sums over all
 * of it.
 */
public final class DisclosedFolder {
  /** The name of the sums over the result as it was conducted. */
  public static final String RESULT_SUMS = "RESULT-SHA256SUMS";

  static final String SEALED = "sealed/";
  static final String README = "README.txt";

  private DisclosedFolder() {}

  /**
   * The files to publish.
   *
   * @throws IllegalArgumentException if a change cannot be replayed
   */
  public static Folder compose(DrawResult result, Disclosure disclosure) {
    FinalState finals = Changes.replay(result, disclosure.changes());
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(Sheets.SEED.name(), Sheets.SEED.write(seed(result)));
    files.put(Sheets.CHANGES.name(), Sheets.CHANGES.write(disclosure.changes()));
    files.put(Sheets.TEAMS_FINAL.name(), Sheets.TEAMS_FINAL.write(finals.seats()));
    files.put(Sheets.VISITS_FINAL.name(), Sheets.VISITS_FINAL.write(finals.visits()));
    files.put(Sheets.WITNESSES.name(), Sheets.WITNESSES.write(disclosure.witnesses()));
    if (result.sealed().notice().openness().names() == Notice.TargetNames.PSEUDONYM) {
      files.put(Sheets.IDENTITIES.name(), Sheets.IDENTITIES.write(disclosure.identities()));
    }
    files.put(README, CheckingHints.bytes(result));
    Folder folder =
        Folder.of(files).and(result.files()).and(result.sealed().files().prefixed(SEALED));
    return folder.with(Sums.NAME, Sums.of(folder));
  }

  private static List<Entry> seed(DrawResult result) {
    List<Entry> entries = new ArrayList<>();
    entries.add(new Entry("nonce", result.opening().nonce().value()));
    entries.add(new Entry("seed", result.seed().value()));
    List<String> randomness = result.opening().randomness();
    for (int i = 0; i < randomness.size(); i++) {
      entries.add(new Entry("randomness." + (i + 1), randomness.get(i)));
    }
    return entries;
  }
}
