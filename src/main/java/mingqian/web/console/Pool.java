package mingqian.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingqian.directory.Certificate;
import mingqian.directory.Inspector;
import mingqian.directory.InspectorRow;
import mingqian.directory.PoolBook;
import mingqian.directory.PoolBook.Horizon;
import mingqian.directory.PoolFilter;
import mingqian.directory.PoolFilter.Standing;
import mingqian.plan.RegulationBook;
import mingqian.regulation.ParameterName;
import mingqian.terms.DateSpan;
import mingqian.terms.DepartmentCode;
import mingqian.terms.DistrictCode;
import mingqian.terms.Page;
import mingqian.terms.Slice;
import org.primefaces.model.LazyDataModel;

/** The pool of inspectors on the console 检查人员名录库页. */
@Named
@ViewScoped
public class Pool implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final LocalDate ENDLESS = LocalDate.of(9999, 1, 1);

  @Inject private transient PoolBook book;
  @Inject private transient RegulationBook regulation;
  @Inject private transient Clock clock;

  private final transient LazyDataModel<Inspector> rows = new LazyRows<>(this::page);
  private transient Map<Long, List<DateSpan>> leaves = Map.of();
  private String department = "";
  private String district = "";
  private String standing = "";
  private String words = "";

  /** The inspectors that the filter asks for. */
  public LazyDataModel<Inspector> getRows() {
    return rows;
  }

  private Page<Inspector> page(Slice slice) {
    Page<Inspector> page = book.page(filter(), horizon(), slice);
    leaves = book.leaves(page.rows(), horizon().day());
    return page;
  }

  private PoolFilter filter() {
    return new PoolFilter(
        Optional.of(department).filter(code -> !code.isEmpty()).map(DepartmentCode::new),
        Optional.of(district).filter(code -> !code.isEmpty()).map(DistrictCode::new),
        Choice.of(Standing.class, standing),
        words);
  }

  /** Today, and the day until which a certificate counts as running out (R03). */
  private Horizon horizon() {
    LocalDate today = LocalDate.now(clock);
    int days = regulation.current().parameter(ParameterName.CERTIFICATE_WARNING, today).value();
    return new Horizon(today, today.plusDays(days));
  }

  /** What the person's certificates allow today. */
  public Standing standing(Inspector inspector) {
    return horizon().of(inspector);
  }

  /** How many people have that standing. */
  public long count(Standing wanted) {
    return book.count(wanted, horizon());
  }

  /** Whose certificates of a department run out, so many of them. */
  public Page<Inspector> runningOut(DepartmentCode of, int most) {
    PoolFilter wanted =
        new PoolFilter(Optional.of(of), Optional.empty(), Optional.of(Standing.RUNNING_OUT), "");
    return book.page(wanted, horizon(), new Slice(1, most));
  }

  /** The absences of the person that are not over. */
  public List<DateSpan> leaves(Inspector inspector) {
    return leaves.getOrDefault(inspector.id(), List.of());
  }

  /** Whether the person is called as an expert. */
  public boolean isExpert(Inspector inspector) {
    return inspector.standing() == InspectorRow.Standing.EXPERT;
  }

  /** Whether a certificate has no last day. */
  public boolean isEndless(Certificate certificate) {
    return certificate.validUntil().isAfter(ENDLESS);
  }

  /** Asks for everybody again. */
  public void clear() {
    department = "";
    district = "";
    standing = "";
    words = "";
  }

  public List<Standing> getStandings() {
    return List.of(Standing.values());
  }

  public String getDepartment() {
    return department;
  }

  public void setDepartment(String picked) {
    department = Choice.text(picked);
  }

  public String getDistrict() {
    return district;
  }

  public void setDistrict(String picked) {
    district = Choice.text(picked);
  }

  public String getStanding() {
    return standing;
  }

  public void setStanding(String picked) {
    standing = Choice.text(picked);
  }

  public String getWords() {
    return words;
  }

  public void setWords(String typed) {
    words = Choice.text(typed);
  }
}
