package mingqian.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingqian.directory.Enterprise;
import mingqian.directory.RegistrationState;
import mingqian.directory.TargetBook;
import mingqian.directory.TargetFilter;
import mingqian.plan.RegulationBook;
import mingqian.regulation.Placing;
import mingqian.terms.DistrictCode;
import mingqian.terms.Library;
import mingqian.terms.RiskClass;
import org.primefaces.model.LazyDataModel;

/** The directory of targets on the console 检查对象名录库页. */
@Named
@ViewScoped
public class Targets implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient TargetBook book;
  @Inject private transient RegulationBook rules;
  @Inject private transient Clock clock;

  private final transient LazyDataModel<Enterprise> rows =
      new LazyRows<>(slice -> book.page(filter(), slice));
  private String library = "";
  private String riskClass = "";
  private String state = "";
  private String district = "";
  private String industry = "";
  private String words = "";

  /** The enterprises that the filter asks for. */
  public LazyDataModel<Enterprise> getRows() {
    return rows;
  }

  private TargetFilter filter() {
    return new TargetFilter(
        new TargetFilter.Placement(
            Choice.of(Library.class, library),
            Choice.of(RiskClass.class, riskClass),
            Choice.of(RegistrationState.class, state)),
        new TargetFilter.Seat(
            Optional.of(district).filter(code -> !code.isEmpty()).map(DistrictCode::new), industry),
        words);
  }

  /** Where the precedence rows of today place an enterprise. */
  public Placing placing(Enterprise enterprise) {
    return rules.current().placing(enterprise.placementTraits(), LocalDate.now(clock));
  }

  /** Asks for everything again. */
  public void clear() {
    library = "";
    riskClass = "";
    state = "";
    district = "";
    industry = "";
    words = "";
  }

  public List<Library> getLibraries() {
    return List.of(Library.values());
  }

  public List<RiskClass> getRiskClasses() {
    return List.of(RiskClass.values());
  }

  public List<RegistrationState> getStates() {
    return List.of(RegistrationState.values());
  }

  /** The class of an enterprise; a dash where it has none. */
  public String riskClass(Enterprise enterprise) {
    return enterprise.riskClass().map(RiskClass::name).orElse("–");
  }

  public String getLibrary() {
    return library;
  }

  public void setLibrary(String picked) {
    library = Choice.text(picked);
  }

  public String getRiskClass() {
    return riskClass;
  }

  public void setRiskClass(String picked) {
    riskClass = Choice.text(picked);
  }

  public String getState() {
    return state;
  }

  public void setState(String picked) {
    state = Choice.text(picked);
  }

  public String getDistrict() {
    return district;
  }

  public void setDistrict(String picked) {
    district = Choice.text(picked);
  }

  public String getIndustry() {
    return industry;
  }

  public void setIndustry(String typed) {
    industry = Choice.text(typed);
  }

  public String getWords() {
    return words;
  }

  public void setWords(String typed) {
    words = Choice.text(typed);
  }
}
