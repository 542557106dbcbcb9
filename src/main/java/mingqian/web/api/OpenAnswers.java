package mingqian.web.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;

/**
 * Lets scripts of other sites read what is public 跨域读取: answers to {@code GET} under {@code
 * /api/public} and no others. Nothing there depends on who asks.
 */
public class OpenAnswers implements ContainerResponseFilter {
  private static final String PUBLIC = "api/public/";

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    String path = request.getUriInfo().getPath();
    if (request.getMethod().equals("GET") && path.startsWith(PUBLIC)) {
      response.getHeaders().putSingle("Access-Control-Allow-Origin", "*");
      response.getHeaders().putSingle("Access-Control-Expose-Headers", "ETag");
    }
  }
}
