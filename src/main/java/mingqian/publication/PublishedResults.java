package mingqian.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import mingqian.terms.CreditCode;
import mingqian.terms.DrawId;
import mingqian.terms.Page;
import mingqian.terms.Slice;

/** The published results 检查结果公示, for everybody; those published last come first. */
@ApplicationScoped
@Transactional
public class PublishedResults {
  @PersistenceContext EntityManager entities;
  @Inject ResultReader reader;

  /** What the search finds. */
  public Page<PublishedResult> search(ResultSearch search, Slice slice) {
    ResultQuery query = new ResultQuery();
    String text = SearchText.of(search.text());
    if (!text.isEmpty()) {
      query
          .and("(v.searchName like :name escape '!' or lower(v.creditCode) = :text)")
          .with("name", SearchText.anywhere(text))
          .with("text", text);
    }
    search.year().ifPresent(year -> query.inspectedWithin(LocalDate.of(year, 1, 1)));
    query.onMatter(search.department(), search.code());
    return page(query, slice);
  }

  /** The results of one enterprise. */
  public Page<PublishedResult> ofEnterprise(CreditCode code, Slice slice) {
    return page(new ResultQuery().and("v.creditCode = :code").with("code", code.value()), slice);
  }

  /** The results of one draw. */
  public Page<PublishedResult> ofDraw(DrawId draw, Slice slice) {
    return page(new ResultQuery().and("v.order.draw = :draw").with("draw", draw.value()), slice);
  }

  /** The results published in the week of the day, Monday to Sunday. */
  public Page<PublishedResult> ofWeek(LocalDate day, Slice slice) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return page(
        new ResultQuery()
            .and("v.publishedOn between :monday and :sunday")
            .with("monday", monday)
            .with("sunday", monday.plusDays(6)),
        slice);
  }

  /** One public version; empty unless it is published. */
  public Optional<PublishedResult> find(long result) {
    return read("v.result = :one", result).stream().findFirst();
  }

  /** Every public version of the same department's part, the first one first. */
  public List<PublishedResult> versions(PublishedResult of) {
    return ofVisit(of.key().visit()).stream()
        .filter(one -> one.key().department().equals(of.key().department()))
        .toList();
  }

  /** Every public version of every part of a visit, the first one first. */
  public List<PublishedResult> ofVisit(long visit) {
    return read("v.visit = :one", visit);
  }

  private List<PublishedResult> read(String condition, long one) {
    return reader.read(
        entities
            .createQuery(
                "select v from PublishedPart v where " + condition + " order by v.publishedAt",
                PublishedPart.class)
            .setParameter("one", one)
            .getResultList());
  }

  /** The calendar years in which inspections with published results were made, the last first. */
  public List<Integer> years() {
    return entities
        .createQuery(
            "select distinct extract(year from v.inspectedOn) from PublishedPart v", Number.class)
        .getResultStream()
        .map(Number::intValue)
        .sorted((one, other) -> Integer.compare(other, one))
        .toList();
  }

  private Page<PublishedResult> page(ResultQuery query, Slice slice) {
    query.and("not exists (select w from PublishedPart w where w.corrects = v.result)");
    List<PublishedPart> visits =
        query
            .bind(
                entities.createQuery(
                    "select v" + query.where() + " order by v.publishedAt desc, v.result desc",
                    PublishedPart.class))
            .setFirstResult(slice.offset())
            .setMaxResults(slice.size())
            .getResultList();
    long total =
        query
            .bind(entities.createQuery("select count(v)" + query.where(), Long.class))
            .getSingleResult();
    return new Page<>(reader.read(visits), slice, total);
  }
}
