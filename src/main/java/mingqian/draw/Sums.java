package mingqian.draw;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingqian.terms.Digest;
import mingqian.terms.Words;

/** Files of check sums 校验和 in the format of {@code sha256sum}, sorted by name. */
final class Sums {
  static final String NAME = "SHA256SUMS";

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  ([0-9A-Za-z._/-]+)");

  private Sums() {}

  static byte[] of(Folder folder) {
    StringBuilder text = new StringBuilder();
    for (String name : folder.names()) {
      text.append(Digest.of(folder.bytes(name))).append("  ").append(name).append('\n');
    }
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }

  /** Notes every difference between the file of sums and the files it must cover. */
  static void check(Folder covered, String file, byte[] sums, Problems problems) {
    SortedMap<String, String> listed = read(file, sums, problems);
    Set<String> names = new TreeSet<>(listed.keySet());
    names.addAll(covered.names());
    for (String name : names) {
      String expected = listed.getOrDefault(name, "-");
      String found = covered.has(name) ? Digest.of(covered.bytes(name)).value() : "-";
      if (!expected.equals(found)) {
        problems.add(
            name,
            new Words(
                "校验和应为 " + expected + "，实为 " + found,
                "sum must be " + expected + ", found " + found));
      }
    }
  }

  private static SortedMap<String, String> read(String file, byte[] sums, Problems problems) {
    SortedMap<String, String> listed = new TreeMap<>();
    String text = new String(sums, StandardCharsets.ISO_8859_1);
    String before = "";
    int number = 0;
    for (String line : (text.endsWith("\n") ? text : text + "\n\n").lines().toList()) {
      number++;
      Matcher match = LINE.matcher(line);
      if (!match.matches() || text.indexOf('\r') >= 0) {
        problems.add(file, number, new Words("不是校验和行", "not a line of sums"));
      } else if (match.group(2).compareTo(before) <= 0) {
        problems.add(file, number, new Words("重复或未按名称排序", "stands twice or is not sorted by name"));
      } else {
        before = match.group(2);
        listed.put(before, match.group(1));
      }
    }
    return listed;
  }
}
