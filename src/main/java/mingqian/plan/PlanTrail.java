package mingqian.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Trace;

/** How deeds on plans are recorded 计划留痕. */
@ApplicationScoped
class PlanTrail {
  @Inject AuditTrail trail;

  void record(Actor actor, String verb, PlanVersion version, Trace trace) {
    String subject = "plan " + version.plan().number() + " version " + version.ordinal();
    trail.record(actor, verb, subject, trace);
  }
}
