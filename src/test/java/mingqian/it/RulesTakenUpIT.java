package mingqian.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import mingqian.access.AuditEntry;
import mingqian.access.AuditTrail;
import mingqian.access.Role;
import mingqian.access.Routes;
import mingqian.clockwork.Clockwork;
import mingqian.office.Office;
import mingqian.plan.Edition;
import mingqian.plan.RegulationBook;
import mingqian.regulation.RuleFault;
import mingqian.terms.Digest;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rule files that change are taken up whole or not at all, without a restart and with a trail. */
@ExtendWith(ArquillianExtension.class)
class RulesTakenUpIT {
  private static final String QUIET =
      "R01,C,999901,*,*,2026-09-14,2026-09-18,*,测试用的安静期,Quiet for a test,测试（虚构）,-,*\n";

  @Inject private WaitingDraw waiting;
  @Inject private RegulationBook book;
  @Inject private Clockwork clockwork;
  @Inject private AuditTrail trail;
  @Inject private Office office;
  @Inject private Cast cast;

  private Path file;
  private String committed;
  private Digest before;

  @BeforeEach
  void read() throws Exception {
    waiting.awaitSealed();
    file = office.schedules().resolve("quiet-periods.csv");
    committed = Files.readString(file);
    before = book.current().digest();
  }

  @AfterEach
  void put_back() throws Exception {
    write(committed);
    assertThat(book.current().digest()).isEqualTo(before);
  }

  @Test
  void a_changed_file_becomes_an_edition_that_can_be_compared() throws Exception {
    write(committed + QUIET);
    Digest now = book.current().digest();
    assertThat(now).isNotEqualTo(before);
    assertThat(book.editions().stream().limit(2).map(Edition::digest)).containsExactly(now, before);
    AuditEntry entry = last().orElseThrow();
    assertThat(entry.trace().before()).isEqualTo(before.value());
    assertThat(entry.trace().after()).isEqualTo(now.value());
    clockwork.lookAndWait();
    assertThat(number()).isEqualTo(entry.number());
    Person reader =
        cast.person("rules-reader", Role.COORDINATOR, Optional.empty(), Optional.empty());
    String page =
        new Volley()
            .send(
                new Attack(
                    Attack.Kind.FOREIGN_ID,
                    Routes.table().get(0),
                    reader,
                    Attack.Shot.of("GET", "/console/editions.xhtml")))
            .body();
    assertThat(page).contains("2026-09-14,2026-09-18").contains("9月14日至9月18日");
  }

  @Test
  void a_file_with_a_mistake_changes_nothing_and_is_told() throws Exception {
    long entries = number();
    write(committed + QUIET.replace("2026-09-14", "2026-09-31"));
    assertThat(book.current().digest()).isEqualTo(before);
    assertThat(book.faults()).extracting(RuleFault::file).containsOnly("quiet-periods.csv");
    assertThat(number()).isEqualTo(entries);
    write(committed);
    assertThat(book.faults()).isEmpty();
  }

  private void write(String text) throws Exception {
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    clockwork.lookAndWait();
  }

  private long number() {
    return last().map(AuditEntry::number).orElse(0L);
  }

  private Optional<AuditEntry> last() {
    return trail.before(Long.MAX_VALUE, 1_000).stream()
        .filter(entry -> entry.verb().equals("take-up-rules"))
        .findFirst();
  }
}
