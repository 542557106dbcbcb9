package mingqian.draw;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import mingqian.ledger.SampleLedger;
import mingqian.regulation.Regulation;
import mingqian.regulation.TargetTraits;
import mingqian.terms.CreditCode;
import mingqian.terms.DateSpan;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Digest;
import mingqian.terms.DistrictCode;
import mingqian.terms.DrawId;
import mingqian.terms.Library;

/**
 * A small but complete draw of library A in June 2026: two strata, 40 invented enterprises of
 * region 999999, two departments, twelve inspectors, three witnesses. Everything is a function of
 * constants.
 */
public final class SampleDraw {
  public static final DrawId DRAW = new DrawId("2026-A-901");
  public static final Nonce NONCE = new Nonce(Digest.of("sample nonce").value());
  public static final List<String> DIGITS =
      List.of("00112233445566778899", "31415926535897932384", "27182818284590452353");

  private static final DateSpan JUNE =
      new DateSpan(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30));

  private static final Regulation REGULATION = Regulation.load(rules().map());

  private SampleDraw() {}

  /** The rule files as committed. */
  public static Folder rules() {
    Map<String, byte[]> files = new TreeMap<>();
    for (String name : Regulation.fileNames()) {
      try {
        files.put(name, Files.readAllBytes(Path.of("schedules", name)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return Folder.of(files);
  }

  public static SealedFolder sealed() {
    return SealedFolder.compose(notice(), lists(), rules());
  }

  public static DrawResult result() {
    return Drawing.conduct(sealed(), NONCE, List.of(Witness.joined(DIGITS)));
  }

  public static Folder disclosed() {
    DrawResult result = result();
    return SampleLedger.with(DisclosedFolder.compose(result, disclosure()), result, List.of());
  }

  /** The disclosed folder after a recusal, a substitution and a cancellation. */
  public static Folder changed() {
    DrawResult result = result();
    Changes now = Changes.none(result);
    List<String> targets = result.chosen();
    Seat seat =
        result.teams().seats().stream()
            .filter(each -> each.target().equals(targets.get(0)))
            .findFirst()
            .orElseThrow();
    List<Change> rows = new ArrayList<>();
    for (Change asked :
        List.of(
            Change.leaving(Change.Kind.RECUSED, seat, "R04"),
            Change.substituting(targets.get(1), LocalDate.of(2026, 6, 8), "moved"),
            Change.cancelling(targets.get(2), "closed"))) {
      ChangeAnswer.Made made = (ChangeAnswer.Made) now.attempt(asked);
      rows.add(made.row());
      now = made.after();
    }
    return SampleLedger.with(
        DisclosedFolder.compose(result, new Disclosure(witnesses(), List.of(), rows)),
        result,
        rows);
  }

  public static Disclosure disclosure() {
    return new Disclosure(witnesses(), List.of(), List.of());
  }

  public static List<Witness> witnesses() {
    List<Witness> witnesses = new ArrayList<>();
    for (int i = 0; i < DIGITS.size(); i++) {
      Salt salt = new Salt(Digest.of("witness " + i).first(32));
      witnesses.add(new Witness(i + 1, salt, Witness.commitment(DRAW, salt, DIGITS.get(i))));
    }
    return witnesses;
  }

  public static Notice notice() {
    return new Notice(
        new Notice.Naming(DRAW, 1, Optional.empty(), Notice.Mode.TRAINING),
        new Notice.Openness(Notice.Readers.PUBLIC, Notice.TargetNames.CODE, List.of()),
        new Notice.Timing(Instant.parse("2026-05-28T01:00:00Z"), JUNE, LocalDate.of(2026, 7, 1), 2),
        new Notice.Proof(
            LedgerHead.EMPTY,
            SealedFolder.regulationOf(rules()),
            NONCE.commitment(DRAW),
            List.of(new Randomness.Witnesses(3))));
  }

  public static Lists lists() {
    List<TargetRow> targets = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String stratum = i < 25 ? "A.manufacturing" : "A.tourism";
      String profile = i % 5 == 0 ? "joint" : "pool";
      targets.add(new TargetRow(stratum, code(i), district(i), profile));
    }
    List<ProfileLine> profiles =
        List.of(
            new ProfileLine("joint", "SCJG", 2, Territory.ANY, "special-equipment", 1),
            new ProfileLine("joint", "WSJK", 2, Territory.ANY, "-", 0),
            new ProfileLine("pool", ProfileLine.ANYONE, 2, Territory.ANY, "-", 0));
    return new Lists(
        List.of(
            new Stratum("A.manufacturing", Library.A, OptionalInt.of(3000), 25, 8, 3),
            new Stratum("A.tourism", Library.A, OptionalInt.empty(), 15, 4, 2)),
        targets,
        List.of(new ExcludedTarget("00000000000000000000", "R14")),
        profiles,
        pool(targets),
        days(),
        closures(targets));
  }

  /** The i-th invented enterprise. */
  public static String code(int i) {
    String first = "91999999MA" + String.format("%07d", 1000 + i * 37);
    return new CreditCode(first + CreditCode.checkCharacter(first)).value();
  }

  /** The pseudonym of the i-th inspector. */
  public static String inspector(int i) {
    return Digest.of("inspector " + i).first(20);
  }

  private static DistrictCode district(int i) {
    return new DistrictCode("99990" + (i % 3 + 1));
  }

  private static Pool pool(List<TargetRow> targets) {
    List<InspectorRow> inspectors = new ArrayList<>();
    List<Qualification> qualifications = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      inspectors.add(
          new InspectorRow(
              inspector(i),
              new DepartmentCode(i < 7 ? "SCJG" : "WSJK"),
              district(i),
              i == 11 ? LocalDate.of(2026, 6, 12) : LocalDate.of(2028, 12, 31),
              20,
              i % 3));
      if (i % 2 == 0) {
        qualifications.add(new Qualification(inspector(i), "special-equipment"));
      }
    }
    return new Pool(
        inspectors,
        List.of(new ExcludedInspector("11111111111111111111", "R03")),
        qualifications,
        List.of(new Recusal(inspector(0), targets.get(0).target())),
        List.of(new Absence(inspector(1), LocalDate.of(2026, 6, 2))));
  }

  /** The quiet periods of each target's district, and for the first target one day more. */
  private static List<Closure> closures(List<TargetRow> targets) {
    Set<LocalDate> open = new TreeSet<>();
    days().forEach(row -> open.add(row.day()));
    Set<Closure> closures = new LinkedHashSet<>();
    closures.add(new Closure(targets.get(0).target(), LocalDate.of(2026, 6, 30)));
    for (TargetRow row : targets) {
      TargetTraits traits =
          TargetTraits.of(
              Library.A, row.district(), "C1311", Optional.of(new CreditCode(row.target())));
      REGULATION.closedDays(traits, open).stream()
          .map(day -> new Closure(row.target(), day))
          .forEach(closures::add);
    }
    return List.copyOf(closures);
  }

  private static List<OpenDay> days() {
    List<OpenDay> days = new ArrayList<>();
    for (LocalDate day : REGULATION.visitableDays(Library.A, JUNE)) {
      days.add(new OpenDay("A.manufacturing", day));
      days.add(new OpenDay("A.tourism", day));
    }
    return days;
  }
}
