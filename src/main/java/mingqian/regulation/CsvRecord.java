package mingqian.regulation;

import java.util.List;

/**
 * A record of a comma-separated file.
 *
 * @param line its line, from 1
 * @param cells its cells without their quotes
 */
record CsvRecord(int line, List<String> cells) {
  CsvRecord {
    cells = List.copyOf(cells);
  }
}
