package mingqian.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;

/** Switches the language of the pages 切换语言: sets a cookie and goes back, nothing else. */
@Path("/language")
public class LanguageSwitch {
  private static final int YEAR = 365 * 24 * 60 * 60;

  /**
   * Keeps the choice for a year.
   *
   * @param to {@code zh} or {@code en}; Chinese for anything else
   * @param next the page to go back to, an address within this site; the home page for any other
   */
  @GET
  public Response choose(
      @QueryParam("to") @DefaultValue("zh") String to,
      @QueryParam("next") @DefaultValue("/") String next) {
    NewCookie cookie =
        new NewCookie.Builder(PageReader.COOKIE)
            .value(Language.of(to).id())
            .path("/")
            .maxAge(YEAR)
            .httpOnly(true)
            .sameSite(NewCookie.SameSite.LAX)
            .build();
    return Response.seeOther(local(next)).cookie(cookie).build();
  }

  /** The address if it leads to a page of this site, else that of the home page. */
  static URI local(String address) {
    URI home = URI.create("/");
    try {
      URI found = new URI(address);
      boolean here = !found.isAbsolute() && found.getRawAuthority() == null;
      return here && address.matches("/(?!/).*") ? found : home;
    } catch (URISyntaxException e) {
      return home;
    }
  }
}
