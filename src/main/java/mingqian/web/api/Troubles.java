package mingqian.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Optional;
import java.util.stream.Stream;
import mingqian.access.NotPermitted;
import mingqian.web.FaultReport;

/** Turns what an endpoint throws into a problem document; faults of ours are logged with an id. */
public class Troubles implements ExceptionMapper<Throwable> {
  private static final int DEEPEST = 20;

  @Context private HttpServletRequest request;
  @Inject private ApiReader reader;

  @Override
  public Response toResponse(Throwable failure) {
    Problem problem = problem(failure);
    Response.ResponseBuilder answer =
        Response.status(problem.status())
            .type(Problem.TYPE)
            .entity(problem.document(reader.locale(), request.getRequestURI()).toString());
    if (failure instanceof WebApplicationException known) {
      Optional.ofNullable(known.getResponse().getHeaderString(HttpHeaders.ALLOW))
          .ifPresent(methods -> answer.header(HttpHeaders.ALLOW, methods));
    }
    return answer.build();
  }

  private Problem problem(Throwable failure) {
    Optional<Throwable> said =
        Stream.iterate(failure, one -> one != null, Throwable::getCause)
            .limit(DEEPEST)
            .filter(one -> one instanceof Trouble || one instanceof NotPermitted)
            .findFirst();
    if (said.isPresent()) {
      return said.get() instanceof Trouble trouble ? trouble.problem() : Problem.ofStatus(403);
    }
    if (failure instanceof WebApplicationException known && known.getResponse().getStatus() < 500) {
      return Problem.ofStatus(known.getResponse().getStatus());
    }
    return Problem.ofFault(FaultReport.of(request, failure).id());
  }
}
