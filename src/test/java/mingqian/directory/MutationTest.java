package mingqian.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import mingqian.directory.sheet.Reading;
import mingqian.directory.sheet.SheetForm;
import mingqian.directory.sheet.SheetReader;
import mingqian.plan.DrawOrderSheet;
import mingqian.plan.PlanSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Whatever happens to a file, reading it ends in rows or in faults that name reason and hint. */
class MutationTest {
  private static final int MUTATIONS = Integer.getInteger("mingqian.mutations", 2_000);
  private static final long SEED = Long.getLong("mingqian.seed", 20260601L);
  private static final byte[] SPICE =
      ",\"\n\r\t;=.0E+-'长期９／\0\uFEFFＡ".getBytes(StandardCharsets.UTF_8);

  private record Specimen(SheetForm<?> form, String head, Charset charset) {
    byte[] bytes() {
      return head.getBytes(charset);
    }
  }

  @Test
  void a_mutated_file_is_read_or_refused_cleanly(TestReporter reporter) throws IOException {
    reporter.publishEntry("seed", Long.toString(SEED));
    List<Specimen> specimens =
        List.of(
            specimen(new EnterpriseSheet(), "inspector-pool/enterprises.csv", "UTF-8"),
            specimen(new InspectorSheet(), "inspector-pool/inspectors.csv", "GB18030"),
            specimen(new RecusalSheet(), "inspector-pool/recusals.csv", "UTF-8"),
            specimen(new MatterSheet(), "schedules/matters.csv", "UTF-8"),
            specimen(new PlanSheet(), "schedules/annual-plan.csv", "UTF-8"),
            specimen(new DrawOrderSheet(), "schedules/draws.csv", "UTF-8"));
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < MUTATIONS; i++) {
      Specimen specimen = specimens.get(i % specimens.size());
      byte[] bytes = mutate(specimen.bytes(), random);
      Reading<?> reading = new SheetReader<>(specimen.form).read(bytes);
      assertThat(reading.rows().size() + reading.faults().size())
          .as("seed %d, mutation %d", SEED, i)
          .isPositive();
      assertThat(reading.faults())
          .as("seed %d, mutation %d", SEED, i)
          .allMatch(fault -> fault.row() >= 0 && !fault.hint().zh().isBlank());
    }
  }

  private static Specimen specimen(SheetForm<?> form, String file, String charset)
      throws IOException {
    List<String> lines = Files.readAllLines(Path.of(file), Charset.forName(charset));
    String head = String.join("\n", lines.subList(0, Math.min(5, lines.size()))) + "\n";
    return new Specimen(form, head, Charset.forName(charset));
  }

  private static byte[] mutate(byte[] original, SplittableRandom random) {
    byte[] bytes = original;
    for (int edits = random.nextInt(1, 6); edits > 0; edits--) {
      bytes = edit(bytes, random);
    }
    return bytes;
  }

  private static byte[] edit(byte[] bytes, SplittableRandom random) {
    int at = random.nextInt(bytes.length + 1);
    int until = Math.min(bytes.length, at + random.nextInt(1, 12));
    byte[] head = Arrays.copyOf(bytes, at);
    byte[] rest = Arrays.copyOfRange(bytes, at, bytes.length);
    int from = random.nextInt(SPICE.length);
    return switch (random.nextInt(5)) {
      case 0 -> joined(head, Arrays.copyOfRange(bytes, until, bytes.length));
      case 1 -> joined(head, Arrays.copyOfRange(SPICE, from, from + 1), rest);
      case 2 -> joined(head, new byte[] {(byte) random.nextInt(256)}, rest);
      case 3 -> joined(head, Arrays.copyOfRange(bytes, at, until), rest);
      default -> joined(head, Arrays.copyOfRange(SPICE, from, SPICE.length), rest);
    };
  }

  private static byte[] joined(byte[]... parts) {
    byte[] all = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }
}
