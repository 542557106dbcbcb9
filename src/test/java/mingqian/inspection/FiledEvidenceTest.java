package mingqian.inspection;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mingqian.access.Actor;
import mingqian.access.NotPermitted;
import mingqian.access.Role;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Digest;
import mingqian.terms.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FiledEvidenceTest {
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 10);
  private static final String MARKET = "SCJG";
  private static final Actor LIAISON = of(Role.LIAISON, MARKET);
  private static final byte[] LETTER = bytes("%PDF-1.7 a letter");
  private static final int MEGABYTE = 1024 * 1024;

  private static final String APPROVED = "approved_by = 'h', approved_at = proposed_at";
  private static final String FILED = APPROVED + ", filing_number = '1', filed_at = proposed_at";
  private static final String ANSWERED = FILED + ", answered_at = proposed_at, accepted = ";
  private static final String MADE = ", made_at = proposed_at";
  private static final String CANCELLED = "cancelled_at = proposed_at, cancel_ground = 'unfounded'";

  /** What the tables say of a visit, and whether it takes evidence then: Done or Refused. */
  private static final Map<String, String> TABLE =
      new TreeMap<>(
          Map.of(
              "urgent_reason = null",
              "D",
              APPROVED,
              "D",
              FILED,
              "D",
              ANSWERED + "false",
              "D",
              ANSWERED + "true",
              "D",
              ANSWERED + "true" + MADE,
              "R",
              CANCELLED,
              "R",
              "urgent_reason = 'gas'" + MADE,
              "D",
              "urgent_reason = 'gas', " + ANSWERED + "false" + MADE,
              "D",
              "urgent_reason = 'gas', " + ANSWERED + "true" + MADE,
              "R"));

  private final Office office = new Office();
  private long visit;

  @BeforeEach
  void propose() {
    office.morningOf(JUNE);
    FiledVisitProposal proposal =
        new FiledVisitProposal(
            FiledVisitKind.TRIGGERED,
            VisitBase.enterprise(1),
            VisitBase.MARKET,
            JUNE,
            "查看许可和现场",
            Optional.of("SCJG-01"),
            Optional.of("complaint"),
            "12345-1",
            Optional.empty());
    assertThat(office.base.in(e -> office.propose(e).propose(proposal, LIAISON)).isDone()).isTrue();
    visit =
        office.base.in(
            e -> e.createQuery("select max(f.id) from FiledVisit f", Long.class).getSingleResult());
    office.trail.clear();
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void evidence_is_kept_as_brought_with_its_digest_and_an_entry_and_the_same_bytes_once() {
    assertThat(attach("C:\\照片\\投诉 信.pdf", LETTER, LIAISON).isDone()).isTrue();
    assertThat(attach("other.pdf", LETTER, LIAISON)).isInstanceOf(Outcome.Unchanged.class);
    FiledEvidence.Entry entry = listed(LIAISON).get(0);
    String digest = Digest.of(LETTER).value();
    assertThat(listed(LIAISON)).hasSize(1);
    assertThat(entry.name()).isEqualTo("投诉 信.pdf");
    assertThat(entry.type()).isEqualTo("application/pdf");
    assertThat(entry.digest().value()).isEqualTo(digest);
    assertThat(entry.addedBy()).isEqualTo(LIAISON.name());
    assertThat(entry.at()).isEqualTo(office.clock.instant());
    assertThat(content(visit, entry.id(), LIAISON)).contains(LETTER);
    assertThat(content(visit + 1, entry.id(), LIAISON)).as("of another visit").isEmpty();
    assertThat(office.trail)
        .containsExactly("l|attach-evidence|filed visit " + visit + "|投诉 信.pdf " + digest);
  }

  @Test
  void only_letters_and_pictures_up_to_the_size_of_the_office_are_evidence() {
    assertThat(attach("a.png", bytes("\u0089PNG\r\n\u001a\n"), LIAISON).isDone()).isTrue();
    assertThat(attach("a.jpg", bytes("\u00ff\u00d8\u00ff"), LIAISON).isDone()).isTrue();
    assertThat(attach("a.pdf", bytes("<html>"), LIAISON)).isInstanceOf(Outcome.Refused.class);
    assertThat(attach("a.docx", bytes("PK\u0003\u0004 word/document.xml"), LIAISON))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(attach("", LETTER, LIAISON)).isInstanceOf(Outcome.Refused.class);
    assertThat(attach("a.pdf", Arrays.copyOf(LETTER, MEGABYTE), LIAISON).isDone()).isTrue();
    assertThat(attach("a.pdf", Arrays.copyOf(LETTER, MEGABYTE + 1), LIAISON))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(listed(LIAISON)).hasSize(3);
    assertThat(office.trail).hasSize(3);
  }

  @Test
  void a_closed_visit_takes_none_but_the_later_papers_of_an_urgent_one() {
    TABLE.forEach(
        (stands, expected) -> {
          stand(stands);
          byte[] file = bytes("%PDF-1.7 " + stands);
          Outcome outcome = attach("a.pdf", file, LIAISON);
          assertThat(outcome.isDone() ? "D" : "R").as(stands).isEqualTo(expected);
          assertThat(outcome).as(stands).isNotInstanceOf(Outcome.Unchanged.class);
        });
    assertThat(listed(LIAISON)).hasSize(7);
    assertThat(office.trail).hasSize(7);
  }

  @Test
  void a_liaison_of_the_department_attaches_and_who_knows_the_visit_reads() {
    for (Role role : EnumSet.complementOf(EnumSet.of(Role.LIAISON))) {
      assertThatThrownBy(() -> attach("a.pdf", LETTER, of(role, MARKET)))
          .as(role.name())
          .isInstanceOf(NotPermitted.class);
    }
    assertThatThrownBy(() -> attach("a.pdf", LETTER, of(Role.LIAISON, "YJGL")))
        .isInstanceOf(NotPermitted.class);
    assertThat(office.trail).isEmpty();
    assertThat(attach("a.pdf", LETTER, LIAISON).isDone()).isTrue();
    long id = listed(LIAISON).get(0).id();
    List.of(
            of(Role.APPROVER, MARKET),
            Office.person(Role.COORDINATOR),
            Office.person(Role.FILING_OFFICER),
            Office.person(Role.AUDITOR))
        .forEach(who -> assertThat(content(visit, id, who)).as(who.toString()).contains(LETTER));
    for (Role role : EnumSet.of(Role.LIAISON, Role.APPROVER)) {
      assertThat(content(visit, id, of(role, "YJGL"))).isEmpty();
      assertThat(listed(of(role, "YJGL"))).isEmpty();
    }
    for (Role role : EnumSet.of(Role.ADMINISTRATOR, Role.REVIEWER, Role.INSPECTOR)) {
      assertThatThrownBy(() -> content(visit, id, of(role, MARKET)))
          .isInstanceOf(NotPermitted.class);
      assertThatThrownBy(() -> listed(of(role, MARKET))).isInstanceOf(NotPermitted.class);
    }
  }

  private void stand(String stands) {
    office.base.execute(
        "update filed_visit set urgent_reason = null, approved_by = null, approved_at = null,"
            + " filing_number = null, filed_at = null, accepted = null, answered_at = null,"
            + " made_at = null, cancelled_at = null, cancel_ground = null");
    office.base.execute("update filed_visit set " + stands + " where id = " + visit);
  }

  private Outcome attach(String name, byte[] file, Actor actor) {
    return office.base.in(e -> office.attachEvidence(e).attach(visit, name, file, actor));
  }

  private List<FiledEvidence.Entry> listed(Actor actor) {
    return office.base.in(e -> office.evidence(e).of(visit, actor));
  }

  private Optional<byte[]> content(long of, long id, Actor actor) {
    return office.base.in(e -> office.evidence(e).find(of, id, actor).map(FiledEvidence::content));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(ISO_8859_1);
  }

  private static Actor of(Role role, String department) {
    return new Actor(
        "l", Optional.of(role), Optional.of(new DepartmentCode(department)), Optional.empty());
  }
}
