package mingqian.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.Role;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Outcome;
import mingqian.terms.Slice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FiledTicketTest {
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 10);

  private final Office office = new Office();

  @BeforeEach
  void on_the_day() {
    office.morningOf(JUNE);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  @DisplayName(
      "the number of a ticket is one line, a second one of a day is told, and both are found")
  void tickets_are_kept_shown_and_found() {
    assertThat(offer(ticket("12345-1\r\nSet-Cookie: x"))).isInstanceOf(Outcome.Refused.class);
    assertThat(offer(ticket("12345-7")).isDone()).isTrue();
    long first = newest();
    assertThat(offer(ticket("12345-7"))).isInstanceOf(Outcome.Unchanged.class);
    assertThat(offer(ticket("12345-8")).words().en()).contains("no. " + first, "12345-7");
    assertThat(found("45-7", Office.COORDINATOR)).isEqualTo(1);
    assertThat(found("45-8", Office.COORDINATOR)).isZero();
    assertThat(found("%", Office.COORDINATOR)).as("no pattern").isZero();
    assertThat(found("45-7", liaison("YJGL"))).as("another department").isZero();
  }

  private long found(String ticket, Actor actor) {
    return office.base.in(
        entities -> office.filed(entities).page(ticket, new Slice(1, 20), actor).total());
  }

  private static FiledVisitProposal ticket(String number) {
    return new FiledVisitProposal(
        FiledVisitKind.TRIGGERED,
        VisitBase.enterprise(1),
        VisitBase.MARKET,
        JUNE,
        "查看许可和现场",
        Optional.of("SCJG-01"),
        Optional.of("complaint"),
        number,
        Optional.empty());
  }

  private Outcome offer(FiledVisitProposal proposal) {
    return office.base.in(e -> office.propose(e).propose(proposal, liaison("SCJG")));
  }

  private long newest() {
    return office.base.in(
        e -> e.createQuery("select max(f.id) from FiledVisit f", Long.class).getSingleResult());
  }

  private static Actor liaison(String department) {
    return new Actor(
        "liaison",
        Optional.of(Role.LIAISON),
        Optional.of(new DepartmentCode(department)),
        Optional.empty());
  }
}
