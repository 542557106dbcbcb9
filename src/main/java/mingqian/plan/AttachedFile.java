package mingqian.plan;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A file to be attached 附件: its type is what its bytes say, whatever it is called. */
public final class AttachedFile {
  private static final int LONGEST_NAME = 200;
  private static final String PDF = "application/pdf";
  private static final String ZIP = "PK\u0003\u0004";
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

  private final String name;
  private final String type;
  private final byte[] bytes;

  private AttachedFile(String name, String type, byte[] bytes) {
    this.name = name;
    this.type = type;
    this.bytes = bytes.clone();
  }

  /** Without a folder and without control characters, 1 to 200 characters. */
  public String name() {
    return name;
  }

  /** The media type. */
  public String type() {
    return type;
  }

  /** Whether it is a letter or a picture that nobody edits. */
  public boolean isPdfOrPicture() {
    return type.equals(PDF) || type.startsWith("image/");
  }

  /** A copy of what is in it. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The file, if it is a PDF, a text or table document of an office program, or a picture. */
  public static Optional<AttachedFile> of(String name, byte[] bytes) {
    String plain = name.replace('\\', '/');
    String last = plain.substring(plain.lastIndexOf('/') + 1).replaceAll("\\p{Cntrl}", "").strip();
    if (last.isEmpty() || last.length() > LONGEST_NAME) {
      return Optional.empty();
    }
    return type(bytes).map(type -> new AttachedFile(last, type, bytes));
  }

  private static Optional<String> type(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (text.startsWith("%PDF-")) {
      return Optional.of(PDF);
    }
    if (text.startsWith("\u0089PNG\r\n\u001a\n")) {
      return Optional.of("image/png");
    }
    if (text.startsWith("\u00ff\u00d8\u00ff")) {
      return Optional.of("image/jpeg");
    }
    if (text.startsWith(ZIP) && text.contains("word/document.xml")) {
      return Optional.of(OFFICE + "wordprocessingml.document");
    }
    if (text.startsWith(ZIP) && text.contains("xl/workbook.xml")) {
      return Optional.of(OFFICE + "spreadsheetml.sheet");
    }
    return Optional.empty();
  }
}
