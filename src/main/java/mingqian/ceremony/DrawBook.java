package mingqian.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import mingqian.terms.DrawId;

/** Lists draws for pages 抽取簿. Nothing here names an enterprise. */
@ApplicationScoped
public class DrawBook {
  @PersistenceContext private EntityManager database;

  /** Every draw, the newest preparation first. */
  @Transactional
  public List<Draw> all() {
    return database
        .createQuery("select d from Draw d order by d.times.preparedAt desc, d.id desc", Draw.class)
        .getResultStream()
        .map(DrawBook::whole)
        .toList();
  }

  /** Every draw that the public may know of: from its seal on, the newest first. */
  @Transactional
  public List<Draw> sealed() {
    return database
        .createQuery(
            "select d from Draw d where d.sequence is not null order by d.sequence desc",
            Draw.class)
        .getResultStream()
        .map(DrawBook::whole)
        .toList();
  }

  /** One draw. */
  @Transactional
  public Optional<Draw> find(DrawId id) {
    return Optional.ofNullable(database.find(Draw.class, id.value())).map(DrawBook::whole);
  }

  /** The draw of an order that is not void; none while nothing is prepared. */
  @Transactional
  public Optional<Draw> live(String order) {
    return all().stream()
        .filter(draw -> draw.order().equals(order) && draw.state() != DrawState.VOID)
        .findFirst();
  }

  /** Reads what a page will want while the transaction lasts. */
  static Draw whole(Draw draw) {
    draw.strata();
    draw.exclusions();
    draw.confirmations();
    draw.witnesses();
    draw.values();
    return draw;
  }
}
