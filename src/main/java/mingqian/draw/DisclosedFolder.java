package mingqian.draw;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import mingqian.terms.Digest;
import mingqian.terms.Words;

/**
 * The disclosed folder 公开文件夹: sealed folder, addenda, nonce, result and what took place, with sums
 * over all of it.
 */
public final class DisclosedFolder {
  /** The name of the sums over the result as it was conducted. */
  public static final String RESULT_SUMS = "RESULT-SHA256SUMS";

  /** The name of the proofs from the ledger, which stand beside the sums. */
  public static final String LEDGER = "ledger.txt";

  static final String SEALED = "sealed/";
  static final String README = "README.txt";

  private static final Set<String> RESULT =
      Set.of(Sheets.DRAWN.name(), Sheets.TEAMS.name(), Sheets.VISITS.name());
  private static final Set<String> ALWAYS =
      Set.of(
          Sums.NAME,
          README,
          RESULT_SUMS,
          Sheets.SEED.name(),
          Sheets.DRAWN.name(),
          Sheets.TEAMS.name(),
          Sheets.VISITS.name(),
          Sheets.CHANGES.name(),
          Sheets.TEAMS_FINAL.name(),
          Sheets.VISITS_FINAL.name(),
          Sheets.WITNESSES.name());

  private final Folder files;

  private DisclosedFolder(Folder files) {
    this.files = files;
  }

  /** A folder as it was found; nothing is checked before it is asked for. */
  public static DisclosedFolder of(Folder files) {
    return new DisclosedFolder(files);
  }

  /**
   * The files to publish.
   *
   * @throws IllegalArgumentException if a change or an addendum cannot be replayed
   * @throws RefusedFolder if an addendum does not fit the draw
   */
  public static Folder compose(DrawResult result, Disclosure disclosure) {
    FinalState finals = disclosure.sequel().replay(result).end().state();
    Addenda addenda = Addenda.of(result.sealed(), disclosure.sequel().addenda());
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(Sheets.SEED.name(), Sheets.SEED.write(entries(result)));
    files.put(Sheets.CHANGES.name(), Sheets.CHANGES.write(disclosure.sequel().changes()));
    files.put(Sheets.TEAMS_FINAL.name(), Sheets.TEAMS_FINAL.write(finals.seats()));
    files.put(Sheets.VISITS_FINAL.name(), Sheets.VISITS_FINAL.write(finals.visits()));
    files.put(Sheets.WITNESSES.name(), Sheets.WITNESSES.write(disclosure.witnesses()));
    if (result.sealed().notice().openness().names() == Notice.TargetNames.PSEUDONYM) {
      files.put(Sheets.IDENTITIES.name(), Sheets.IDENTITIES.write(disclosure.identities()));
    }
    files.put(README, CheckingHints.bytes(result));
    Folder folder =
        Folder.of(files)
            .and(result.files())
            .and(result.sealed().files().prefixed(SEALED))
            .and(addenda.files());
    return folder.with(Sums.NAME, Sums.of(folder));
  }

  /**
   * What the public gets of it: all of it or, where the folder is the auditor's, the seed and the
   * proofs from the ledger. Not the sums: a short file, such as the counts of small cells, could be
   * guessed from its digest.
   */
  public static Folder open(Folder disclosed) {
    if (of(disclosed).sealed().notice().openness().readers() == Notice.Readers.PUBLIC) {
      return disclosed;
    }
    Map<String, byte[]> open = new TreeMap<>();
    for (String name : List.of(Sheets.SEED.name(), LEDGER)) {
      open.put(name, disclosed.bytes(name));
    }
    return Folder.of(open);
  }

  /** The files with the proofs from the ledger beside them. */
  public static Folder with(Folder composed, String ledger) {
    return composed.with(LEDGER, ledger.getBytes(StandardCharsets.UTF_8));
  }

  /** What the ledger says of the folder when it is disclosed: the digest of its sums. */
  public static Digest sumsOf(Folder composed) {
    return Digest.of(composed.bytes(Sums.NAME));
  }

  private static List<Entry> entries(DrawResult result) {
    List<Entry> entries = new ArrayList<>();
    entries.add(new Entry("nonce", result.opening().nonce().value()));
    entries.add(new Entry("seed", result.seed().value()));
    List<String> randomness = result.opening().randomness();
    for (int i = 0; i < randomness.size(); i++) {
      entries.add(new Entry("randomness." + (i + 1), randomness.get(i)));
    }
    return entries;
  }

