package mingqian.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks as an office would bring them. */
final class Workbooks {
  private Workbooks() {}

  /** One with the rows of a text without quotes, each cell as text. */
  static byte[] of(String csv) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "office", "1.0")) {
      Worksheet sheet = book.newWorksheet("名录");
      List<String> rows = csv.lines().toList();
      for (int row = 0; row < rows.size(); row++) {
        String[] cells = rows.get(row).split(",", -1);
        for (int column = 0; column < cells.length; column++) {
          sheet.value(row, column, cells[column]);
        }
      }
    }
    return out.toByteArray();
  }
}
