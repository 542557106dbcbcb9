package mingqian.draw;

import java.time.LocalDate;
import java.util.List;
import mingqian.terms.DepartmentCode;
import mingqian.terms.DistrictCode;

/**
 * An inspector 执法检查人员 who may be drawn.
 *
 * @param inspector the pseudonym of this draw
 * @param department the own department
 * @param district the own district
 * @param validUntil the last day of the certificate, inclusive
 * @param capacity the most targets in this draw
 * @param load visits already planned or made this year; does not use up capacity
 */
public record InspectorRow(
    String inspector,
    DepartmentCode department,
    DistrictCode district,
    LocalDate validUntil,
    int capacity,
    int load)
    implements Row {
  static InspectorRow of(List<String> cells) {
    return new InspectorRow(
        cells.get(0),
        new DepartmentCode(cells.get(1)),
        new DistrictCode(cells.get(2)),
        Form.day(cells.get(3)),
        Integer.parseInt(cells.get(4)),
        Integer.parseInt(cells.get(5)));
  }

  @Override
  public List<String> cells() {
    return List.of(
        inspector,
        department.value(),
        district.value(),
        validUntil.toString(),
        Integer.toString(capacity),
        Integer.toString(load));
  }
}