  /** What does not fit {@code SHA256SUMS}, or is missing, or does not belong here. */
  public List<FolderProblem> sumProblems() {
    Problems problems = new Problems();
    for (String name : ALWAYS) {
      if (!files.has(name)) {
        problems.add(name, new Words("文件缺失", "the file is missing"));
      }
    }
    for (String name : files.names()) {
      if (!ALWAYS.contains(name)
          && !name.equals(LEDGER)
          && !name.startsWith(SEALED)
          && !isOfAddendum(name)
          && !name.equals(Sheets.IDENTITIES.name())) {
        problems.add(name, new Words("多余的文件", "a file that does not belong here"));
      }
    }
    if (files.has(Sums.NAME)) {
      Sums.check(
          files.without(Sums.NAME).without(LEDGER), Sums.NAME, files.bytes(Sums.NAME), problems);
    }
    return problems.list();
  }

  private boolean isOfAddendum(String name) {
    int end = name.indexOf('/') + 1;
    return IntStream.rangeClosed(1, Addenda.count(files))
        .anyMatch(number -> name.substring(0, end).equals(Addendum.folder(number)));
  }

  /** The digest of {@code SHA256SUMS} as found. */
  public Digest sums() {
    return sumsOf(files);
  }

  /** {@code ledger.txt}, which stands beside the sums; empty where there is none. */
  public Optional<String> ledger() {
    return files.has(LEDGER)
        ? Optional.of(new String(files.bytes(LEDGER), StandardCharsets.UTF_8))
        : Optional.empty();
  }

  /** What does not fit {@code RESULT-SHA256SUMS}. */
  public List<FolderProblem> resultProblems() {
    Problems problems = new Problems();
    Map<String, byte[]> covered = new TreeMap<>();
    for (String name : RESULT) {
      if (files.has(name)) {
        covered.put(name, files.bytes(name));
      }
    }
    Sums.check(Folder.of(covered), RESULT_SUMS, files.bytes(RESULT_SUMS), problems);
    return problems.list();
  }

  /** The sealed folder; {@link RefusedFolder} if it breaks a rule of its form. */
  public SealedFolder sealed() {
    return SealedFolder.parse(files.under(SEALED));
  }

  /** The result as stated; that it comes out of what was sealed is the verifier's to say. */
  public DrawResult result() {
    FinalState conducted = conducted();
    return new DrawResult(
        sealed(),
        opening(),
        seed(),
        drawn(),
        new DrawResult.TeamResult(conducted.seats(), List.of()),
        new DrawResult.DayResult(conducted.visits(), List.of()));
  }

  /** The nonce and the values of randomness as stated. */
  public DrawResult.Opening opening() {
    Map<String, String> values = KeyValues.of(rows(Sheets.SEED));
    List<String> randomness = new ArrayList<>();
    while (values.containsKey("randomness." + (randomness.size() + 1))) {
      randomness.add(values.get("randomness." + (randomness.size() + 1)));
    }
    if (values.size() != randomness.size() + 2 || !values.containsKey("nonce")) {
      throw new IllegalArgumentException("seed.csv: unknown or missing keys");
    }
    return new DrawResult.Opening(new Nonce(values.get("nonce")), randomness);
  }

  /** The seed as stated. */
  public Seed seed() {
    return new Seed(KeyValues.of(rows(Sheets.SEED)).getOrDefault("seed", "-"));
  }

  /** {@code drawn.csv}. */
  public List<DrawnRow> drawn() {
    return rows(Sheets.DRAWN);
  }

  /** {@code teams.csv} and {@code visits.csv}: as conducted. */
  public FinalState conducted() {
    return new FinalState(rows(Sheets.TEAMS), rows(Sheets.VISITS));
  }

  /** {@code changes.csv} by counter. */
  public List<Change> changes() {
    return rows(Sheets.CHANGES).stream().sorted(Comparator.comparingInt(Change::counter)).toList();
  }

  /** The addenda; {@link RefusedFolder} if one is not in order. */
  public Addenda addenda(SealedFolder sealed) {
    return Addenda.of(sealed, files);
  }

  /** {@code teams-final.csv} and {@code visits-final.csv}: what took place. */
  public FinalState took() {
    return new FinalState(rows(Sheets.TEAMS_FINAL), rows(Sheets.VISITS_FINAL));
  }

  /** {@code witnesses.csv} by number. */
  public List<Witness> witnesses() {
    return rows(Sheets.WITNESSES).stream()
        .sorted(Comparator.comparingInt(Witness::number))
        .toList();
  }

  /** {@code identities.csv}; none where there is no such file. */
  public List<Identity> identities() {
    return files.has(Sheets.IDENTITIES.name()) ? rows(Sheets.IDENTITIES) : List.of();
  }

  private <R extends Row> List<R> rows(Sheet<R> sheet) {
    Problems problems = new Problems();
    List<R> rows = sheet.read(files, problems);
    problems.refuseIfAny();
    return rows;
  }
}
