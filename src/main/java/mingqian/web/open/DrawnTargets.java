package mingqian.web.open;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import mingqian.directory.EnterpriseBook;
import mingqian.draw.DisclosedLots;
import mingqian.draw.DisclosedLots.Lot;
import mingqian.draw.Stratum;
import mingqian.publication.DrawNotice;
import mingqian.publication.PublishedResult;
import mingqian.publication.PublishedResults;
import mingqian.terms.CreditCode;
import mingqian.terms.DrawId;
import mingqian.terms.Page;
import mingqian.terms.Slice;

/** The drawn enterprises of a disclosed draw 抽中企业, with names and published results. */
@ApplicationScoped
public class DrawnTargets {
  private static final int AT_ONCE = 200;

  @Inject private EnterpriseBook enterprises;
  @Inject private PublishedResults results;

  /**
   * A stratum and who was drawn in it.
   *
   * @param stratum its numbers
   * @param rows the drawn, then the reserves, in the order of tickets
   */
  public record DrawnStratum(Stratum stratum, List<Row> rows) {}

  /**
   * A drawn enterprise or reserve.
   *
   * @param name its name today; empty where the folder has pseudonyms
   * @param result the number of its published result
   */
  public record Row(Lot lot, Optional<String> name, Optional<Long> result) {}

  /** The strata of a disclosed draw with their drawn enterprises. */
  public List<DrawnStratum> strata(DrawNotice notice, DisclosedLots lots) {
    Known known = new Known(enterprises.names(codes(lots)), published(notice.naming().id()));
    return lots.strata().stream()
        .map(
            stratum ->
                new DrawnStratum(stratum, lots.drawn(stratum).stream().map(known::row).toList()))
        .toList();
  }

  /** What is known beside the folder: names today, and the visits with published results. */
  private record Known(Map<CreditCode, String> names, Map<CreditCode, Long> visits) {
    Row row(Lot lot) {
      Optional<CreditCode> code = code(lot).findFirst();
      return new Row(lot, code.map(names::get), code.map(visits::get));
    }
  }

  private Map<CreditCode, Long> published(DrawId draw) {
    Map<CreditCode, Long> visits = new TreeMap<>();
    Page<PublishedResult> page = results.ofDraw(draw, new Slice(1, AT_ONCE));
    page.rows().forEach(one -> visits.put(one.subject().code(), one.result()));
    while (page.hasNext()) {
      page = results.ofDraw(draw, new Slice(page.slice().number() + 1, AT_ONCE));
      page.rows().forEach(one -> visits.put(one.subject().code(), one.result()));
    }
    return visits;
  }

  private static List<CreditCode> codes(DisclosedLots lots) {
    return lots.strata().stream()
        .flatMap(stratum -> lots.drawn(stratum).stream())
        .flatMap(DrawnTargets::code)
        .toList();
  }

  private static Stream<CreditCode> code(Lot lot) {
    return Stream.of(lot.target()).filter(CreditCode::isValid).map(CreditCode::new);
  }
}
