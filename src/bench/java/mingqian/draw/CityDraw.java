package mingqian.draw;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import mingqian.ledger.SampleLedger;
import mingqian.terms.Library;

/** Writes the disclosed folder of a city's draw: the tests' sample with many more of everybody. */
public final class CityDraw {
  private static final int RATE = 500;
  private static final int INSPECTORS = 240;
  private static final int CAPACITY = 25;

  private CityDraw() {}

  /** Takes the folder to write and the number of targets on the list. */
  public static void main(String[] arguments) {
    SealedFolder sealed =
        SealedFolder.compose(
            SampleDraw.notice(), lists(Integer.parseInt(arguments[1])), SampleDraw.rules());
    DrawResult result =
        Drawing.conduct(sealed, SampleDraw.NONCE, List.of(Witness.joined(SampleDraw.DIGITS)));
    Folder composed = DisclosedFolder.compose(result, SampleDraw.disclosure());
    SampleLedger.with(composed, result, List.of()).writeTo(Path.of(arguments[0]));
    System.out.println(
        result.chosen().size() + " drawn, " + result.days().unplaced().size() + " without a day");
  }

  private static Lists lists(int size) {
    Lists sample = SampleDraw.lists();
    List<TargetRow> targets = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      TargetRow like = sample.targets().get(i % sample.targets().size());
      targets.add(
          new TargetRow(like.stratum(), SampleDraw.code(i), like.district(), like.profile()));
    }
    List<Stratum> strata = new ArrayList<>();
    for (Stratum stratum : sample.strata()) {
      int frame =
          (int) targets.stream().filter(row -> row.stratum().equals(stratum.name())).count();
      int quota = (frame * RATE + 9_999) / 10_000;
      OptionalInt rate = stratum.rate().isPresent() ? OptionalInt.of(RATE) : OptionalInt.empty();
      strata.add(new Stratum(stratum.name(), Library.A, rate, frame, quota, quota / 5));
    }
    return new Lists(
        strata,
        targets,
        sample.excluded(),
        sample.profiles(),
        pool(sample.pool()),
        sample.days(),
        closures(sample, size));
  }

  /** Everybody is closed when the one of the sample is that he is like. */
  private static List<Closure> closures(Lists sample, int size) {
    List<Closure> closures = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String like = sample.targets().get(i % sample.targets().size()).target();
      for (Closure closure : sample.closures()) {
        if (closure.target().equals(like)) {
          closures.add(new Closure(SampleDraw.code(i), closure.day()));
        }
      }
    }
    return closures;
  }

  private static Pool pool(Pool sample) {
    List<InspectorRow> inspectors = new ArrayList<>();
    List<Qualification> qualifications = new ArrayList<>();
    for (int i = 0; i < INSPECTORS; i++) {
      InspectorRow like = sample.inspectors().get(i % sample.inspectors().size());
      String name = SampleDraw.inspector(i);
      inspectors.add(
          new InspectorRow(
              name, like.department(), like.district(), like.validUntil(), CAPACITY, like.load()));
      sample.qualifications().stream()
          .filter(row -> row.inspector().equals(like.inspector()))
          .forEach(row -> qualifications.add(new Qualification(name, row.qualification())));
    }
    return new Pool(inspectors, List.of(), qualifications, List.of(), List.of());
  }
}
