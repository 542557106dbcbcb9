package mingqian.simulation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mingqian.terms.CreditCode;

/**
 * What a simulated year brings 年度模拟报告: averages over all runs, no list of anybody drawn.
 *
 * @param figures by part and key
 * @param shortages in the order of the plan's orders
 */
public record SimulationReport(List<Figure> figures, List<Shortage> shortages) {
  /** Keeps its own copies. */
  public SimulationReport {
    figures = List.copyOf(figures);
    shortages = List.copyOf(shortages);
  }

  /** The figures of a part, by key. */
  public List<Figure> of(Part part) {
    return figures.stream().filter(figure -> figure.part() == part).toList();
  }

  /** The figures of a part, the greatest mean first. */
  public List<Figure> most(Part part) {
    return of(part).stream()
        .sorted(Comparator.comparing(Figure::mean).reversed().thenComparing(Figure::key))
        .toList();
  }

  /** How often the enterprise is visited on average; empty for one that no order can draw. */
  public Optional<BigDecimal> rate(CreditCode target) {
    return of(Part.ENTERPRISE).stream()
        .filter(figure -> figure.key().equals(target.value()))
        .map(Figure::mean)
        .findFirst();
  }

  /** The means of a part added up. */
  public BigDecimal sum(Part part) {
    return of(part).stream().map(Figure::mean).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  String figureLines() {
    return figures.stream().map(Figure::line).collect(Collectors.joining("\n"));
  }

  String shortageLines() {
    return shortages.stream().map(Shortage::line).collect(Collectors.joining("\n"));
  }

  static SimulationReport parse(String figures, String shortages) {
    return new SimulationReport(
        figures.lines().map(Figure::parse).toList(),
        shortages.lines().map(Shortage::parse).toList());
  }
}
