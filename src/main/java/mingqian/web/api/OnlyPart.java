package mingqian.web.api;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import mingqian.terms.Words;

/** The one field {@code file} of a form 上传的文件. */
record OnlyPart(EntityPart part) {
  private static final String FIELD = "file";

  /** The part; a form with any other field, or more, is refused. */
  static OnlyPart of(List<EntityPart> parts) {
    if (parts.size() != 1 || !parts.get(0).getName().equals(FIELD)) {
      throw Trouble.badField(
          FIELD,
          new Words(
              "表单须恰有一个字段 file，内容为文件（multipart/form-data）",
              "the form must have exactly one field, file, that holds the file"));
    }
    return new OnlyPart(parts.get(0));
  }

  /** The name that came with it, or another. */
  String name(String other) {
    return part.getFileName().orElse(other);
  }

  byte[] bytes() throws IOException {
    try (InputStream content = part.getContent()) {
      return content.readAllBytes();
    }
  }
}
