package mingqian.directory.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import mingqian.terms.Words;

/** What a file is by its bytes 文件形态, whatever its name ends in. */
final class FileShape {
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final Words SAVE_AS =
      new Words(
          "请在 Excel 中另存为“Excel 工作簿（xlsx）”或“CSV UTF-8（逗号分隔）”",
          "in Excel, save it as 'Excel Workbook (xlsx)' or 'CSV UTF-8 (comma delimited)'");

  private FileShape() {}

  /** Whether it is a zip file, as workbooks are. */
  static boolean isWorkbook(SheetSource source) throws IOException {
    return starts(source, ZIP);
  }

  /** Refuses bytes that are neither a text nor a workbook of today with {@link SheetRefused}. */
  static void refuseUnfit(SheetSource source) throws IOException {
    if (starts(source, OLD_OFFICE)) {
      throw refused(
          "这是旧式 xls 工作簿，或有密码的工作簿", "this is an old xls workbook, or a workbook with a password");
    }
  }

  /** Refuses a text that is no table with {@link SheetRefused}. */
  static void refuseUnfit(Decoding.Text text) {
    if (text.head().isEmpty()) {
      throw refused("文件是空的", "the file is empty");
    }
    String head = text.head().toLowerCase(Locale.ROOT);
    if (head.startsWith("<?xml") || head.startsWith("<html") || head.startsWith("<!doctype")) {
      throw refused(
          "这是 XML 或网页表格，不是 CSV 或 xlsx", "this is an XML or web page table, not CSV or xlsx");
    }
    if (text.nul() > 0) {
      throw new SheetRefused(
          RowFault.ofRow(
              text.nul(), "", new Words("含有空字符（NUL）", "contains a NUL character"), SAVE_AS));
    }
  }

  /** A refusal of the whole file that says what to save it as. */
  static SheetRefused refused(String zh, String en) {
    return new SheetRefused(RowFault.ofFile(new Words(zh, en), SAVE_AS));
  }

  private static boolean starts(SheetSource source, byte[] with) throws IOException {
    try (InputStream in = source.open()) {
      return Arrays.equals(with, in.readNBytes(with.length));
    }
  }
}
