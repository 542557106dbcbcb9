package mingqian.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import mingqian.terms.Digest;
import mingqian.terms.DistrictCode;
import mingqian.terms.Library;
import org.junit.jupiter.api.Test;

class TargetsTest {
  private static final long FIRST_SEED = 20260701;
  private static final String CODE_SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  @Test
  void from_the_file_and_from_the_lists_come_those_whose_tickets_are_lowest() throws IOException {
    for (long number = FIRST_SEED; number < FIRST_SEED + 100; number++) {
      SplittableRandom random = new SplittableRandom(number);
      Lists lists = lists(random, random.nextInt(1, 5), random.nextInt(1, 400));
      Seed seed = seed(number);
      List<DrawnRow> expected = TicketOrder.drawn(seed, lists);
      assertThat(Targets.draw(seed, lists)).as("seed %d", number).isEqualTo(expected);
      assertThat(drawn(seed, lists, file(lists), random)).as("seed %d", number).isEqualTo(expected);
    }
  }

  @Test
  void a_file_much_longer_than_what_is_held_of_it_gives_the_same() throws IOException {
    SplittableRandom random = new SplittableRandom(FIRST_SEED);
    Lists lists = lists(random, 7, 3_000);
    byte[] file = file(lists);
    assertThat(file).as("of more than ten buffers").hasSizeGreaterThan(10 << 16);
    Seed seed = seed(1);
    assertThat(drawn(seed, lists, file, random)).isEqualTo(TicketOrder.drawn(seed, lists));
  }

  @Test
  void few_of_many_and_all_but_few_and_nobody_are_drawn_alike() {
    List<String> targets = targets(new SplittableRandom(5), 2_000, true);
    for (int wanted : new int[] {0, 1, 2, 63, 64, 65, 999, 1_900, 1_999, 2_000}) {
      LowestTickets lowest = new LowestTickets("00112233445566778899aabbccddeeff", wanted);
      targets.forEach(lowest::offer);
      lowest.end();
      assertThat(IntStream.range(0, lowest.size()).mapToObj(lowest::ticket))
          .as("%d wanted", wanted)
          .containsExactlyElementsOf(
              TicketOrder.of("00112233445566778899aabbccddeeff", targets).subList(0, wanted));
    }
  }

  @Test
  void whoever_takes_part_twice_is_there_twice_which_only_lists_that_are_not_sealed_can_do() {
    List<String> targets = new ArrayList<>(targets(new SplittableRandom(6), 300, false));
    targets.addAll(List.copyOf(targets));
    LowestTickets lowest = new LowestTickets("00112233445566778899aabbccddeeff", 200);
    targets.forEach(lowest::offer);
    lowest.end();
    assertThat(IntStream.range(0, 200).mapToObj(lowest::ticket))
        .containsExactlyElementsOf(
            TicketOrder.of("00112233445566778899aabbccddeeff", targets).subList(0, 200));
  }

