package mingqian.draw;

/**
 * How fairly a draw came out 公平性统计, from its folder and without any class of enterprises: who was
 * drawn how often, and how the visits lie on the inspectors.
 *
 * @param rates who was drawn
 * @param work who goes, as conducted
 */
public record Fairness(SelectionRates rates, Work work) {
  /** Of no draw, to add others to. */
  public static Fairness none() {
    return new Fairness(SelectionRates.none(), Work.none());
  }

  /** Of a draw as conducted. */
  public static Fairness of(DrawResult result) {
    Lists lists = result.sealed().lists();
    return new Fairness(
        SelectionRates.of(lists, result.drawn()),
        Work.of(
            lists.pool().inspectors().stream().map(InspectorRow::inspector).toList(),
            result.teams().seats()));
  }

  /** Of several draws together. */
  public Fairness plus(Fairness other) {
    return new Fairness(rates.plus(other.rates), work.plus(other.work));
  }
}
