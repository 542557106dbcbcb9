package mingqian.clockwork;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Lets the next node start 启动完毕 when this one has all that it needs. */
@Singleton
@Startup
@DependsOn({"FirstStart", "WindUp"})
@TransactionManagement(TransactionManagementType.BEAN)
public class Started {
  @Inject private StartTurn turn;

  @PostConstruct
  void giveOver() {
    turn.giveOver();
  }
}
