package mingqian.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Role;
import mingqian.directory.Enterprise;
import mingqian.draw.DrawResult;
import mingqian.draw.SelectionRate;
import mingqian.draw.SelectionRates;
import mingqian.draw.TargetRow;
import mingqian.terms.CreditCode;
import mingqian.terms.DrawId;

/**
 * How often enterprises of each credit-risk class were drawn 分类抽中率. A class is an internal
 * reference: the auditor alone reads these figures, and the reading is logged. Class, type and
 * trade are those that the directory keeps today; the sealed lists know none of them.
 */
@ApplicationScoped
public class ClassFigures {
  /** What stands for a group where the directory says nothing. */
  public static final String UNKNOWN = "-";

  @PersistenceContext EntityManager database;
  @Inject DrawStore draws;
  @Inject ConductedFiles conducted;
  @Inject AuditTrail trail;

  /**
   * The figures of a draw, each by group in order of name.
   *
   * @param classes by credit-risk class
   * @param types by type of market entity 主体类型
   * @param trades by section of industry, a letter of GB/T 4754
   */
  public record Figures(
      List<SelectionRate> classes, List<SelectionRate> types, List<SelectionRate> trades) {
    /** Keeps its own copies. */
    public Figures {
      classes = List.copyOf(classes);
      types = List.copyOf(types);
      trades = List.copyOf(trades);
    }
  }

  /**
   * The figures of a conducted draw; empty while there is no result.
   *
   * @throws mingqian.access.NotPermitted for whoever is no auditor
   */
  @Transactional
  public Optional<Figures> of(DrawId id, Actor actor) {
    actor.mustBe(Role.AUDITOR);
    Optional<Draw> found = draws.find(id).filter(draw -> draw.times().conductedAt().isPresent());
    found.ifPresent(draw -> trail.record(actor, "read-classes", "draw " + id, ""));
    return found.map(this::figures);
  }

  private Figures figures(Draw draw) {
    DrawResult result = conducted.result(draw);
    TargetKey key = draws.targets(draw.id());
    Map<CreditCode, Enterprise> directory =
        database
            .createQuery("select e from Enterprise e", Enterprise.class)
            .getResultStream()
            .collect(Collectors.toMap(Enterprise::creditCode, Function.identity()));
    Function<Function<Enterprise, String>, List<SelectionRate>> by =
        group ->
            SelectionRates.by(
                result.sealed().lists(), result.drawn(), row -> group(directory, key, row, group));
    return new Figures(
        by.apply(one -> one.riskClass().map(Enum::name).orElse(UNKNOWN)),
        by.apply(Enterprise::type),
        by.apply(one -> one.industry().substring(0, 1)));
  }

  private static String group(
      Map<CreditCode, Enterprise> directory,
      TargetKey key,
      TargetRow row,
      Function<Enterprise, String> group) {
    return Optional.ofNullable(directory.get(key.code(row.target())))
        .map(group)
        .filter(name -> !name.isEmpty())
        .orElse(UNKNOWN);
  }
}
