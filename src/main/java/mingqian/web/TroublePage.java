package mingqian.web;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import mingqian.web.api.ApiReader;
import mingqian.web.api.Problem;

/**
 * The page for what could not be shown 出错页面: not found, refused, our fault. The container comes
 * here from every part of the site. It says what happened and what to do, never how we are built.
 */
@WebServlet("/trouble")
public class TroublePage extends HttpServlet {
  private static final long serialVersionUID = 1;

  @Inject private transient PageMaker pages;
  @Inject private transient ApiReader apiReader;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int status = status(request);
    if (isApi(request)) {
      tellProgram(status, request, response);
      return;
    }
    String fault = status < 500 ? "" : FaultReport.of(request, failure(request)).id();
    Map<String, Object> variables = Map.of("kind", kind(status), "fault", fault);
    response.setStatus(status);
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(pages.make("trouble.html", variables, request, response));
  }

  private void tellProgram(int status, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Problem problem =
        status < 500
            ? Problem.ofStatus(status)
            : Problem.ofFault(FaultReport.of(request, failure(request)).id());
    problem.write(response, apiReader.locale(), address(request));
  }

  private static boolean isApi(HttpServletRequest request) {
    return address(request).startsWith("/api/");
  }

  private static String address(HttpServletRequest request) {
    return String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
  }

  private static String kind(int status) {
    return switch (status) {
      case 401, 403 -> "refused";
      case 404, 410 -> "missing";
      default -> status < 500 ? "misunderstood" : "fault";
    };
  }

  private static int status(HttpServletRequest request) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return status instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND;
  }

  private static Throwable failure(HttpServletRequest request) {
    return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))
        .map(Throwable.class::cast)
        .orElseGet(() -> new IllegalStateException("a status without an exception"));
  }
}
