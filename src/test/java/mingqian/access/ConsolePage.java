package mingqian.access;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page of the console with all that it includes: it takes a post where it has a form, and is
 * asked for things by its view parameters.
 *
 * @param address from the root of the site
 * @param text of the page and of every file that it includes
 */
record ConsolePage(String address, String text) {
  private static final Pattern INCLUDED =
      Pattern.compile("(?:<ui:include[^>]*?src|template)=\"([^\"]+)\"");
  private static final Pattern PARAMETER = Pattern.compile("<f:viewParam[^>]*?name=\"([^\"]+)\"");

  /** All pages of the console by address. */
  static List<ConsolePage> all() {
    return WebFolder.files().stream()
        .filter(file -> file.endsWith(".xhtml"))
        .map(file -> new ConsolePage(file, whole(file)))
        .toList();
  }

  Set<String> methods() {
    return text.contains("<h:form") ? Set.of("GET", "HEAD", "POST") : Set.of("GET", "HEAD");
  }

  /** The address with its parameters by name. */
  String pattern() {
    Set<String> parameters =
        PARAMETER
            .matcher(text)
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    return parameters.isEmpty() ? address : address + "?" + String.join("&", parameters);
  }

  private static String whole(String file) {
    Set<String> read = new LinkedHashSet<>();
    StringBuilder text = new StringBuilder();
    collect(List.of(file), read, text);
    return text.toString();
  }

  private static void collect(Collection<String> files, Set<String> read, StringBuilder text) {
    for (String file : files) {
      if (read.add(file)) {
        String own = WebFolder.read(file);
        text.append(own);
        for (MatchResult included : INCLUDED.matcher(own).results().toList()) {
          String named = included.group(1);
          String folder = file.substring(0, file.lastIndexOf('/') + 1);
          collect(WebFolder.meaning(named.startsWith("/") ? named : folder + named), read, text);
        }
      }
    }
  }
}
