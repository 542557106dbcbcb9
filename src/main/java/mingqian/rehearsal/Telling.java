package mingqian.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import mingqian.office.LoadingProgress;
import mingqian.terms.DrawId;
import mingqian.terms.Words;

/** Tells the pages how far the rehearsal has come 演练进度: which month, and what is being done. */
@ApplicationScoped
class Telling {
  static final Words VISITS = new Words("检查、录入、审核", "visits, results, reviews");

  @Inject private LoadingProgress progress;

  /** The preparation of a draw. */
  static Words preparing(DrawId draw) {
    return new Words("准备抽取 " + draw, "preparing draw " + draw);
  }

  /** The ceremony of a draw. */
  static Words drawing(DrawId draw) {
    return new Words("封存、抽取 " + draw, "sealing and drawing " + draw);
  }

  void tell(LocalDate day, Words step) {
    String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    Words words =
        new Words(
            "演练 %d 年 %d 月：%s".formatted(day.getYear(), day.getMonthValue(), step.zh()),
            "Rehearsing %s %d: %s".formatted(month, day.getYear(), step.en()));
    progress.tell(
        new LoadingProgress.Step(words, day.getDayOfYear(), SampleYear.CURTAIN.getDayOfYear()));
  }
}
