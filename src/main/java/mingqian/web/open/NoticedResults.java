package mingqian.web.open;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import mingqian.inspection.ResultCode;
import mingqian.publication.PublishedResult;
import mingqian.publication.PublishedResults;
import mingqian.publication.ResultSearch;
import mingqian.terms.Slice;
import mingqian.terms.Words;

/** The published results of the notice board for the home page. */
@ApplicationScoped
public class NoticedResults implements LatestResults {
  @Inject private PublishedResults results;

  @Override
  public List<Line> latest(int most) {
    return results.search(ResultSearch.ALL, new Slice(1, most)).rows().stream()
        .map(NoticedResults::line)
        .toList();
  }

  private static Line line(PublishedResult result) {
    return new Line(
        result.subject().name(),
        "/results/" + result.result(),
        outcome(result),
        result.dates().published());
  }

  private static Words outcome(PublishedResult result) {
    List<Words> words =
        result.items().stream()
            .flatMap(item -> item.codes().stream())
            .distinct()
            .sorted()
            .map(ResultCode::words)
            .toList();
    return new Words(
        words.stream().map(Words::zh).collect(Collectors.joining("；")),
        words.stream().map(Words::en).collect(Collectors.joining("; ")));
  }
}
