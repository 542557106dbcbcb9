package mingqian.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The machine 机器 that the figures hold for. */
final class Machine {
  private static final List<String> SHA = List.of("sha_ni", "sha2", "sha512");

  private Machine() {}

  static String facts() throws IOException, InterruptedException {
    List<String> processor = Files.readAllLines(Path.of("/proc/cpuinfo"));
    String model =
        processor.stream()
            .filter(line -> line.startsWith("model name"))
            .map(line -> line.replaceAll(".*: ", ""))
            .findFirst()
            .orElse(System.getProperty("os.arch"));
    String sha =
        processor.stream()
            .filter(line -> line.startsWith("flags") || line.startsWith("Features"))
            .limit(1)
            .flatMap(line -> Stream.of(line.split(" ", -1)))
            .filter(SHA::contains)
            .collect(Collectors.joining(" "));
    Child.Cost flags = new Child(List.of("-XX:+PrintFlagsFinal"), List.of("-version")).run();
    boolean intrinsic =
        flags.out().lines().anyMatch(line -> line.matches(".*UseSHA256Intrinsics *= true.*"));
    return String.join(
        "\n",
        "- processor: " + model + ", " + Runtime.getRuntime().availableProcessors() + " cores",
        "- SHA extension: " + (sha.isEmpty() ? "none" : sha),
        "- Java: "
            + System.getProperty("java.vm.name")
            + " "
            + System.getProperty("java.vm.version")
            + ", SHA-256 is "
            + (intrinsic ? "intrinsic" : "compiled from Java"),
        "- load when the table was written: " + Files.readString(Path.of("/proc/loadavg")).strip(),
        "");
  }
}
