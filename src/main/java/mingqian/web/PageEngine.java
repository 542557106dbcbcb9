package mingqian.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mvc.MvcContext;
import jakarta.mvc.engine.ViewEngine;
import jakarta.mvc.engine.ViewEngineContext;
import jakarta.mvc.engine.ViewEngineException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Shows what a controller returns: its models by its template, with {@code mvc} for its forms. */
@Priority(ViewEngine.PRIORITY_APPLICATION)
@ApplicationScoped
public class PageEngine implements ViewEngine {
  @Inject private PageMaker pages;
  @Inject private MvcContext mvc;

  @Override
  public boolean supports(String view) {
    return view.endsWith(".html");
  }

  @Override
  public void processView(ViewEngineContext context) throws ViewEngineException {
    Map<String, Object> variables = new HashMap<>(context.getModels().asMap());
    variables.put("mvc", mvc);
    String page =
        pages.make(
            context.getView(),
            variables,
            context.getRequest(HttpServletRequest.class),
            context.getResponse(HttpServletResponse.class));
    context.getResponseHeaders().putSingle(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
    try {
      context.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new ViewEngineException(e);
    }
  }
}
