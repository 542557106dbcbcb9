package mingqian.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingqian.ledger.Leaf;
import mingqian.ledger.LedgerKey;
import mingqian.ledger.SignedCheckpoint;
import mingqian.terms.Digest;

/**
 * What the user asks of the verifier 核验请求.
 *
 * @param folder the disclosed folder
 * @param known what the user knows from elsewhere
 * @param language of the report
 */
record Request(Path folder, Evidence.Known known, Language language) {
  static final String USAGE =
      """
      用法 usage: java -jar mingqian-verifier.jar FOLDER [--lang zh|en] [--seal HEX]
          [--key KEY|FILE] [--checkpoint FILE] [--lines FILE]...""";

  private static final Set<String> ONCE = Set.of("--lang", "--seal", "--key", "--checkpoint");
  private static final String LINES = "--lines";

  /** The language of a report. */
  enum Language {
    BOTH,
    ZH,
    EN
  }

  /**
   * Reads the arguments and the files that they name; {@link IllegalArgumentException} says what is
   * wrong with them.
   */
  static Request of(List<String> arguments) {
    Optional<Path> folder = Optional.empty();
    Map<String, String> given = new HashMap<>();
    List<Leaf> lines = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.equals(LINES)) {
        text(after(arguments, i++)).lines().map(Leaf::parse).forEach(lines::add);
      } else if (ONCE.contains(argument) && !given.containsKey(argument)) {
        given.put(argument, after(arguments, i++));
      } else if (argument.startsWith("--") || folder.isPresent()) {
        throw new IllegalArgumentException("unknown: " + argument);
      } else {
        folder = Optional.of(path(argument));
      }
    }
    return new Request(
        folder.orElseThrow(() -> new IllegalArgumentException("FOLDER is missing")),
        new Evidence.Known(
            Optional.ofNullable(given.get("--seal")).map(Digest::new),
            Optional.ofNullable(given.get("--key")).map(Request::key),
            Optional.ofNullable(given.get("--checkpoint"))
                .map(Request::text)
                .map(SignedCheckpoint::parse),
            Optional.of(lines).filter(all -> !all.isEmpty()).map(List::copyOf)),
        language(given.getOrDefault("--lang", "")));
  }

  private static LedgerKey key(String given) {
    return LedgerKey.parse(given.indexOf('+') < 0 ? text(given) : given);
  }

  private static String text(String file) {
    try {
      return Files.readString(path(file));
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot be read: " + file, e);
    }
  }

  private static Path path(String argument) {
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("not a path: " + argument, e);
    }
  }

  private static Language language(String word) {
    return switch (word) {
      case "" -> Language.BOTH;
      case "zh" -> Language.ZH;
      case "en" -> Language.EN;
      default -> throw new IllegalArgumentException("not a language: " + word);
    };
  }

  private static String after(List<String> arguments, int i) {
    if (i + 1 == arguments.size()) {
      throw new IllegalArgumentException(arguments.get(i) + " needs a value");
    }
    return arguments.get(i + 1);
  }
}
