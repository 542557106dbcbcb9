package mingqian.access;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Sees to it that somebody can log in 首次启动, as soon as the tables are there. */
@Singleton
@Startup
@DependsOn("Migrations")
public class FirstStart {
  @Inject private FirstPasswords passwords;
  @Inject private FirstToken token;

  @PostConstruct
  void begin() {
    passwords.make();
    token.make();
  }
}
