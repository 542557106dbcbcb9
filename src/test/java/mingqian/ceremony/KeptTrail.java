package mingqian.ceremony;

import java.util.List;
import java.util.function.BooleanSupplier;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Trace;
import mingqian.databases.BrokenTrail;

/** Keeps a line for each entry: who, the verb, about what, and what changed. */
final class KeptTrail extends AuditTrail {
  private final List<String> lines;
  private final BooleanSupplier broken;

  KeptTrail(List<String> lines, BooleanSupplier broken) {
    this.lines = lines;
    this.broken = broken;
  }

  @Override
  public void record(Actor actor, String verb, String subject, Trace trace) {
    if (broken.getAsBoolean()) {
      throw new BrokenTrail();
    }
    String change = trace.isChange() ? trace.before() + ">" + trace.after() + " " : "";
    lines.add(String.join("|", actor.name(), verb, subject, change + trace.detail()));
  }
}
