package mingqian.plan;

import mingqian.regulation.Regulation;

/**
 * An edition of the regulation has come into force 规则生效.
 *
 * @param regulation the edition
 */
public record RegulationTaken(Regulation regulation) {}
