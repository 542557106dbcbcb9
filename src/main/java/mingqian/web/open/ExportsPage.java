package mingqian.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingqian.publication.DisclosedDraws;
import mingqian.publication.ExportShelf;
import mingqian.publication.Exported;
import mingqian.terms.DrawId;
import mingqian.web.PageMaker;

/**
 * The published files 公开文件 under {@code /exports/}: folders as pages, files as they are, the folder
 * of a draw also as one zip. What is not published is not found, whatever the reason.
 */
@RequestScoped
@Path("/exports")
public class ExportsPage {
  private static final Pattern ZIP = Pattern.compile("draws/([0-9A-Za-z-]{1,32})\\.zip");

  @Inject private ExportShelf shelf;
  @Inject private DisclosedDraws draws;
  @Inject private PageMaker pages;
  @Context private HttpServletRequest request;
  @Context private HttpServletResponse response;
  @Context private Request conditions;

  /** What is published: daily results and draws. */
  @GET
  public Response index() {
    return page(
        "exports.html", Map.of("results", newestFirst("results"), "draws", newestFirst("draws")));
  }

  /** A file, a folder, or the zip of a draw. */
  @GET
  @Path("{address: .+}")
  public Response at(@PathParam("address") String address) {
    Matcher zip = ZIP.matcher(address);
    if (zip.matches()) {
      return zip(new DrawId(zip.group(1)));
    }
    String plain = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    Exported found = shelf.find(plain).orElseThrow(NotFoundException::new);
    return found.isFolder() ? folder(found) : ExportAnswer.file(found, conditions);
  }

  /** Names begin with the day or the year. */
  private List<Exported> newestFirst(String address) {
    List<Exported> found = new ArrayList<>(shelf.in(address));
    Collections.reverse(found);
    return found;
  }

  private Response zip(DrawId id) {
    Exported sums = shelf.find("draws/" + id + "/SHA256SUMS").orElseThrow(NotFoundException::new);
    return ExportAnswer.zip(id, sums, conditions, out -> draws.zip(id, out));
  }

  private Response folder(Exported folder) {
    return page(
        "folder.html",
        Map.of(
            "folder", folder,
            "steps", above(folder.address()),
            "entries", shelf.in(folder.address())));
  }

  /** The folders above, the outermost first. */
  private List<Exported> above(String address) {
    List<Exported> steps = new ArrayList<>();
    for (int end = address.indexOf('/'); end > 0; end = address.indexOf('/', end + 1)) {
      shelf.find(address.substring(0, end)).ifPresent(steps::add);
    }
    return steps;
  }

  private Response page(String view, Map<String, Object> variables) {
    return Response.ok(pages.make(view, variables, request, response), "text/html;charset=UTF-8")
        .build();
  }
}
