package mingqian.web.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The description of the interface as it is kept beside the code 接口说明文件. */
final class Description {
  private static final String FILE = "/META-INF/openapi.json";

  private Description() {}

  static JsonObject document() {
    try (InputStream in = Description.class.getResourceAsStream(FILE);
        JsonReader reader = Json.createReader(in)) {
      return reader.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }
}
