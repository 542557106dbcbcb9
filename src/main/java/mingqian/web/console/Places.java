package mingqian.web.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mingqian.directory.Department;
import mingqian.directory.District;
import mingqian.directory.TargetBook;
import mingqian.terms.DepartmentCode;
import mingqian.terms.DistrictCode;
import mingqian.web.PageReader;

/** The names of districts and departments in the reader's language 行政区划与部门名称. */
@Named
@RequestScoped
public class Places {
  @Inject private TargetBook directory;
  @Inject private PageReader reader;

  private final Map<String, String> districts = new LinkedHashMap<>();
  private final Map<String, String> departments = new LinkedHashMap<>();

  @PostConstruct
  void read() {
    for (District district : directory.districts()) {
      districts.put(district.code().value(), district.name(reader.getLocale()));
    }
    for (Department department : directory.departments()) {
      departments.put(department.code().value(), department.name(reader.getLocale()));
    }
  }

  /** The codes of the districts in order. */
  public List<String> getDistrictCodes() {
    return List.copyOf(districts.keySet());
  }

  /** The codes of the departments in order. */
  public List<String> getDepartmentCodes() {
    return List.copyOf(departments.keySet());
  }

  /** The name of a district; its code where the directory has no name. */
  public String district(String code) {
    return districts.getOrDefault(code, code);
  }

  /** The name of a district. */
  public String district(DistrictCode code) {
    return district(code.value());
  }

  /** The name of a department; its code where the directory has no name. */
  public String department(String code) {
    return departments.getOrDefault(code, code);
  }

  /** The name of a department. */
  public String department(DepartmentCode code) {
    return department(code.value());
  }
}
