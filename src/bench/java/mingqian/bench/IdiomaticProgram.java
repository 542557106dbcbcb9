package mingqian.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import mingqian.draw.DrawTargets;
import mingqian.draw.Stratum;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The draw of targets as one would write it without a thought for its size 惯常写法: a library that
 * reads CSV, an object for each row, and a sort.
 */
public final class IdiomaticProgram {
  private record Row(
      String stratum, String target, String district, String profile, String ticket) {}

  private IdiomaticProgram() {}

  /** Takes the names of {@code strata.csv}, {@code targets.csv} and of the file to write. */
  public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
    Map<String, List<Row>> frames = new HashMap<>();
    Map<String, String> seeds = new HashMap<>();
    try (Reader reader = Files.newBufferedReader(Path.of(arguments[1]), StandardCharsets.UTF_8)) {
      CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
      for (CSVRecord record : format.parse(reader)) {
        String stratum = record.get("stratum");
        String target = record.get("target");
        String seed = seeds.computeIfAbsent(stratum, DrawTargets.SEED::stratum);
        String ticket = hash(seed + "/" + target);
        frames
            .computeIfAbsent(stratum, name -> new ArrayList<>())
            .add(new Row(stratum, target, record.get("district"), record.get("profile"), ticket));
      }
    }
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[2]))) {
      for (Stratum stratum : DrawTargets.strata(Path.of(arguments[0]))) {
        List<Row> frame = frames.get(stratum.name());
        frame.sort(Comparator.comparing(Row::ticket).thenComparing(Row::target));
        write(frame.subList(0, stratum.quota() + stratum.reserve()), out);
      }
    }
  }

  private static void write(List<Row> drawn, Writer out) throws IOException {
    int rank = 1;
    for (Row row : drawn) {
      out.write(row.stratum() + "," + rank++ + "," + row.target() + "," + row.ticket() + "\n");
    }
  }

  private static String hash(String text) throws NoSuchAlgorithmException {
    MessageDigest hash = MessageDigest.getInstance("SHA-256");
    return HexFormat.of().formatHex(hash.digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
