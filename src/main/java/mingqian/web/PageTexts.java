package mingqian.web;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the texts of the pages once. */
@Dependent
class PageTexts {
  @Produces
  @Singleton
  Messages messages() {
    return new Messages();
  }
}
