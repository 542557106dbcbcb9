package mingqian.draw;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The canonical files 规范文件 of a draw's folders, each described once. */
final class Sheets {
  static final Sheet<Stratum> STRATA =
      sheet(
          "strata.csv",
          "stratum FIELD,library LIBRARY,rate RATE,frame COUNT,quota COUNT,reserve COUNT",
          Stratum::of);
  static final Sheet<TargetRow> TARGETS =
      new Sheet<>(TargetRow.FILE, TargetRow.COLUMNS, TargetRow::of);
  static final Sheet<ExcludedTarget> EXCLUDED =
      sheet("excluded.csv", "target PSEUDONYM,rule FIELD", ExcludedTarget::of);
  static final Sheet<ProfileLine> PROFILES =
      sheet(
          "profiles.csv",
          "profile FIELD,department DEPARTMENT_OR_ANYONE,seats COUNT,territory TERRITORY,qualification FIELD,qualified COUNT",
          ProfileLine::of);
  static final Sheet<InspectorRow> INSPECTORS =
      sheet(
          "inspectors.csv",
          "inspector PSEUDONYM,department DEPARTMENT,district DISTRICT,valid_until DAY,capacity COUNT,load COUNT",
          InspectorRow::of);
  static final Sheet<ExcludedInspector> INSPECTORS_EXCLUDED =
      sheet("inspectors-excluded.csv", "inspector PSEUDONYM,rule FIELD", ExcludedInspector::of);
  static final Sheet<Qualification> QUALIFICATIONS =
      sheet("qualifications.csv", "inspector PSEUDONYM,qualification FIELD", Qualification::of);
  static final Sheet<Recusal> RECUSALS =
      sheet("recusals.csv", "inspector PSEUDONYM,target TARGET", Recusal::of);
  static final Sheet<OpenDay> DAYS = sheet("days.csv", "stratum FIELD,day DAY", OpenDay::of);
  static final Sheet<Closure> CLOSURES =
      sheet("closures.csv", "target TARGET,day DAY", Closure::of);
  static final Sheet<Absence> ABSENCES =
      sheet("absences.csv", "inspector PSEUDONYM,day DAY", Absence::of);
  static final Sheet<Entry> NOTICE = sheet("notice.csv", "key FIELD,value FIELD", Entry::of);
  static final Sheet<Entry> SEED = sheet("seed.csv", "key FIELD,value FIELD", Entry::of);
  static final Sheet<DrawnRow> DRAWN =
      sheet("drawn.csv", "stratum FIELD,rank COUNT,target TARGET,ticket DIGEST", DrawnRow::of);
  static final Sheet<Seat> TEAMS =
      sheet(
          "teams.csv",
          "target TARGET,department DEPARTMENT_OR_ANYONE,inspector PSEUDONYM",
          Seat::of);
  static final Sheet<Seat> TEAMS_FINAL =
      sheet(
          "teams-final.csv",
          "target TARGET,department DEPARTMENT_OR_ANYONE,inspector PSEUDONYM",
          Seat::of);
  static final Sheet<Visit> VISITS = sheet("visits.csv", "target TARGET,day DAY", Visit::of);
  static final Sheet<Visit> VISITS_FINAL =
      sheet("visits-final.csv", "target TARGET,day DAY", Visit::of);
  static final Sheet<Change> CHANGES =
      sheet(
          "changes.csv",
          "counter COUNT,kind KIND,target TARGET,department DEPARTMENT_OR_ANYONE_OR_NONE,inspector PSEUDONYM_OR_NONE,day DAY_OR_NONE,replacement TARGET_OR_PSEUDONYM_OR_NONE,ground FIELD",
          Change::of);
  static final Sheet<Witness> WITNESSES =
      sheet("witnesses.csv", "witness COUNT,salt SALT,commitment DIGEST", Witness::of);
  static final Sheet<Identity> IDENTITIES =
      sheet("identities.csv", "target PSEUDONYM,code CODE,salt SALT", Identity::of);

  /** The names of the files of a sealed folder, its rules and sums apart. */
  static final Set<String> SEALED =
      Stream.of(
              NOTICE,
              STRATA,
              TARGETS,
              EXCLUDED,
              PROFILES,
              INSPECTORS,
              INSPECTORS_EXCLUDED,
              QUALIFICATIONS,
              RECUSALS,
              DAYS,
              CLOSURES,
              ABSENCES)
          .map(Sheet::name)
          .collect(Collectors.toUnmodifiableSet());

  private Sheets() {}

  private static <R extends Row> Sheet<R> sheet(
      String name, String columns, Function<List<String>, R> maker) {
    return new Sheet<>(name, Column.of(columns), maker);
  }
}
