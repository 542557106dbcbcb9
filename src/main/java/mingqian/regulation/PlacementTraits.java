package mingqian.regulation;

import java.util.Optional;
import mingqian.terms.RiskClass;

/**
 * What is known of an enterprise that decides its library 归库依据.
 *
 * @param riskClass its credit-risk class, if it has one; internal, never published
 * @param industry its industry code as in {@link TargetTraits}
 * @param ground the words for which it was placed 归库理由, may be empty
 */
public record PlacementTraits(Optional<RiskClass> riskClass, String industry, String ground) {}
