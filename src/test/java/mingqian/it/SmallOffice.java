package mingqian.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A part of the sample office 小样本, for tests that start an office of their own.
 *
 * @param library the one library that has enterprises
 * @param draw the one draw that is ordered
 * @param every which of the library's enterprises are kept: each so-manieth
 */
public record SmallOffice(String library, String draw, int every) {
  /** The joint draw of June. */
  public static final SmallOffice JUNE = new SmallOffice("A", "2026-A-001", 3);

  /** The draw that waits for its witnesses. */
  public static final SmallOffice WAITING = new SmallOffice("B", "2026-B-003", 2);

  private static final Path ROOT = Path.of(System.getProperty("it.root", "."));

  /** An order of the twelfth month, of which there may be many. */
  private static final String ORDER =
      "99999920260001,99999920261216%04d,十二月抽查第%d批,2026-B-%03d,定向,B,B.food,"
          + "C13；C14；C15；F512；F521；F522；H62,SCJG-05；XFJY-01,2%%,0,"
          + "2026-12-17,2026-12-29,2026-12-16 09:00,local";

  /** Writes its files with so many orders instead, alike and to be sealed at the same time. */
  public Map<String, String> withOrders(int number, Path folder) throws IOException {
    Map<String, String> settings = in(folder);
    Path orders = Path.of(settings.get("schedules"), "draws.csv");
    Stream<String> rows = IntStream.rangeClosed(1, number).mapToObj(i -> ORDER.formatted(i, i, i));
    List<String> head = Files.readAllLines(orders, StandardCharsets.UTF_8).subList(0, 1);
    Files.write(orders, Stream.concat(head.stream(), rows).toList(), StandardCharsets.UTF_8);
    batches(orders.resolveSibling("plan-items.csv"), number);
    return settings;
  }

  /** So many orders may derive from each item. */
  private static void batches(Path items, int number) throws IOException {
    List<String> rows = lines(items);
    Stream<String> changed =
        rows.stream().skip(1).map(row -> row.substring(0, row.lastIndexOf(',') + 1) + number);
    Files.write(
        items,
        Stream.concat(rows.stream().limit(1), changed).toList(),
        StandardCharsets.ISO_8859_1);
  }

  /** Writes its files into the folder; answers the settings that name them. */
  public Map<String, String> in(Path folder) throws IOException {
    Path schedules = copied("schedules", folder);
    Path pool = copied("inspector-pool", folder);
    Set<String> codes = codes(pool.resolve("enterprises.csv"));
    assertThat(codes).hasSizeGreaterThan(100);
    keep(pool.resolve("enterprises.csv"), line -> codes.contains(line.split(",", 2)[0]));
    keep(pool.resolve("recusals.csv"), line -> codes.contains(line.split(",", 3)[1]));
    keep(schedules.resolve("draws.csv"), line -> line.contains("," + draw + ","));
    return Map.of("schedules", schedules.toString(), "pool", pool.toString());
  }

  private static Path copied(String name, Path folder) throws IOException {
    Path target = Files.createDirectories(folder.resolve(name));
    try (Stream<Path> files = Files.list(ROOT.resolve(name))) {
      for (Path file : files.toList()) {
        Files.copy(file, target.resolve(file.getFileName()));
      }
    }
    return target;
  }

  private Set<String> codes(Path enterprises) throws IOException {
    List<String> all =
        lines(enterprises).stream()
            .map(line -> line.split(",", 4))
            .filter(cells -> cells[2].equals(library))
            .map(cells -> cells[0])
            .toList();
    return IntStream.range(0, all.size() / every)
        .mapToObj(i -> all.get(i * every))
        .collect(Collectors.toSet());
  }

  /** Keeps the heading and the lines meant. */
  private static void keep(Path file, Predicate<String> meant) throws IOException {
    List<String> lines = lines(file);
    Stream<String> kept =
        Stream.concat(lines.stream().limit(1), lines.stream().skip(1).filter(meant));
    Files.write(file, kept.toList(), StandardCharsets.ISO_8859_1);
  }

  /** The lines as bytes, whatever their encoding. */
  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.ISO_8859_1);
  }
}
