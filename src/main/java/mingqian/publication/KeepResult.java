package mingqian.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import mingqian.ceremony.Draw;
import mingqian.ceremony.LedgerBook;
import mingqian.directory.Department;
import mingqian.directory.Enterprise;
import mingqian.directory.Matter;
import mingqian.inspection.FiledVisit;
import mingqian.inspection.Objection;
import mingqian.inspection.Published;
import mingqian.inspection.Published.Correction;
import mingqian.inspection.Published.Finding;
import mingqian.inspection.VisitOrigin;
import mingqian.ledger.Leaf;
import mingqian.plan.Campaign;
import mingqian.plan.DrawOrder;
import mingqian.terms.DrawId;

/** Keeps what becomes public 登记公示, in the transaction that publishes it. */
@ApplicationScoped
public class KeepResult {
  @PersistenceContext EntityManager entities;
  @Inject LedgerBook ledger;
  @Inject Clock clock;

  /** Keeps the public part with the names of now; what is kept already stays as it is. */
  @Transactional(TxType.MANDATORY)
  public void keep(@Observes Published published) {
    if (entities.find(PublishedPart.class, published.result()) == null) {
      PublishedPart part =
          new PublishedPart(published, name(published), order(published), clock.getZone());
      published.correction().flatMap(this::upheld).ifPresent(part::answers);
      published
          .correction()
          .map(correction -> entities.find(PublishedPart.class, correction.result()))
          .ifPresent(part::follow);
      published.findings().forEach(finding -> part.add(matter(part, finding)));
      entities.persist(part);
      ledger.enter(
          published.correction().isPresent() ? Leaf.Kind.CORRECTED : Leaf.Kind.PUBLISHED,
          String.valueOf(published.result()),
          List.of(part.digest().value()));
    }
  }

  /** The answer to the last objection that was upheld to the version corrected. */
  private Optional<String> upheld(Correction correction) {
    return entities
        .createQuery(
            "select o from Objection o where o.result.id = :corrected and o.state = :upheld"
                + " order by o.answeredAt desc, o.id desc",
            Objection.class)
        .setParameter("corrected", correction.result())
        .setParameter("upheld", Objection.State.UPHELD)
        .getResultStream()
        .findFirst()
        .flatMap(Objection::answer);
  }

  private String name(Published published) {
    return entities
        .createQuery("select e from Enterprise e where e.creditCode = :code", Enterprise.class)
        .setParameter("code", published.of().target().value())
        .getSingleResult()
        .name();
  }

  private PublishedOrder order(Published published) {
    VisitOrigin origin = published.of().origin();
    return origin
        .draw()
        .map(this::order)
        .orElseGet(() -> new PublishedOrder(origin.kind(), campaign(origin)));
  }

  private Optional<Campaign> campaign(VisitOrigin origin) {
    return origin
        .filed()
        .map(papers -> entities.find(FiledVisit.class, papers.id()))
        .flatMap(FiledVisit::campaign)
        .map(id -> entities.find(Campaign.class, id));
  }

  private PublishedOrder order(DrawId draw) {
    DrawOrder order =
        entities
            .createQuery("select o from DrawOrder o where o.number = :number", DrawOrder.class)
            .setParameter("number", entities.find(Draw.class, draw.value()).order())
            .getSingleResult();
    return new PublishedOrder(draw, order);
  }

  private PublishedMatter matter(PublishedPart part, Finding finding) {
    Matter matter =
        entities
            .createQuery("select m from Matter m where m.code = :code", Matter.class)
            .setParameter("code", finding.matter())
            .getSingleResult();
    Department department =
        entities
            .createQuery("select d from Department d where d.code = :code", Department.class)
            .setParameter("code", matter.department().value())
            .getSingleResult();
    PublishedMatter kept = new PublishedMatter(part, matter, department);
    kept.found(finding.codes());
    return kept;
  }
}
