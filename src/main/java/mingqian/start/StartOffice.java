package mingqian.start;

import java.nio.file.Path;

/**
 * Starts an office 启动: {@code StartOffice PAYARA-MICRO.jar MINGQIAN.war}. Returns when the server
 * has stopped; throws {@link CannotStart} with the reason when the application does not deploy.
 */
public final class StartOffice {
  private StartOffice() {}

  /** Starts the server, waits for the application, prints where it is, stays until it stops. */
  public static void main(String[] args) throws InterruptedException {
    if (args.length != 2) {
      throw new CannotStart("usage: StartOffice PAYARA-MICRO.jar MINGQIAN.war");
    }
    Settings settings = Settings.read(System::getProperty, System::getenv);
    OfficeFolder folder = OfficeFolder.open(settings);
    try (Server server = Server.start(settings, folder, Path.of(args[0]), Path.of(args[1]))) {
      System.out.printf("明签正在启动 Mingqian is starting (%s) …%n", settings.mode());
      if (settings.embedded() && settings.mode().equals("production")) {
        System.out.println(
            "正式办公宜用 PostgreSQL（MINGQIAN_DB_URL），现用内嵌数据库。\n"
                + "A working office should keep its data in PostgreSQL (MINGQIAN_DB_URL),"
                + " not in the embedded database.");
      }
      server.awaitApplication();
      System.out.print(folder.welcome(settings));
      server.awaitEnd();
    }
  }
}
