package mingqian.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import mingqian.access.NotPermitted;
import org.primefaces.csp.CspException;

/**
 * Turns what a page of the console throws into an answer 控制台出错应答: a page that has expired, or whose
 * state or mark for scripts was never ours, is opened afresh; what the person may not do is
 * refused; the rest is our fault, told by its id and never by its class. The same for a press by a
 * script.
 */
public class ConsoleFailures extends ExceptionHandlerWrapper {
  private ConsoleFailures(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    FacesContext context = FacesContext.getCurrentInstance();
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext() && !context.getExternalContext().isResponseCommitted()) {
      ExceptionQueuedEventContext failed = events.next().getContext();
      try {
        answer(context.getExternalContext(), failed);
      } catch (IOException e) {
        throw new UncheckedIOException("the answer to a failure cannot be sent", e);
      }
      context.responseComplete();
      events.remove();
    }
    getWrapped().handle();
  }

  private static void answer(ExternalContext external, ExceptionQueuedEventContext failed)
      throws IOException {
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    Throwable failure = failed.getException();
    if (isOfNoPageOfOurs(request, failed)) {
      external.redirect(address(request));
    } else if (has(failure, NotPermitted.class)) {
      external.responseSendError(HttpServletResponse.SC_FORBIDDEN, "");
    } else {
      FaultReport.of(request, failure);
      external.responseSendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "");
    }
  }

  /** Expired, or a press whose page cannot be found again because it never was one. */
  private static boolean isOfNoPageOfOurs(
      HttpServletRequest request, ExceptionQueuedEventContext failed) {
    Throwable failure = failed.getException();
    boolean unrestored =
        request.getMethod().equals("POST")
            && failed.getPhaseId() == PhaseId.RESTORE_VIEW
            && failure instanceof FacesException;
    return unrestored
        || has(failure, ViewExpiredException.class)
        || has(failure, CspException.class);
  }

  private static String address(HttpServletRequest request) {
    return request.getRequestURI()
        + Optional.ofNullable(request.getQueryString()).map(query -> "?" + query).orElse("");
  }

  private static boolean has(Throwable failure, Class<? extends Throwable> kind) {
    return Stream.iterate(failure, each -> each != null, Throwable::getCause)
        .anyMatch(kind::isInstance);
  }

  /** Puts the handler before the container's own. */
  public static class Factory extends ExceptionHandlerFactory {
    /** Stands before the container's own factory. */
    public Factory(ExceptionHandlerFactory wrapped) {
      super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() throws FacesException {
      return new ConsoleFailures(getWrapped().getExceptionHandler());
    }
  }
}
