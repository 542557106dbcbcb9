package mingqian.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import mingqian.access.LoggedIn;
import mingqian.directory.imports.FileKind;
import mingqian.directory.imports.ImportFile;
import mingqian.directory.imports.ImportFinding;
import mingqian.directory.imports.ImportResult;
import mingqian.directory.imports.OfferedFile;
import mingqian.directory.imports.RowChoice;
import mingqian.directory.imports.TakeInFile;
import mingqian.terms.Words;

/** Bringing files 导入接口: a look first, then all rows or none, or the good ones. */
@RequestScoped
@Path("/api/imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportsEndpoint {

  @Inject private ImportFile importFile;
  @Inject private TakeInFile takeInFile;
  @Inject private LoggedIn loggedIn;
  @Inject private ApiReader reader;

  /**
   * Looks into a file, or takes it in.
   *
   * @param kind such as {@code enterprises}
   * @param parts of the form; the field {@code file} holds the file
   */
  @POST
  @Path("{kind}")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public String bring(
      @PathParam("kind") String kind, List<EntityPart> parts, @Context UriInfo address)
      throws IOException {
    FileKind of = kind(kind);
    Mode mode =
        new Asked(address.getQueryParameters()).choice("mode", Mode.class).orElse(Mode.PREVIEW);
    OfferedFile file = file(of, parts);
    FindingWriter writer = new FindingWriter(reader.locale());
    JsonItem answer =
        switch (mode) {
          case PREVIEW -> writer.done(importFile.preview(file));
          case ALL -> take(file, RowChoice.ALL_OR_NONE, writer);
          case GOOD -> take(file, RowChoice.GOOD_ROWS, writer);
        };
    return answer.build().toString();
  }

  private JsonItem take(OfferedFile file, RowChoice choice, FindingWriter writer) {
    ImportResult result = takeInFile.takeIn(file, choice, loggedIn.person());
    if (result instanceof ImportResult.Applied applied) {
      return writer.done(applied.finding()).put("run", applied.run());
    }
    throw new Trouble(
        new Problem(
            422,
            "file-refused",
            refusal(result.finding()),
            writer.refused(result.finding()).build()));
  }

  private static Words refusal(ImportFinding finding) {
    int faults = finding.faults().size();
    return new Words(
        "文件有 " + faults + " 处错误，未导入任何行；请按 faults 更正，或以 mode=good 只导入无误的行",
        faults
            + " faults in the file, nothing was taken in: correct them as faults says,"
            + " or take the good rows only with mode=good");
  }

  private static FileKind kind(String name) {
    return Arrays.stream(FileKind.values())
        .filter(one -> JsonItem.name(one).equals(name))
        .findFirst()
        .orElseThrow(Trouble::notFound);
  }

  private static OfferedFile file(FileKind kind, List<EntityPart> parts) throws IOException {
    OnlyPart part = OnlyPart.of(parts);
    return OfferedFile.of(kind, part.name(kind.fileName()), part.bytes());
  }
}
