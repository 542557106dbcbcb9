package mingqian.web.api;

import jakarta.ws.rs.core.Application;
import java.util.Set;

/**
 * The endpoints under {@code /api}, served by a filter of their own that lets pass everything else;
 * its addresses stand in full, so that the table of addresses can be compared.
 */
public class Api extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        AssignmentVerbs.class,
        AssignmentsEndpoint.class,
        BodyLimit.class,
        CampaignVerbs.class,
        CampaignsEndpoint.class,
        ChangeVerbs.class,
        DescriptionEndpoint.class,
        DrawVerbs.class,
        DrawsEndpoint.class,
        EvidenceEndpoint.class,
        FilingVerbs.class,
        FilingsEndpoint.class,
        ImportsEndpoint.class,
        Languages.class,
        LedgerEndpoint.class,
        ObjectionVerbs.class,
        OpenAnswers.class,
        OrderVerbs.class,
        PartVerbs.class,
        PlanVerbs.class,
        PlansEndpoint.class,
        PublicEndpoint.class,
        ResultVerbs.class,
        RulingsEndpoint.class,
        SimulationsEndpoint.class,
        Troubles.class,
        WitnessVerbs.class);
  }
}
