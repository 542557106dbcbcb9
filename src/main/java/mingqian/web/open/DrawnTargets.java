package mingqian.web.open;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mingqian.directory.EnterpriseBook;
import mingqian.draw.DisclosedLots;
import mingqian.draw.DisclosedLots.Lot;
import mingqian.draw.Stratum;
import mingqian.publication.DrawNotice;
import mingqian.terms.CreditCode;

/** The drawn enterprises of a disclosed draw 抽中企业, with names and published results. */
@ApplicationScoped
public class DrawnTargets {
  @Inject private EnterpriseBook enterprises;

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
    Map<CreditCode, String> names = enterprises.names(codes(lots));
    return lots.strata().stream()
        .map(
            stratum ->
                new DrawnStratum(
                    stratum, lots.drawn(stratum).stream().map(lot -> row(lot, names)).toList()))
        .toList();
  }

  private static Row row(Lot lot, Map<CreditCode, String> names) {
    Optional<CreditCode> code = code(lot).findFirst();
    return new Row(lot, code.map(names::get), Optional.empty());
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
