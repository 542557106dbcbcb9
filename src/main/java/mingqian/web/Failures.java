package mingqian.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import mingqian.access.NotPermitted;

/**
 * Turns what a page throws into a status; {@link TroublePage} then says it in words. What is our
 * fault is logged with an id that the page shows.
 */
public class Failures implements ExceptionMapper<Throwable> {
  @Context private HttpServletRequest request;

  @Override
  public Response toResponse(Throwable failure) {
    if (failure instanceof WebApplicationException known && known.getResponse().getStatus() < 500) {
      return known.getResponse();
    }
    if (failure instanceof NotPermitted) {
      return Response.status(Response.Status.FORBIDDEN).build();
    }
    FaultReport.of(request, failure);
    return Response.serverError().build();
  }
}
