package mingqian.draw;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Draws the targets of a file and writes who was drawn: the service's way, as a program. */
public final class DrawTargets {
  /** Stands for a seed. */
  public static final Seed SEED = new Seed("00112233445566778899aabbccddeeff");

  private static final int LONGEST_ROW = 512;

  private DrawTargets() {}

  /** Takes the names of {@code strata.csv}, {@code targets.csv} and of the file to write. */
  public static void main(String[] arguments) throws IOException {
    List<Stratum> strata = strata(Path.of(arguments[0]));
    try (InputStream targets = Files.newInputStream(Path.of(arguments[1]));
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[2])))) {
      for (Map.Entry<String, LowestTickets> stratum :
          Targets.lowest(SEED, strata, targets).entrySet()) {
        write(stratum.getKey(), stratum.getValue(), out);
      }
    }
  }

  private static void write(String stratum, LowestTickets tickets, OutputStream out)
      throws IOException {
    byte[] row = new byte[LONGEST_ROW];
    for (int rank = 0; rank < tickets.size(); rank++) {
      byte[] before = (stratum + "," + (rank + 1) + ",").getBytes(StandardCharsets.US_ASCII);
      System.arraycopy(before, 0, row, 0, before.length);
      int end = tickets.write(rank, row, before.length);
      row[end] = '\n';
      out.write(row, 0, end + 1);
    }
  }

  /** The strata of a file. */
  public static List<Stratum> strata(Path file) throws IOException {
    List<Stratum> strata = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("stratum,")) {
        strata.add(Stratum.of(List.of(line.split(",", -1))));
      }
    }
    return strata;
  }

  /** The bytes of {@code strata.csv}. */
  public static byte[] bytes(List<Stratum> strata) {
    return Sheets.STRATA.write(strata);
  }
}
