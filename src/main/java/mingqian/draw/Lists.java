package mingqian.draw;

import java.util.List;

/**
 * The sealed lists 封存名单, one per file of the sealed folder.
 *
 * @param strata {@code strata.csv}
 * @param targets {@code targets.csv}
 * @param excluded {@code excluded.csv}
 * @param profiles {@code profiles.csv}
 * @param pool the inspectors and what is known of them
 * @param days {@code days.csv}
 * @param closures {@code closures.csv}
 */
public record Lists(
    List<Stratum> strata,
    List<TargetRow> targets,
    List<ExcludedTarget> excluded,
    List<ProfileLine> profiles,
    Pool pool,
    List<OpenDay> days,
    List<Closure> closures) {
  /** Copies the lists. */
  public Lists {
    strata = List.copyOf(strata);
    targets = List.copyOf(targets);
    excluded = List.copyOf(excluded);
    profiles = List.copyOf(profiles);
    days = List.copyOf(days);
    closures = List.copyOf(closures);
  }

  static Lists read(Folder folder, Problems problems) {
    return new Lists(
        Sheets.STRATA.read(folder, problems),
        Sheets.TARGETS.read(folder, problems),
        Sheets.EXCLUDED.read(folder, problems),
        Sheets.PROFILES.read(folder, problems),
        Pool.read(folder, problems),
        Sheets.DAYS.read(folder, problems),
        Sheets.CLOSURES.read(folder, problems));
  }

  Folder folder() {
    return pool.folder()
        .with(Sheets.STRATA.name(), Sheets.STRATA.write(strata))
        .with(Sheets.TARGETS.name(), Sheets.TARGETS.write(targets))
        .with(Sheets.EXCLUDED.name(), Sheets.EXCLUDED.write(excluded))
        .with(Sheets.PROFILES.name(), Sheets.PROFILES.write(profiles))
        .with(Sheets.DAYS.name(), Sheets.DAYS.write(days))
        .with(Sheets.CLOSURES.name(), Sheets.CLOSURES.write(closures));
  }
}
