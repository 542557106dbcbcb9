package mingqian.directory.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import mingqian.terms.Words;

/** Files that are no sheet of text at all 文件形态, whatever their names end in. */
final class FileShape {
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final Words SAVE_AS =
      new Words(
          "请在 Excel 中另存为“CSV UTF-8（逗号分隔）”", "in Excel, save it as 'CSV UTF-8 (comma delimited)'");

  private FileShape() {}

  static Optional<RowFault> fault(byte[] bytes) {
    if (bytes.length > SheetReader.LONGEST_FILE) {
      return fault("文件超过 64 MB", "the file is larger than 64 MB");
    }
    if (starts(bytes, ZIP)) {
      return fault("这是 xlsx 工作簿或压缩包，不是 CSV", "this is an xlsx workbook or zip file, not CSV");
    }
    if (starts(bytes, OLD_OFFICE)) {
      return fault("这是旧式 xls 工作簿，不是 CSV", "this is an old xls workbook, not CSV");
    }
    return Optional.empty();
  }

  static void refuseUnfit(String text) {
    if (Tidy.isBlank(text)) {
      throw refused("文件是空的", "the file is empty");
    }
    String head = Tidy.strip(text.substring(0, Math.min(text.length(), 200)));
    head = head.toLowerCase(Locale.ROOT);
    if (head.startsWith("<?xml") || head.startsWith("<html") || head.startsWith("<!doctype")) {
      throw refused("这是 XML 或网页表格，不是 CSV", "this is an XML or web page table, not CSV");
    }
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw new SheetRefused(
          RowFault.ofRow(
              Rows.at(text, nul),
              "",
              new Words("含有空字符（NUL）", "contains a NUL character"),
              SAVE_AS));
    }
  }

  private static SheetRefused refused(String zh, String en) {
    return new SheetRefused(RowFault.ofFile(new Words(zh, en), SAVE_AS));
  }

  private static Optional<RowFault> fault(String zh, String en) {
    return Optional.of(RowFault.ofFile(new Words(zh, en), SAVE_AS));
  }

  private static boolean starts(byte[] bytes, byte[] with) {
    return bytes.length >= with.length && Arrays.equals(with, Arrays.copyOf(bytes, with.length));
  }
}
