package mingqian.it;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Leads the test runner to its servlet before any other filter; part of the test's war only. */
public class RunnerDoor extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    request
        .getServletContext()
        .getNamedDispatcher("ArquillianServletRunnerEE9")
        .forward(request, response);
  }
}
