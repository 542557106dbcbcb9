package mingqian.clockwork;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Winds the clockwork up when the office starts and stops it when the office ends. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class WindUp {
  @Inject private Clockwork clockwork;

  @PostConstruct
  void wind() {
    clockwork.wind();
  }

  @PreDestroy
  void stop() {
    clockwork.stop();
  }
}
