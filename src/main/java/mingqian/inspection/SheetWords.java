package mingqian.inspection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingqian.inspection.VisitSheet.Item;
import mingqian.terms.CertificateNumber;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Words;

/**
 * What the sheets of visits shown together have in common, read once for them all.
 *
 * @param departments the names of all departments
 * @param items the matters of the visits in order of code
 * @param people the names of those who have or had a seat
 */
record SheetWords(
    Map<DepartmentCode, Words> departments,
    List<Item> items,
    Map<CertificateNumber, String> people) {

  Words name(DepartmentCode department) {
    return departments.get(department);
  }

  Optional<String> name(CertificateNumber inspector) {
    return Optional.ofNullable(people.get(inspector));
  }

  List<Item> of(Set<String> matters) {
    return items.stream().filter(item -> matters.contains(item.code())).toList();
  }
}
