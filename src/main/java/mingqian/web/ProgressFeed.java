package mingqian.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import mingqian.office.LoadingProgress;

/** Tells the bar on the pages how far the loading has come 装载进度. */
@Path("/progress")
public class ProgressFeed {
  @Inject private LoadingProgress progress;
  @Inject private PageReader reader;

  /** The step under way, or {@code {"finished":true}}. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response tell() {
    JsonObject answer =
        progress
            .step()
            .map(this::json)
            .orElseGet(() -> Json.createObjectBuilder().add("finished", true).build());
    CacheControl never = new CacheControl();
    never.setNoStore(true);
    return Response.ok(answer).cacheControl(never).build();
  }

  private JsonObject json(LoadingProgress.Step step) {
    return Json.createObjectBuilder()
        .add("finished", false)
        .add("step", step.words().in(reader.getLocale()))
        .add("done", step.done())
        .add("total", step.total())
        .add("percent", step.percent())
        .build();
  }
}
