package mingqian.inspection;

import jakarta.persistence.EntityManager;

/** The verbs that change a visit before it happens, in one transaction of an {@link Office}. */
record ChangeVerbs(Office office, DrawnForTests draws, EntityManager entities) {
  RecuseVisit recuse() {
    RecuseVisit verb = new RecuseVisit();
    verb.parts = office.parts(entities);
    verb.certificates = Office.certificates(entities);
    verb.changes = changes();
    return verb;
  }

  ReplaceAbsent replace() {
    ReplaceAbsent verb = new ReplaceAbsent();
    verb.parts = office.parts(entities);
    verb.changes = changes();
    return verb;
  }

  RescheduleVisit reschedule() {
    RescheduleVisit verb = new RescheduleVisit();
    verb.parts = office.parts(entities);
    verb.days = office.days(entities);
    verb.notify = office.notifyVisits(entities);
    verb.changes = changes();
    return verb;
  }

  SubstituteVisit substitute() {
    SubstituteVisit verb = new SubstituteVisit();
    verb.parts = office.parts(entities);
    verb.assign = office.assignVisits(entities);
    verb.merge = office.merge(entities);
    verb.notify = office.notifyVisits(entities);
    verb.book = office.book();
    verb.changes = changes();
    return verb;
  }

  CancelVisit cancel() {
    CancelVisit verb = new CancelVisit();
    verb.parts = office.parts(entities);
    verb.changes = changes();
    return verb;
  }

  ChangeVisit changes() {
    ChangeVisit changes = new ChangeVisit();
    changes.draws = draws;
    changes.hindrances = new KnownHindrances();
    changes.hindrances.entities = entities;
    changes.hindrances.clock = office.clock;
    changes.hindrances.book = office.book();
    changes.book = office.book();
    changes.trail = office.trail();
    changes.clock = office.clock;
    return changes;
  }
}
