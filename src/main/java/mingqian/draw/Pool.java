package mingqian.draw;

import java.util.List;
import java.util.Map;

/**
 * The sealed pool of inspectors 执法检查人员名录 and what is known of them.
 *
 * @param inspectors {@code inspectors.csv}
 * @param excluded {@code inspectors-excluded.csv}
 * @param qualifications {@code qualifications.csv}
 * @param recusals {@code recusals.csv}
 * @param absences {@code absences.csv}
 */
public record Pool(
    List<InspectorRow> inspectors,
    List<ExcludedInspector> excluded,
    List<Qualification> qualifications,
    List<Recusal> recusals,
    List<Absence> absences) {
  /** Copies the lists. */
  public Pool {
    inspectors = List.copyOf(inspectors);
    excluded = List.copyOf(excluded);
    qualifications = List.copyOf(qualifications);
    recusals = List.copyOf(recusals);
    absences = List.copyOf(absences);
  }

  static Pool read(Folder folder, Problems problems) {
    return new Pool(
        Sheets.INSPECTORS.read(folder, problems),
        Sheets.INSPECTORS_EXCLUDED.read(folder, problems),
        Sheets.QUALIFICATIONS.read(folder, problems),
        Sheets.RECUSALS.read(folder, problems),
        Sheets.ABSENCES.read(folder, problems));
  }

  Folder folder() {
    return Folder.of(
        Map.of(
            Sheets.INSPECTORS.name(), Sheets.INSPECTORS.write(inspectors),
            Sheets.INSPECTORS_EXCLUDED.name(), Sheets.INSPECTORS_EXCLUDED.write(excluded),
            Sheets.QUALIFICATIONS.name(), Sheets.QUALIFICATIONS.write(qualifications),
            Sheets.RECUSALS.name(), Sheets.RECUSALS.write(recusals),
            Sheets.ABSENCES.name(), Sheets.ABSENCES.write(absences)));
  }
}
