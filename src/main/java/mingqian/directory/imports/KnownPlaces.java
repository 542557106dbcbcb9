package mingqian.directory.imports;

import jakarta.persistence.EntityManager;
import mingqian.directory.Department;
import mingqian.directory.District;

/**
 * The departments and districts that rows may refer to, by code or by name, in the column of that
 * usual heading.
 */
final class KnownPlaces {
  private KnownPlaces() {}

  static References districts(EntityManager entities, String column) {
    References known = new References("行政区划", column);
    entities
        .createQuery("select d from District d", District.class)
        .getResultList()
        .forEach(
            district -> {
              known.add(district.name(), district.code().value());
              known.add(district.code().value(), district.code().value());
            });
    return known;
  }

  static References departments(EntityManager entities, String column) {
    References known = new References("部门", column);
    entities
        .createQuery("select d from Department d", Department.class)
        .getResultList()
        .forEach(
            department -> {
              known.add(department.name(), department.code().value());
              known.add(department.code().value(), department.code().value());
            });
    return known;
  }
}
