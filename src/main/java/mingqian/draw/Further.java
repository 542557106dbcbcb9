package mingqian.draw;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The further rows 补充名单 of an addendum, in the columns of the sealed files of the same names.
 *
 * @param inspectors who may now be drawn too
 * @param qualifications what they, or those listed before, now hold
 * @param recusals whom the further inspectors may not visit
 * @param absences when the further inspectors cannot come, and on the further days the others
 * @param days working days on which the strata may be visited too
 * @param closures further days that are closed to a target
 */
public record Further(
    List<InspectorRow> inspectors,
    List<Qualification> qualifications,
    List<Recusal> recusals,
    List<Absence> absences,
    List<OpenDay> days,
    List<Closure> closures) {
  /** The names of the files. */
  static final Set<String> FILES =
      Stream.of(
              Sheets.INSPECTORS,
              Sheets.QUALIFICATIONS,
              Sheets.RECUSALS,
              Sheets.ABSENCES,
              Sheets.DAYS,
              Sheets.CLOSURES)
          .map(Sheet::name)
          .collect(Collectors.toUnmodifiableSet());

  /** Copies the lists. */
  public Further {
    inspectors = List.copyOf(inspectors);
    qualifications = List.copyOf(qualifications);
    recusals = List.copyOf(recusals);
    absences = List.copyOf(absences);
    days = List.copyOf(days);
    closures = List.copyOf(closures);
  }

  /** Whether there is nobody and no day more. */
  public boolean isEmpty() {
    return inspectors.isEmpty() && qualifications.isEmpty() && days.isEmpty();
  }

  static Further read(Folder folder, Problems problems) {
    return new Further(
        Sheets.INSPECTORS.read(folder, problems),
        Sheets.QUALIFICATIONS.read(folder, problems),
        Sheets.RECUSALS.read(folder, problems),
        Sheets.ABSENCES.read(folder, problems),
        Sheets.DAYS.read(folder, problems),
        Sheets.CLOSURES.read(folder, problems));
  }

  Folder folder() {
    return Folder.of(
        Map.of(
            Sheets.INSPECTORS.name(), Sheets.INSPECTORS.write(inspectors),
            Sheets.QUALIFICATIONS.name(), Sheets.QUALIFICATIONS.write(qualifications),
            Sheets.RECUSALS.name(), Sheets.RECUSALS.write(recusals),
            Sheets.ABSENCES.name(), Sheets.ABSENCES.write(absences),
            Sheets.DAYS.name(), Sheets.DAYS.write(days),
            Sheets.CLOSURES.name(), Sheets.CLOSURES.write(closures)));
  }

  /** The lists with these rows; who was excluded from them and is now listed is so no longer. */
  Lists after(Lists before) {
    Pool pool = before.pool();
    Set<String> added = new HashSet<>();
    inspectors.forEach(row -> added.add(row.inspector()));
    return new Lists(
        before.strata(),
        before.targets(),
        before.excluded(),
        before.profiles(),
        new Pool(
            both(pool.inspectors(), inspectors),
            pool.excluded().stream().filter(row -> !added.contains(row.inspector())).toList(),
            both(pool.qualifications(), qualifications),
            both(pool.recusals(), recusals),
            both(pool.absences(), absences)),
        both(before.days(), days),
        both(before.closures(), closures));
  }

  private static <T> List<T> both(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}
