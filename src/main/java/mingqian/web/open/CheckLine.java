package mingqian.web.open;

import java.util.List;

/**
 * A shell line that checks a disclosed folder 核验命令; the lines run inside the folder.
 *
 * @param text the name of the page text that says what it shows
 * @param command the line
 * @param expected what must come out; empty where silence is right
 */
public record CheckLine(String text, String command, String expected) {
  private static final String NONCE = "$(sed -n s/^nonce,//p seed.csv)";
  private static final String RANDOM =
      "$(sed -n 's#^randomness[.][0-9]*,#/#p' seed.csv | tr -d '\\n')";

  /**
   * The five lines.
   *
   * @param draw the id of the draw
   * @param seal its seal
   * @param commitment its commitment, empty if it is not known
   * @param seed its seed, empty if it is not known
   */
  static List<CheckLine> five(String draw, String seal, String commitment, String seed) {
    return List.of(
        new CheckLine("line.whole", "sha256sum -c --quiet SHA256SUMS", ""),
        new CheckLine("line.sealed", "(cd sealed && sha256sum -c --quiet SHA256SUMS)", ""),
        new CheckLine("line.seal", "sha256sum < sealed/SHA256SUMS", seal),
        new CheckLine(
            "line.commitment",
            "printf %s mingqian-1/commitment/" + draw + "/" + NONCE + " | sha256sum",
            commitment),
        new CheckLine(
            "line.seed",
            "printf %s \"mingqian-1/seed/"
                + seal
                + "/"
                + NONCE
                + RANDOM
                + "\" | sha256sum | cut -c1-32",
            seed));
  }
}
