package mingqian.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mingqian.inspection.ResultCode;
import mingqian.publication.PublishedResult.Item;

/** Reads the matters of published visits 公示结果读取, a few queries for many visits. */
@ApplicationScoped
public class ResultReader {
  private static final int AT_ONCE = 200;

  @PersistenceContext EntityManager entities;

  /** The results in the order of the visits. */
  List<PublishedResult> read(List<PublishedPart> visits) {
    List<PublishedResult> results = new ArrayList<>();
    for (int from = 0; from < visits.size(); from += AT_ONCE) {
      results.addAll(readSome(visits.subList(from, Math.min(from + AT_ONCE, visits.size()))));
    }
    return results;
  }

  private List<PublishedResult> readSome(List<PublishedPart> visits) {
    List<Long> numbers = visits.stream().map(PublishedPart::result).toList();
    Map<Long, List<ResultCode>> codes = codes(numbers);
    Map<Long, List<Item>> items = new HashMap<>();
    entities
        .createQuery(
            "select m from PublishedMatter m where m.part.result in :visits order by m.matter",
            PublishedMatter.class)
        .setParameter("visits", numbers)
        .getResultStream()
        .forEach(
            matter ->
                items
                    .computeIfAbsent(matter.part().result(), visit -> new ArrayList<>())
                    .add(matter.view(codes.getOrDefault(matter.id(), List.of()))));
    return visits.stream()
        .map(
            visit ->
                new PublishedResult(
                    visit.key(),
                    visit.subject(),
                    visit.order().view(),
                    visit.dates(),
                    items.getOrDefault(visit.result(), List.of())))
        .toList();
  }

  private Map<Long, List<ResultCode>> codes(List<Long> visits) {
    Map<Long, List<ResultCode>> codes = new HashMap<>();
    entities
        .createQuery(
            "select m.id, c from PublishedMatter m join m.codes c where m.part.result in :visits"
                + " order by c",
            Object[].class)
        .setParameter("visits", visits)
        .getResultStream()
        .forEach(
            row ->
                codes
                    .computeIfAbsent((Long) row[0], matter -> new ArrayList<>())
                    .add(ResultCode.of((Integer) row[1]).orElseThrow()));
    return codes;
  }
}
