package mingqian.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import mingqian.draw.Folder;
import mingqian.terms.Digest;

/** What forgers do to a disclosed folder. */
public final class Forgery {
  private Forgery() {}

  /** A byte flipped, or a row dropped, added, or two rows exchanged. */
  public static byte[] tampered(byte[] bytes, SplittableRandom random) {
    if (random.nextBoolean()) {
      byte[] flipped = bytes.clone();
      flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      return flipped;
    }
    List<String> lines = new ArrayList<>(new String(bytes, UTF_8).lines().toList());
    int at = random.nextInt(lines.size());
    switch (random.nextInt(3)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
      default -> Collections.swap(lines, at, random.nextInt(lines.size()));
    }
    return (String.join("\n", lines) + "\n").getBytes(UTF_8);
  }

  /** A cell overwritten with one of another place of the file. */
  public static byte[] patched(byte[] bytes, SplittableRandom random) {
    List<String> lines = new ArrayList<>(new String(bytes, UTF_8).lines().toList());
    int at = random.nextInt(lines.size());
    String[] cells = lines.get(at).split(",", -1);
    String[] others = lines.get(random.nextInt(lines.size())).split(",", -1);
    cells[random.nextInt(cells.length)] = others[random.nextInt(others.length)];
    lines.set(at, String.join(",", cells));
    return (String.join("\n", lines) + "\n").getBytes(UTF_8);
  }

  /** A digit or a small letter exchanged for another, so that the form stays what it was. */
  static byte[] reworded(byte[] bytes, SplittableRandom random) {
    byte[] other = bytes.clone();
    int start = random.nextInt(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      int at = (start + i) % bytes.length;
      if (other[at] >= '0' && other[at] <= '9') {
        other[at] = (byte) ('0' + (other[at] - '0' + 1 + random.nextInt(9)) % 10);
        return other;
      }
      if (other[at] >= 'a' && other[at] <= 'f') {
        other[at] = (byte) ('a' + (other[at] - 'a' + 1 + random.nextInt(5)) % 6);
        return other;
      }
    }
    return other;
  }

  /** The rows in order of their bytes below the header, none twice, as every reader wants them. */
  static byte[] sorted(byte[] bytes) {
    List<String> lines = new String(bytes, UTF_8).lines().toList();
    List<String> all = new ArrayList<>(lines.subList(0, 1));
    lines.subList(1, lines.size()).stream().distinct().sorted().forEach(all::add);
    return (String.join("\n", all) + "\n").getBytes(UTF_8);
  }

  /** The folder with all its sums made anew, as a forger would. */
  public static Folder resummed(Folder folder) {
    TreeMap<String, byte[]> files = new TreeMap<>(folder.map());
    files.computeIfPresent("sealed/SHA256SUMS", (n, b) -> sums(folder.under("sealed/")));
    for (int number = 1; number <= 3; number++) {
      String addendum = "addendum-" + number + "/";
      files.computeIfPresent(addendum + "SHA256SUMS", (n, b) -> sums(folder.under(addendum)));
    }
    files.computeIfPresent(
        "RESULT-SHA256SUMS",
        (n, b) ->
            sums(
                Folder.of(
                    Map.of(
                        "drawn.csv", folder.bytes("drawn.csv"),
                        "teams.csv", folder.bytes("teams.csv"),
                        "visits.csv", folder.bytes("visits.csv")))));
    files.put("SHA256SUMS", sums(Folder.of(files)));
    return Folder.of(files);
  }

  private static byte[] sums(Folder folder) {
    StringBuilder text = new StringBuilder();
    for (String name : folder.names()) {
      if (!name.equals("SHA256SUMS") && !name.equals("ledger.txt")) {
        text.append(Digest.of(folder.bytes(name))).append("  ").append(name).append('\n');
      }
    }
    return text.toString().getBytes(UTF_8);
  }
}
