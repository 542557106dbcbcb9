package mingqian.draw;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;

/** A seat as Timefold plans it: whoever may take it is its range. */
@PlanningEntity
public class PlannedSeat {
  @PlanningId private String id;
  private String target;
  private String department;
  private List<InspectorRow> range;

  @PlanningVariable private InspectorRow inspector;

  /** For the solver. */
  public PlannedSeat() {}

  PlannedSeat(String id, String target, String department, List<InspectorRow> range) {
    this.id = id;
    this.target = target;
    this.department = department;
    this.range = range;
  }

  public String getId() {
    return id;
  }

  public String getTarget() {
    return target;
  }

  public String getDepartment() {
    return department;
  }

  @ValueRangeProvider
  public List<InspectorRow> getRange() {
    return range;
  }

  public InspectorRow getInspector() {
    return inspector;
  }

  public void setInspector(InspectorRow inspector) {
    this.inspector = inspector;
  }
}
