package mingqian.verifier;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mingqian.terms.Digest;

/**
 * What the user asks of the verifier 核验请求.
 *
 * @param folder the disclosed folder
 * @param seal the seal noted at sealing
 * @param language of the report
 */
record Request(Path folder, Optional<Digest> seal, Language language) {
  static final String USAGE =
      "用法 usage: java -jar mingqian-verifier.jar FOLDER [--seal HEX] [--lang zh|en]";

  /** The language of a report. */
  enum Language {
    BOTH,
    ZH,
    EN
  }

  /** Reads the arguments; {@link IllegalArgumentException} says what is wrong with them. */
  static Request of(List<String> arguments) {
    Optional<Path> folder = Optional.empty();
    Optional<Digest> seal = Optional.empty();
    Language language = Language.BOTH;
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.equals("--seal")) {
        seal = Optional.of(new Digest(after(arguments, i++)));
      } else if (argument.equals("--lang")) {
        language = language(after(arguments, i++));
      } else if (argument.startsWith("--") || folder.isPresent()) {
        throw new IllegalArgumentException("unknown: " + argument);
      } else {
        folder = Optional.of(path(argument));
      }
    }
    return new Request(
        folder.orElseThrow(() -> new IllegalArgumentException("FOLDER is missing")),
        seal,
        language);
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
