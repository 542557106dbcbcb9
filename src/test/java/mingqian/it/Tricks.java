package mingqian.it;

import java.util.stream.Stream;

/** Other spellings of an address, by which somebody may hope to get past the gate. */
final class Tricks {
  private Tricks() {}

  static Stream<String> of(String address) {
    String[] parts = address.split("\\?", 2);
    String path = parts[0];
    String query = parts.length > 1 ? "?" + parts[1] : "";
    int last = path.lastIndexOf('/');
    String folder = path.substring(0, last + 1);
    String name = path.substring(last + 1);
    return Stream.of(
            "/" + path,
            path + "/",
            path + "//",
            path + "/.",
            path + "/x/..",
            folder + "./" + name,
            folder + "x/../" + name,
            path + ";jsessionid=x",
            path + ";.css",
            path + "/;/",
            folder + ";x=y/" + name,
            path + "%2f",
            path + "%3f",
            path + "%23",
            path + "%00",
            path + "%00.css",
            path + "%20",
            path + ".",
            path + "..",
            path + "%2e",
            folder + "%2e/" + name,
            folder + "%2e%2e/" + folder.substring(1) + name,
            folder + "%2e%2e%2f" + name,
            folder + "%c0%ae/" + name,
            folder + "%5c" + name,
            "/static/.." + path,
            "/static/%2e%2e" + path,
            "/static/..;/" + path.substring(1),
            "/static/..%2f" + path.substring(1),
            "/jakarta.faces.resource" + path,
            "/jakarta.faces.resource/" + name + "?ln=.." + folder,
            "/login/.." + path,
            "/WEB-INF" + path,
            "/META-INF/../" + path.substring(1),
            path.toUpperCase(java.util.Locale.ROOT),
            folder + "%" + hex(name) + rest(name),
            path + ".html",
            path + ".json",
            path.replace(".xhtml", ".jsf"),
            path.replace(".xhtml", ".xhtml.bak"))
        .filter(trick -> !trick.equals(path))
        .distinct()
        .map(trick -> trick + (trick.contains("?") ? "" : query));
  }

  private static String hex(String name) {
    return name.isEmpty() ? "2f" : Integer.toHexString(name.charAt(0));
  }

  private static String rest(String name) {
    return name.isEmpty() ? "" : name.substring(1);
  }
}
