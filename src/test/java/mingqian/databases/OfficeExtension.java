package mingqian.databases;

import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.api.event.ManagerStarted;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Prepares the tested office before Arquillian reads its settings. */
public final class OfficeExtension implements LoadableExtension {
  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(Preparation.class);
  }

  /** Called first of all. */
  public static final class Preparation {
    /** Must come before the observer that reads {@code arquillian.xml}. */
    public void prepare(@Observes(precedence = 1000) ManagerStarted started) {
      TestedOffice.prepare();
    }
  }
}
