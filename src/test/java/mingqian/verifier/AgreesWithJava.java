package mingqian.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import mingqian.draw.DisclosedFolder;
import mingqian.verifier.TriedFolders.Tried;
import org.junit.jupiter.api.Test;

/**
 * What every verifier in another language is held to: whatever the folder, each check ends as in
 * Java.
 */
public interface AgreesWithJava {
  /**
   * The texts of a finding that are compared also where the check fails: no words but the title.
   */
  int WITHOUT_WORDS = 4;

  /** How many good folders are tried, seeds from 1 on. */
  int GOOD = Integer.getInteger("folders.good", 20);

  /** How many mutated ones. */
  int MUTATED = Integer.getInteger("folders.mutated", 100);

  /**
   * Hands a folder to the other verifier, which may look at it while Java does.
   *
   * @return what it found, in the texts and the order of {@link Tried#findings()}
   */
  Callable<List<List<String>>> ask(Tried tried);

  /** The outcomes that are told in the same words. */
  default Set<String> worded() {
    return Set.of("HOLDS", "UNCHECKED");
  }

  @Test
  default void good_folders_hold_in_every_check_with_the_same_words() {
    for (Tried tried : TriedFolders.good()) {
      List<List<String>> findings = compared(tried);
      assertThat(named("FAILS", findings)).isEmpty();
      assertThat(named("UNCHECKED", findings))
          .contains("ledger-earlier")
          .isSubsetOf("ledger-earlier", "beacon-signature");
    }
  }

  @Test
  default void randomness_named_or_come_as_it_should_not_fails_in_its_check() {
    for (Tried tried : TriedFolders.byRandomness()) {
      String check = tried.which().substring(0, tried.which().indexOf(':'));
      assertThat(named("FAILS", compared(tried)))
          .as(tried.which())
          .isEqualTo(check.equals("good") ? List.of() : List.of(check));
    }
  }

  @Test
  default void a_folder_changed_anywhere_fails_in_the_same_checks() {
    TriedFolders.tampered().forEach(this::compared);
  }

  @Test
  default void with_the_sums_made_right_again_it_still_fails_in_the_same_checks() {
    Set<String> failed = new TreeSet<>();
    TriedFolders.resummed().forEach(tried -> failed.addAll(named("FAILS", compared(tried))));
    assertThat(failed)
        .contains("teams", "days", "changes", "drawn", "ledger-lines", "witnesses", "identities");
  }

  @Test
  default void files_left_out_or_empty_fail_in_the_same_checks() {
    TriedFolders.incomplete().forEach(this::compared);
  }

  @Test
  default void draws_with_open_seats_displaced_visits_and_every_kind_of_change_are_recomputed() {
    Set<String> kinds = new TreeSet<>();
    Set<String> seats = new TreeSet<>();
    for (long seed = 1; seed <= 40; seed++) {
      Tried odd = TriedFolders.odd(seed);
      List<List<String>> findings = compared(odd);
      assertThat(named("FAILS", findings)).as(odd.which()).isSubsetOf("regulation");
      seats.add(found("teams", findings).replaceAll("[^a-z]", "").substring(0, 5));
      DisclosedFolder.of(odd.folder()).changes().forEach(row -> kinds.add(row.kind().name()));
      compared(TriedFolders.oddAndPatched(odd, seed));
    }
    assertThat(kinds).hasSize(5);
    assertThat(seats).contains("seats", "prove");
  }

  @Test
  default void draws_supplemented_again_and_again_among_changes_are_recomputed() {
    Set<Boolean> complete = new TreeSet<>();
    for (long seed = 1; seed <= 40; seed++) {
      List<List<String>> findings = compared(TriedFolders.supplemented(seed));
      assertThat(named("FAILS", findings)).as("%d", seed).isSubsetOf("regulation");
      complete.add(!found("addenda", findings).contains("can take"));
    }
    assertThat(complete).containsExactly(false, true);
  }

  @Test
  default void rules_that_are_not_sound_are_refused_alike() {
    Set<String> outcomes = new TreeSet<>();
    for (Tried tried : TriedFolders.ruledOtherwise()) {
      List<List<String>> findings = compared(tried);
      outcomes.add(findings.get(findings.size() - 1).get(1));
    }
    assertThat(outcomes).containsExactly("FAILS", "HOLDS");
  }

  @Test
  default void an_earlier_checkpoint_is_compared_alike() {
    TriedFolders.withEarlierCheckpoint().forEach(this::compared);
  }

  @Test
  default void good_folders_of_every_kind_are_accepted_alike() {
    for (long seed = 1; seed <= GOOD; seed++) {
      List<List<String>> findings = compared(MutatedFolders.good(seed));
      assertThat(named("FAILS", findings)).as("good folder %d", seed).isEmpty();
    }
  }

  @Test
  default void mutated_folders_are_refused_by_the_same_checks() {
    Set<String> failed = new TreeSet<>();
    for (long seed = 1; seed <= MUTATED; seed++) {
      MutatedFolders.Mutated mutated = MutatedFolders.of(seed);
      List<String> fails = named("FAILS", compared(mutated.tried()));
      if (mutated.named().isEmpty()) {
        assertThat(fails).as(mutated.tried().which()).isEmpty();
      } else {
        assertThat(fails).as(mutated.tried().which()).containsAnyElementsOf(mutated.named());
      }
      failed.addAll(fails);
    }
    assertThat(failed).contains("sums", "sealed", "seal", "ledger-lines");
  }

  /** Runs both and compares check by check; answers what the other verifier found. */
  private List<List<String>> compared(Tried tried) {
    Callable<List<List<String>>> other = ask(tried);
    List<List<String>> java = tried.findings();
    List<List<String>> found = answer(other);
    assertThat(found).as(tried.which()).hasSameSizeAs(java);
    for (int i = 0; i < java.size(); i++) {
      int texts = worded().contains(java.get(i).get(1)) ? java.get(i).size() : WITHOUT_WORDS;
      assertThat(found.get(i).subList(0, texts))
          .as("%s: Java says %s, the other %s", tried.which(), java.get(i), found.get(i))
          .isEqualTo(java.get(i).subList(0, texts));
    }
    return found;
  }

  private static List<List<String>> answer(Callable<List<List<String>>> other) {
    try {
      return other.call();
    } catch (Exception e) {
      throw new AssertionError("the other verifier ends with an answer", e);
    }
  }

  private static List<String> named(String outcome, List<List<String>> findings) {
    return findings.stream()
        .filter(each -> each.get(1).equals(outcome))
        .map(each -> each.get(0))
        .toList();
  }

  /** What the check found, in English. */
  private static String found(String check, List<List<String>> findings) {
    return findings.stream()
        .filter(each -> each.get(0).equals(check))
        .map(each -> each.get(each.size() - 1))
        .findFirst()
        .orElseThrow();
  }
}
