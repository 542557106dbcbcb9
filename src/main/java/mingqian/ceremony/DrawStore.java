package mingqian.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mingqian.draw.Folder;
import mingqian.draw.Identity;
import mingqian.plan.AnnualPlan;
import mingqian.plan.DrawOrder;
import mingqian.plan.FreeNumbers;
import mingqian.terms.CertificateNumber;
import mingqian.terms.Digest;
import mingqian.terms.DrawId;
import mingqian.terms.Outcome;

/** Where draws and their files are kept 抽取档案. */
@ApplicationScoped
class DrawStore {
  /** Where the sealed folder's files stand. */
  static final String SEALED = "sealed/";

  /** Where the result's files stand. */
  static final String RESULT = "result/";

  /** What stands behind the pseudonyms; never disclosed as it is. */
  static final String MASKS = "masks.csv";

  /** The same of each addendum. */
  static final String FURTHER_MASKS = "masks-";

  private static final short ONLY = 1;

  @PersistenceContext EntityManager database;

  /** The draw, locked until the end of the transaction. */
  Optional<Draw> locked(DrawId id) {
    return Optional.ofNullable(
        database.find(Draw.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
  }

  Optional<Draw> find(DrawId id) {
    return Optional.ofNullable(database.find(Draw.class, id.value()));
  }

  void add(Draw draw) {
    database.persist(draw);
    database.flush();
  }

  /** The order, locked, so that two preparations of one order come one after the other. */
  Optional<DrawOrder> lockedOrder(String number) {
    return database
        .createQuery("select o from DrawOrder o where o.number = :number", DrawOrder.class)
        .setParameter("number", number)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Why nothing more is said of a preparation: its order was changed since (R19). */
  Optional<Outcome> changedOrder(Draw draw) {
    return draw.isOf(order(draw.order()).orElseThrow())
        ? Optional.empty()
        : Optional.of(
            Outcome.refused(
                "任务在准备之后已修改，须由统筹人员重新准备，各部门重新确认（R19）",
                "the order was changed since: the coordinator prepares again, the departments"
                    + " confirm again (R19)"));
  }

  Optional<DrawOrder> order(String number) {
    return database
        .createQuery("select o from DrawOrder o where o.number = :number", DrawOrder.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** Lets one order be placed after the other, under whatever plan: all share their numbers. */
  void lockPlans() {
    database
        .createQuery("select p from AnnualPlan p order by p.id", AnnualPlan.class)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** The numbers that no order has yet. */
  FreeNumbers freeNumbers() {
    return new FreeNumbers(
        database.createQuery("select o from DrawOrder o", DrawOrder.class).getResultList());
  }

  /** The draw that the same request of the same person has ordered, while it is under way. */
  Optional<Draw> askedFor(Digest request, String by) {
    return database
        .createQuery(
            "select d from Draw d where d.askedDigest = :request and d.askedBy = :by"
                + " and d.state not in :over order by d.id",
            Draw.class)
        .setParameter("request", request.value())
        .setParameter("by", by)
        .setParameter("over", Set.of(DrawState.VOID, DrawState.DISCLOSED, DrawState.FINISHED))
        .getResultStream()
        .filter(draw -> order(draw.order()).filter(draw::isOf).isPresent())
        .findFirst();
  }

  /** Every draw of the order, the oldest first. */
  List<Draw> ofOrder(String number) {
    return database
        .createQuery(
            "select d from Draw d where d.orderNumber = :number order by d.times.preparedAt, d.id",
            Draw.class)
        .setParameter("number", number)
        .getResultList();
  }

  List<Draw> inState(DrawState state) {
    return database
        .createQuery("select d from Draw d where d.state = :state order by d.id", Draw.class)
        .setParameter("state", state)
        .getResultList();
  }

  /** The next running number of a seal; given back when the transaction fails. */
  int nextSequence() {
    DrawSequence sequence = database.find(DrawSequence.class, ONLY, LockModeType.PESSIMISTIC_WRITE);
    return sequence.next();
  }

  /** Keeps files under a prefix; a file that stands already throws. */
  void keep(DrawId draw, String prefix, Folder files) {
    for (String name : files.names()) {
      database.persist(new DrawFile(draw, prefix + name, files.bytes(name)));
    }
    database.flush();
  }

  /** The files kept under a prefix. */
  Folder files(DrawId draw, String prefix) {
    Map<String, byte[]> files =
        database
            .createQuery(
                "select f from DrawFile f where f.draw = :draw and f.path like :prefix",
                DrawFile.class)
            .setParameter("draw", draw.value())
            .setParameter("prefix", prefix + "%")
            .getResultStream()
            .map(DrawFile::entry)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return Folder.of(files).under(prefix);
  }

  /** Who stands behind the pseudonyms of inspectors, those of the addenda among them. */
  Map<String, CertificateNumber> people(DrawId draw) {
    Map<String, CertificateNumber> people = new HashMap<>(Masks.inspectors(file(draw, MASKS)));
    files(draw, FURTHER_MASKS)
        .map()
        .values()
        .forEach(bytes -> people.putAll(Masks.inspectors(bytes)));
    return people;
  }

  /** How a sealed draw names its targets, and who they are. */
  TargetKey targets(DrawId draw) {
    return new TargetKey(identities(draw));
  }

  /** Who stands behind the pseudonyms of targets. */
  List<Identity> identities(DrawId draw) {
    return Masks.targets(file(draw, MASKS));
  }

  /** One file by its whole path. */
  byte[] file(DrawId draw, String path) {
    return database
        .createQuery(
            "select f from DrawFile f where f.draw = :draw and f.path = :path", DrawFile.class)
        .setParameter("draw", draw.value())
        .setParameter("path", path)
        .getResultStream()
        .map(DrawFile::content)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("draw " + draw + " has no file " + path));
  }
}
