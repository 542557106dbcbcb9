package mingqian.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;

/** Gives every page of the console the reader's language. */
public class ConsoleLocale extends ViewHandlerWrapper {
  /** Stands before the container's own handler. */
  public ConsoleLocale(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Locale calculateLocale(FacesContext context) {
    return CDI.current().select(PageReader.class).get().getLocale();
  }
}
