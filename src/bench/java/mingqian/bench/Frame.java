package mingqian.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import mingqian.draw.DrawTargets;
import mingqian.draw.Stratum;
import mingqian.terms.CreditCode;
import mingqian.terms.Library;

/**
 * A made frame 模拟名单: strata of one size and their targets, in canonical files.
 *
 * @param strata where {@code strata.csv} stands
 * @param targets where {@code targets.csv} stands
 * @param rows how many targets there are
 * @param winners how many are drawn or wait in reserve
 */
record Frame(Path strata, Path targets, int rows, int winners) {
  private static final int DISTRICTS = 16;

  /** Writes the files of a frame; of each stratum the same part wins, one sixth as reserves. */
  static Frame write(Settings settings, String name, int rows, int winners, int strata)
      throws IOException {
    List<Stratum> all = new ArrayList<>();
    Path targets = settings.place(name + "-targets.csv");
    int frame = rows / strata;
    int wanted = winners / strata;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(targets))) {
      out.write("stratum,target,district,profile\n".getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < strata; i++) {
        String stratum = String.format(Locale.ROOT, "B.industry-%03d", i);
        int reserve = wanted / 6;
        all.add(
            new Stratum(stratum, Library.B, OptionalInt.empty(), frame, wanted - reserve, reserve));
        for (int row = 0; row < frame; row++) {
          String line = stratum + "," + code(i, row) + "," + district(row) + "," + stratum + "\n";
          out.write(line.getBytes(StandardCharsets.US_ASCII));
        }
      }
    }
    Path file = settings.place(name + "-strata.csv");
    Files.write(file, DrawTargets.bytes(all));
    return new Frame(file, targets, frame * strata, wanted * strata);
  }

  private static String code(int stratum, int row) {
    String first = "91" + (110_000 + stratum) + (100_000_000 + row);
    return first + CreditCode.checkCharacter(first);
  }

  private static String district(int row) {
    return String.valueOf(110_101 + row * 31 % DISTRICTS);
  }
}
