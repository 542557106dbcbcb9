package mingqian.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** The description of the interface 接口说明 (OpenAPI), for everybody. */
@RequestScoped
@Path("/api/openapi.json")
public class DescriptionEndpoint {
  @Inject private ApiReader reader;
  @Context private Request conditions;

  /** The document. */
  @GET
  public Response describe() {
    return OpenAnswer.of(Description.document(), conditions, reader.locale());
  }
}
