package mingqian.web.open;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import mingqian.publication.DrawNotice;
import mingqian.publication.DrawNotices;
import mingqian.terms.Words;

/** The draws of the notice board for the home page. */
@ApplicationScoped
public class NoticedDraws implements LatestDraws {
  @Inject private DrawNotices notices;
  @Inject private Clock clock;

  @Override
  public List<Line> latest(int most) {
    return notices.all().stream().limit(most).map(this::line).toList();
  }

  private Line line(DrawNotice notice) {
    String id = notice.naming().id().value();
    String name = notice.naming().name();
    return new Line(
        id,
        new Words(name, id + " " + name),
        notice.progress().state().words(),
        LocalDate.ofInstant(notice.progress().latest().at(), clock.getZone()));
  }
}
