package mingqian.directory.imports;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import mingqian.databases.MemoryBase;
import mingqian.plan.DrawOrderImporter;
import mingqian.plan.PlanImporter;
import mingqian.plan.PlanItemImporter;

/** An empty database in memory with the real tables, and the verbs on it without a server. */
final class DirectoryBase implements AutoCloseable {
  private final EntityManagerFactory factory;

  DirectoryBase() {
    factory = MemoryBase.open(MemoryBase.address(), "directory-test", Map.of());
  }

  /** One transaction. */
  <T> T in(Function<EntityManager, T> work) {
    EntityManager entities = factory.createEntityManager();
    try {
      entities.getTransaction().begin();
      T result = work.apply(entities);
      entities.getTransaction().commit();
      return result;
    } finally {
      if (entities.getTransaction().isActive()) {
        entities.getTransaction().rollback();
      }
      entities.close();
    }
  }

  ImportFinding preview(OfferedFile file) {
    return in(entities -> verb(entities).preview(file));
  }

  ImportResult apply(OfferedFile file, RowChoice choice, Signed signed) {
    return in(entities -> verb(entities).apply(file, choice, signed));
  }

  long count(String entity) {
    return in(
        entities ->
            entities
                .createQuery("select count(e) from " + entity + " e", Long.class)
                .getSingleResult());
  }

  static ImportFile verb(EntityManager entities) {
    return new ImportFile(
        entities,
        List.of(
            new DepartmentImporter(),
            new DistrictImporter(),
            new EnterpriseImporter(),
            new InspectorImporter(),
            new LeaveImporter(),
            new MatterImporter(),
            new RecusalImporter(),
            new PlanImporter(),
            new PlanItemImporter(),
            new DrawOrderImporter()));
  }

  @Override
  public void close() {
    factory.close();
  }
}
