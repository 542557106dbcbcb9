package mingqian.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mingqian.inspection.VisitSheet;
import mingqian.inspection.VisitSheet.Member;
import mingqian.terms.Words;

/**
 * The members of a team who come from one department 检查组分工.
 *
 * @param department in both languages
 * @param people in order of certificate
 */
public record TeamPart(Words department, List<Member> people) {
  /** Keeps its own copy of the people. */
  public TeamPart {
    people = List.copyOf(people);
  }

  /** The team of a visit by department. */
  public static List<TeamPart> of(VisitSheet sheet) {
    Map<Words, List<Member>> parts = new LinkedHashMap<>();
    sheet
        .team()
        .forEach(
            member ->
                parts.computeIfAbsent(member.departmentName(), k -> new ArrayList<>()).add(member));
    return parts.entrySet().stream()
        .map(part -> new TeamPart(part.getKey(), part.getValue()))
        .toList();
  }

  /** Their names; the certificate of whoever the directory does not know any more. */
  public String members() {
    return people.stream()
        .map(member -> member.name().orElse(member.inspector().value()))
        .collect(Collectors.joining("、"));
  }
}