  @Test
  void more_than_there_are_cannot_be_drawn() {
    LowestTickets lowest = new LowestTickets("00", 2);
    lowest.offer(SampleDraw.code(1));
    assertThatThrownBy(lowest::end).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void what_is_no_target_takes_no_part() {
    LowestTickets lowest = new LowestTickets("00", 2);
    for (String foreign : List.of("", "T1", "9111000000000000I1", "0123456789abcdefABCD", "企业")) {
      assertThatThrownBy(() -> lowest.offer(foreign)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  /** The simple reader of canonical files says what is wrong; the long one must say it too. */
  @Test
  void a_spoiled_file_is_refused_at_its_first_fault() {
    int refused = 0;
    for (long number = FIRST_SEED; number < FIRST_SEED + 1_000; number++) {
      SplittableRandom random = new SplittableRandom(number);
      Lists lists = lists(random, 2, 12);
      Seed seed = seed(number);
      byte[] spoiled = spoiled(file(lists), random);
      List<FolderProblem> problems = problems(spoiled);
      if (problems.isEmpty()) {
        continue;
      }
      refused++;
      RefusedFolder refusal =
          catchThrowableOfType(RefusedFolder.class, () -> drawn(seed, lists, spoiled, random));
      assertThat(refusal).as("seed %d: %s", number, problems).isNotNull();
      FolderProblem first = refusal.problems().get(0);
      int line = problems.stream().anyMatch(each -> each.line() == 0) ? 0 : problems.get(0).line();
      assertThat(first.line() == line || line == 0 || isUnknownStratum(first))
          .as("seed %d: %s, %s", number, problems, first)
          .isTrue();
    }
    assertThat(refused).isGreaterThan(600);
  }

  /** Which strata there are only the reader of a draw knows. */
  private static boolean isUnknownStratum(FolderProblem problem) {
    return problem.reason().en().startsWith("unknown: ");
  }

  private static List<FolderProblem> problems(byte[] bytes) {
    Problems problems = new Problems();
    Sheets.TARGETS.read(Folder.of(Map.of(Sheets.TARGETS.name(), bytes)), problems);
    return problems.list();
  }

  /** One byte changed, left out or put in, or a line repeated. */
  private static byte[] spoiled(byte[] file, SplittableRandom random) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    int at = random.nextInt(text.length());
    String sign = String.valueOf((char) random.nextInt(256));
    String spoiled =
        switch (random.nextInt(4)) {
          case 0 -> text.substring(0, at) + sign + text.substring(at + 1);
          case 1 -> text.substring(0, at) + text.substring(at + 1);
          case 2 -> text.substring(0, at) + sign + text.substring(at);
          default -> {
            int end = text.indexOf('\n', at) + 1;
            int start = text.lastIndexOf('\n', end - 2) + 1;
            yield text.substring(0, end) + text.substring(start);
          }
        };
    return spoiled.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static List<DrawnRow> drawn(Seed seed, Lists lists, byte[] file, SplittableRandom random)
      throws IOException {
    List<DrawnRow> drawn = new ArrayList<>();
    Targets.lowest(seed, lists.strata(), new Drops(file, random))
        .forEach(
            (stratum, tickets) -> {
              for (int i = 0; i < tickets.size(); i++) {
                Ticket ticket = tickets.ticket(i);
                drawn.add(new DrawnRow(stratum, i + 1, ticket.target(), ticket.value()));
              }
            });
    return drawn;
  }

  /** A stream that gives a few bytes at a time, as streams may. */
  private static final class Drops extends InputStream {
    private final ByteArrayInputStream bytes;
    private final SplittableRandom random;

    Drops(byte[] bytes, SplittableRandom random) {
      this.bytes = new ByteArrayInputStream(bytes);
      this.random = random;
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(byte[] target, int from, int length) {
      return bytes.read(target, from, Math.min(length, 1 + random.nextInt(5_000)));
    }
  }

  private static byte[] file(Lists lists) {
    return Sheets.TARGETS.write(lists.targets());
  }

  private static Seed seed(long number) {
    return new Seed(Digest.of("targets " + number).first(32));
  }

  private static Lists lists(SplittableRandom random, int strata, int most) {
    List<Stratum> all = new ArrayList<>();
    List<TargetRow> rows = new ArrayList<>();
    boolean pseudonyms = random.nextBoolean();
    for (int i = 0; i < strata; i++) {
      String name = "B.industry-" + (char) ('a' + i);
      int frame = random.nextInt(most / 2, most + 1);
      int quota = random.nextInt(frame + 1);
      int reserve = random.nextInt(frame - quota + 1);
      all.add(new Stratum(name, Library.B, OptionalInt.empty(), frame, quota, reserve));
      for (String target : targets(random, frame, pseudonyms)) {
        String district = String.valueOf(random.nextInt(110_000, 110_020));
        String profile = random.nextInt(20) == 0 ? "pool" : name;
        rows.add(new TargetRow(name, target, new DistrictCode(district), profile));
      }
    }
    Lists sample = SampleDraw.lists();
    return new Lists(all, rows, List.of(), List.of(), sample.pool(), List.of(), List.of());
  }

  /** So many different targets; of codes only the form is right, nobody asks for more here. */
  private static List<String> targets(SplittableRandom random, int count, boolean pseudonyms) {
    TreeSet<String> targets = new TreeSet<>();
    String signs = pseudonyms ? "0123456789abcdef" : CODE_SIGNS;
    while (targets.size() < count) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < (pseudonyms ? 20 : 18); i++) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      targets.add(text.toString());
    }
    return List.copyOf(targets);
  }
}
