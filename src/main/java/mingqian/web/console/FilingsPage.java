package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mingqian.access.LoggedIn;
import mingqian.access.Role;
import mingqian.directory.Matter;
import mingqian.directory.PoolBook;
import mingqian.inspection.FiledVisit;
import mingqian.inspection.FiledVisitBook;
import mingqian.inspection.FiledVisitKind;
import mingqian.inspection.FiledVisitProposal;
import mingqian.inspection.MakeFiledVisit;
import mingqian.inspection.ProposeFiledVisit;
import mingqian.plan.Campaign;
import mingqian.plan.CampaignBook;
import mingqian.plan.RegulationBook;
import mingqian.regulation.ExemptionGround;
import mingqian.terms.CreditCode;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Outcome;
import mingqian.terms.Page;
import mingqian.terms.Slice;
import mingqian.terms.TypedDay;

/** The list of visits that no draw orders, and the form of a new one 非抽查检查页. */
@Named
@RequestScoped
public class FilingsPage {
  private static final int SIZE = 20;
  private static final String SMALL = "[1-9][0-9]{0,4}";
  private static final String NUMBER = "[1-9][0-9]{0,17}";

  @Inject private FiledVisitBook visits;
  @Inject private ProposeFiledVisit propose;
  @Inject private MakeFiledVisit make;
  @Inject private RegulationBook book;
  @Inject private PoolBook lists;
  @Inject private CampaignBook campaigns;
  @Inject private TargetNames names;
  @Inject private LoggedIn loggedIn;
  @Inject private Answers answers;
  @Inject private Clock clock;

  private String number = "";
  private String query = "";
  private String target = "";
  private String kind = FiledVisitKind.TRIGGERED.name();
  private String day = "";
  private String scheme = "";
  private String matter = "";
  private String ground = "";
  private String ticket = "";
  private String urgent = "";
  private String campaign = "";
  private Optional<Page<FiledVisit>> read = Optional.empty();

  /** One page of them, the latest day first. */
  public Page<FiledVisit> getPage() {
    if (read.isEmpty()) {
      Slice slice = new Slice(number.matches(SMALL) ? Integer.parseInt(number) : 1, SIZE);
      read = Optional.of(visits.page(query, slice, loggedIn.person()));
    }
    return read.get();
  }

  /** What part of a ticket number is looked for, may be empty. */
  public String getQuery() {
    return query;
  }

  public void setQuery(String wanted) {
    query = Choice.text(wanted);
  }

  /** The same for an address. */
  public String getQueryPart() {
    return query.isEmpty() ? "" : "&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  /** The name of an enterprise. */
  public String name(CreditCode code) {
    return names.of(code);
  }

  /** Whether the papers of an urgent one are late. */
  public boolean isLate(FiledVisit visit) {
    return make.isLate(visit);
  }

  /** Whether the person proposes. */
  public boolean isProposing() {
    return loggedIn.person().is(Role.LIAISON) && loggedIn.person().department().isPresent();
  }

  /** Proposes what was typed. */
  public String propose() {
    Optional<FiledVisitProposal> proposal = proposal();
    if (proposal.isEmpty()) {
      answers.refused("filings.crooked");
      return "";
    }
    Outcome outcome = propose.propose(proposal.get(), loggedIn.person());
    answers.show(outcome);
    if (outcome instanceof Outcome.Refused) {
      return "";
    }
    answers.keep();
    return "filings?faces-redirect=true";
  }

  private Optional<FiledVisitProposal> proposal() {
    Optional<DepartmentCode> own = loggedIn.person().department();
    Optional<FiledVisitKind> wanted = Choice.of(FiledVisitKind.class, kind);
    Optional<LocalDate> on = TypedDay.of(day);
    if (own.isEmpty() || wanted.isEmpty() || on.isEmpty() || !CreditCode.isValid(target)) {
      return Optional.empty();
    }
    return Optional.of(
        new FiledVisitProposal(
            wanted.get(),
            new CreditCode(target),
            own.get(),
            on.get(),
            scheme,
            Optional.of(matter).filter(code -> !code.isEmpty()),
            Optional.of(ground).filter(code -> !code.isEmpty()),
            ticket,
            Optional.of(urgent),
            Optional.of(campaign).filter(id -> id.matches(NUMBER)).map(Long::valueOf)));
  }

  public List<FiledVisitKind> getKinds() {
    return Arrays.asList(FiledVisitKind.values());
  }

  /** The campaigns under which the person's department may propose today. */
  public List<Campaign> getCampaigns() {
    return loggedIn
        .person()
        .department()
        .map(own -> campaigns.open(own, getToday()))
        .orElse(List.of());
  }

  /** The grounds that may be given today. */
  public List<ExemptionGround> getGrounds() {
    return book.current().grounds().stream()
        .filter(one -> one.validity().contains(getToday()))
        .toList();
  }

  /** The office's day, before which nothing can be proposed. */
  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String wanted) {
    number = Choice.text(wanted);
  }

  public String getTarget() {
    return target;
  }

  public void setTarget(String typed) {
    target = Choice.text(typed);
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String picked) {
    kind = Choice.text(picked);
  }

  public String getDay() {
    return day;
  }

  public void setDay(String typed) {
    day = Choice.text(typed);
  }

  public String getScheme() {
    return scheme;
  }

  public void setScheme(String typed) {
    scheme = Choice.text(typed);
  }

  public String getMatter() {
    return matter;
  }

  public void setMatter(String picked) {
    matter = Choice.text(picked);
  }

  /** The matters that the person's department checks. */
  public List<Matter> getMatters() {
    return loggedIn.person().department().map(lists::mattersOf).orElse(List.of());
  }

  public String getGround() {
    return ground;
  }

  public void setGround(String picked) {
    ground = Choice.text(picked);
  }

  public String getTicket() {
    return ticket;
  }

  public void setTicket(String typed) {
    ticket = Choice.text(typed);
  }

  public String getUrgent() {
    return urgent;
  }

  public void setUrgent(String typed) {
    urgent = Choice.text(typed);
  }

  public String getCampaign() {
    return campaign;
  }

  public void setCampaign(String picked) {
    campaign = Choice.text(picked);
  }
}
