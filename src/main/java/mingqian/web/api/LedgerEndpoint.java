package mingqian.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import mingqian.ceremony.LedgerBook;
import mingqian.ceremony.LedgerLine;
import mingqian.draw.LedgerHead;
import mingqian.ledger.MerkleTree;
import mingqian.ledger.SignedCheckpoint;
import mingqian.terms.Digest;
import mingqian.terms.Page;

/** The ledger for everybody 存证账本接口: its lines, its signed state, and proofs about both. */
@RequestScoped
@Path("/api/public/ledger")
public class LedgerEndpoint {
  @Inject private LedgerBook ledger;
  @Inject private ApiReader reader;
  @Context private Request conditions;

  /** The signed state, and the lines, the newest first. */
  @GET
  public Response all(@Context UriInfo address) {
    Page<LedgerLine> lines = ledger.newest(new Asked(address.getQueryParameters()).slice());
    SignedCheckpoint signed = ledger.checkpoint();
    JsonItem answer =
        item()
            .put("name", signed.checkpoint().origin())
            .put("key", ledger.key().text())
            .put("root", signed.checkpoint().head().root())
            .put("checkpoint", signed.text())
            .putAll(JsonItem.page(JsonItem.each(lines, this::line)));
    return answer(answer);
  }

  /** The hashes that lead from a line to the root of the first {@code size} lines. */
  @GET
  @Path("inclusion")
  public Response inclusion(@Context UriInfo address) {
    Asked asked = new Asked(address.getQueryParameters());
    int size = asked.count("size");
    int position = asked.count("position");
    if (position >= size) {
      throw Trouble.notFound();
    }
    return proof(size, tree -> tree.inclusion(position));
  }

  /**
   * The hashes that show the first {@code from} lines to be the beginning of the first {@code
   * size}.
   */
  @GET
  @Path("consistency")
  public Response consistency(@Context UriInfo address) {
    Asked asked = new Asked(address.getQueryParameters());
    int size = asked.count("size");
    int from = asked.count("from");
    if (from > size) {
      throw Trouble.notFound();
    }
    return proof(size, tree -> tree.consistency(from));
  }

  private Response proof(int size, Function<MerkleTree, List<Digest>> path) {
    MerkleTree tree = ledger.tree(size);
    if (tree.size() != size) {
      throw Trouble.notFound();
    }
    LedgerHead head = new LedgerHead(size, tree.root());
    return answer(
        item().put("size", head.size()).put("root", head.root()).put("path", path.apply(tree)));
  }

  private JsonObject line(LedgerLine line) {
    return item()
        .put("position", line.position())
        .put("kind", line.leaf().kind())
        .put("subject", line.subject())
        .put("at", line.leaf().at())
        .put("line", line.leaf().line())
        .put("hash", line.leaf().hash())
        .build();
  }

  private JsonItem item() {
    return new JsonItem(reader.locale());
  }

  private Response answer(JsonItem answer) {
    return OpenAnswer.of(answer.build(), conditions, reader.locale());
  }
}
