package mingqian.ceremony;

import static java.nio.charset.StandardCharsets.UTF_8;
import static mingqian.ceremony.DrawOffice.COORDINATOR;
import static mingqian.ceremony.DrawOffice.DRAW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mingqian.access.Actor;
import mingqian.access.Role;
import mingqian.ceremony.DrawOffice.Verbs;
import mingqian.draw.DisclosedFolder;
import mingqian.draw.Folder;
import mingqian.draw.Identity;
import mingqian.draw.Notice;
import mingqian.draw.Salt;
import mingqian.terms.CreditCode;
import mingqian.terms.Outcome;
import mingqian.verifier.VerifyDraw;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A draw whose stratum goes by the credit-risk class, from its seal over a change to its
 * disclosure: pseudonyms for the auditor, the seed for the public, its own lot for an enterprise.
 */
class DrawByClassTest {
  private static final Actor AUDITOR = Actor.sample("auditor", Role.AUDITOR);
  private static final Pattern CODE = Pattern.compile("\\b[0-9A-HJ-NP-RT-UW-Y]{18}\\b");

  @TempDir private Path data;
  private DrawOffice office;

  @BeforeEach
  void conduct() {
    office = new DrawOffice(data);
    office.base.execute("insert into order_stratum_class values (3, 'D')");
    office.base.execute("update enterprise set risk_class = 'D'");
    office.conducted();
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void the_auditor_gets_a_folder_of_pseudonyms_that_holds_in_every_check(@TempDir Path root) {
    Substitution answer =
        of(
            verbs ->
                verbs
                    .change()
                    .substitute(DRAW, drawn(), new ChangeGround(ChangeKind.SUBSTITUTED, "R15")));
    assertThat(answer).isInstanceOf(Substitution.Found.class);
    Folder folder = disclosed();
    Notice.Openness openness = DisclosedFolder.of(folder).sealed().notice().openness();
    assertThat(openness.readers()).isEqualTo(Notice.Readers.AUDITOR);
    assertThat(openness.names()).isEqualTo(Notice.TargetNames.PSEUDONYM);
    assertThat(codes(folder).keySet()).containsExactly("identities.csv");
    folder.writeTo(root.resolve("draw"));
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    String key = of(verbs -> verbs.ledger().signer.key().text());
    int status =
        VerifyDraw.run(
            List.of(root.resolve("draw").toString(), "--key", key),
            new PrintStream(printed, true, UTF_8));
    assertThat(status).as(printed.toString(UTF_8)).isZero();
    assertThat(printed.toString(UTF_8)).contains("[ok]   identities", "[ok]   changes");
  }

  @Test
  void the_public_gets_the_seed_and_the_proofs_of_the_ledger_and_no_name_or_count() {
    Folder open = DisclosedFolder.open(disclosed());
    assertThat(open.names()).containsExactly("ledger.txt", "seed.csv");
    assertThat(codes(open)).isEmpty();
    assertThat(identities()).isNotEmpty();
    for (Identity one : identities()) {
      open.map()
          .values()
          .forEach(
              bytes ->
                  assertThat(new String(bytes, UTF_8))
                      .doesNotContain(one.target(), one.salt().value()));
    }
  }

  @Test
  void an_enterprise_finds_its_own_lot_by_its_own_salt_and_nothing_by_that_of_another() {
    disclosed();
    List<Identity> all = identities();
    Identity own = all.get(0);
    Identity other = all.get(1);
    assertThat(lot(own.code(), own.salt()).orElseThrow().lot().target()).isEqualTo(own.target());
    assertThat(lot(own.code(), other.salt())).isEmpty();
    assertThat(lot(other.code(), own.salt())).isEmpty();
  }

  @Test
  void nobody_but_the_auditor_reads_the_folder_and_only_once_it_is_disclosed() {
    assertThat(this.<Optional<Folder>>of(verbs -> verbs.read().whole(DRAW, AUDITOR))).isEmpty();
    assertThat(lot(identities().get(0).code(), identities().get(0).salt())).isEmpty();
    Folder folder = disclosed();
    assertThat(this.<Optional<Folder>>of(verbs -> verbs.read().whole(DRAW, AUDITOR)))
        .map(Folder::names)
        .contains(folder.names());
    assertThatThrownBy(() -> of(verbs -> verbs.read().whole(DRAW, COORDINATOR)));
    assertThat(office.trail).anyMatch(entry -> entry.contains("read-folder"));
  }

  /** Somebody whom the draw drew. */
  private CreditCode drawn() {
    return of(
        verbs -> {
          DrawStore draws = verbs.change().draws;
          String visits =
              new String(draws.files(DRAW, DrawStore.RESULT).bytes("visits.csv"), UTF_8);
          String target = visits.lines().skip(1).findFirst().orElseThrow().split(",", -1)[0];
          assertThat(target).matches("[0-9a-f]{20}");
          return draws.targets(DRAW).code(target);
        });
  }

  private Folder disclosed() {
    office.at(DrawOffice.TO_DISCLOSE);
    done(verbs -> verbs.disclose().disclose(DRAW, COORDINATOR));
    return of(Verbs::disclosed);
  }

  /** Everybody who can be drawn. */
  private List<Identity> identities() {
    return of(
        verbs -> {
          DrawStore draws = verbs.change().draws;
          String listed =
              new String(draws.files(DRAW, DrawStore.SEALED).bytes("targets.csv"), UTF_8);
          return draws.identities(DRAW).stream()
              .filter(one -> listed.contains(one.target()))
              .toList();
        });
  }

  private Optional<ReadFolder.OwnLot> lot(CreditCode code, Salt salt) {
    return of(verbs -> verbs.read().own(DRAW, code, salt));
  }

  /** The files with credit codes in them, but for copies of rules. */
  private static Map<String, List<String>> codes(Folder folder) {
    return folder.map().entrySet().stream()
        .filter(file -> !file.getKey().contains("/rules/"))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                file ->
                    CODE.matcher(new String(file.getValue(), UTF_8))
                        .results()
                        .map(MatchResult::group)
                        .filter(CreditCode::isValid)
                        .toList()))
        .entrySet()
        .stream()
        .filter(file -> !file.getValue().isEmpty())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private <T> T of(Function<Verbs, T> question) {
    return office.base.in(entities -> question.apply(office.new Verbs(entities)));
  }

  private void done(Function<Verbs, Outcome> verb) {
    Outcome outcome = office.done(verb);
    assertThat(outcome).as(outcome.words().en()).isInstanceOf(Outcome.Done.class);
  }
}
