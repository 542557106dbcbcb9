package mingqian.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingqian.ceremony.DrawState;
import mingqian.ceremony.Label;
import mingqian.draw.DisclosedLots;
import mingqian.draw.Folder;
import mingqian.draw.SampleDraw;
import mingqian.draw.Stratum;
import mingqian.publication.DrawNotice;
import mingqian.publication.DrawNotice.Step;
import mingqian.publication.Exported;
import mingqian.publication.SampleShelf;
import mingqian.terms.Digest;
import mingqian.terms.Library;
import mingqian.web.Language;
import mingqian.web.ReasonPart;
import mingqian.web.RenderedPage;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticePagesTest {
  private static final Digest DIGEST = Digest.of("sample");
  private static final Step SEALED = new Step(DrawState.SEALED, at("2026-05-28"));
  private static final Step CONDUCTED = new Step(DrawState.CONDUCTED, at("2026-05-29"));
  private static final Step DISCLOSED = new Step(DrawState.DISCLOSED, at("2026-07-01"));
  private static final Step VOID = new Step(DrawState.VOID, at("2026-05-30"));

  private final DisclosedLots lots = DisclosedLots.of(SampleDraw.disclosed());

  @ParameterizedTest
  @EnumSource
  void the_list_of_draws_is_made(Language language) {
    DrawNotice open = notice(DrawState.DISCLOSED, "", SEALED, CONDUCTED, DISCLOSED);
    DrawNotice gone = notice(DrawState.VOID, "名单有误", SEALED, VOID);
    String page = RenderedPage.of("draws.html", language, Map.of("draws", List.of(open, gone)));
    assertThat(page).contains(DIGEST.value(), "名单有误", "/draws/2026-A-901", "is-void");
    assertSound(page);
    assertSound(RenderedPage.of("draws.html", language, Map.of("draws", List.of())));
  }

  @ParameterizedTest
  @EnumSource
  void before_disclosure_the_page_of_a_draw_names_no_stratum(Language language) {
    DrawNotice secret = notice(DrawState.CONDUCTED, "", SEALED, CONDUCTED);
    String page = draw(secret, Optional.empty(), Optional.empty(), language);
    assertThat(page).doesNotContain("A.manufacturing", ".zip", "91999999MA", "id=\"mine\"");
    assertSound(page);
  }

  @ParameterizedTest
  @EnumSource
  void the_page_of_a_void_draw_gives_the_ground(Language language) {
    DrawNotice gone = notice(DrawState.VOID, "名单有误", SEALED, VOID);
    String page = draw(gone, Optional.empty(), Optional.empty(), language);
    assertThat(page).contains("名单有误");
    assertSound(page);
  }

  @ParameterizedTest
  @EnumSource
  void the_page_of_a_disclosed_draw_answers_everybody(Language language) {
    DrawNotice open = notice(DrawState.FINISHED, "", SEALED, CONDUCTED, DISCLOSED);
    for (String code :
        List.of(SampleDraw.code(0), SampleDraw.code(40), "<b>", SampleDraw.code(9))) {
      LotAnswer answer = LotAnswer.of(lots, code);
      String page = draw(open, Optional.of(lots), Optional.of(answer), language);
      assertThat(page).contains("/exports/draws/2026-A-901.zip", "A.manufacturing", "甲（示例）厂");
      assertThat(page).doesNotContain("“<b>”", "“<B>”");
      answer.lines().ifPresent(lines -> assertThat(page).contains(lines.stratumSeed()));
      assertSound(page);
    }
  }

  @ParameterizedTest
  @EnumSource
  void why_it_was_drawn_or_excluded_is_told_beside_the_answer(Language language) {
    LotAnswer answer = LotAnswer.of(lots, SampleDraw.code(0));
    Map<String, Object> why =
        Map.of(
            "reasons",
            List.of(
                new ReasonPart(ReasonPart.About.ADMISSION, List.of("it could")),
                new ReasonPart(ReasonPart.About.LOT, List.of("told above")),
                new ReasonPart(ReasonPart.About.TEAM, List.of("these <b>"))),
            "exclusions",
            List.of("12 of R05"),
            "salt",
            "0123");
    String page =
        draw(disclosed(), Optional.of(lots), Optional.of(answer), new Said(language, why));
    assertThat(page)
        .contains("it could", "these &lt;b&gt;", "12 of R05", "value=\"0123\"")
        .contains(RenderedPage.words(language).get("reason.head.TEAM"))
        .doesNotContain("told above", "these <b>");
    assertSound(page);
  }

  /** In which language, and what more the page is given. */
  private record Said(Language language, Map<String, Object> more) {}

  @ParameterizedTest
  @EnumSource
  void how_to_check_is_told_with_and_without_an_example(Language language) {
    DrawNotice open = notice(DrawState.FINISHED, "", SEALED, CONDUCTED, DISCLOSED);
    for (Optional<DrawNotice> example : List.of(Optional.of(open), Optional.<DrawNotice>empty())) {
      Map<String, Object> models =
          Map.of(
              "example",
              example,
              "id",
              "2026-A-901",
              "seal",
              DIGEST.value(),
              "lines",
              CheckLine.five("2026-A-901", DIGEST.value(), "", ""));
      String page = RenderedPage.of("check.html", language, models);
      assertThat(page).contains("sha256sum -c --quiet SHA256SUMS", "verifier.jar");
      assertSound(page);
    }
  }

  @ParameterizedTest
  @EnumSource
  void published_files_are_listed(Language language, @TempDir Path exports) {
    SampleDraw.disclosed().writeTo(exports.resolve("draws/2026-A-901"));
    Folder.of(Map.of("2026-06-30.csv", new byte[1_234])).writeTo(exports.resolve("results"));
    SampleShelf shelf = new SampleShelf(exports);
    String index =
        RenderedPage.of(
            "exports.html",
            language,
            Map.of("results", shelf.in("results"), "draws", shelf.in("draws")));
    assertThat(index).contains("/exports/results/2026-06-30.csv", "1,234", "2026-A-901.zip");
    assertSound(index);
    Exported folder = shelf.in("draws").get(0);
    Map<String, Object> models =
        Map.of(
            "folder", folder,
            "steps", List.of(folder),
            "entries", shelf.in(folder.address()));
    String page = RenderedPage.of("folder.html", language, models);
    assertThat(page).contains("/exports/draws/2026-A-901/drawn.csv", "sealed/");
    assertSound(page);
  }

  private String draw(
      DrawNotice notice,
      Optional<DisclosedLots> open,
      Optional<LotAnswer> mine,
      Language language) {
    return draw(notice, open, mine, new Said(language, Map.of()));
  }

  private String draw(
      DrawNotice notice, Optional<DisclosedLots> open, Optional<LotAnswer> mine, Said said) {
    Map<String, Object> models = new HashMap<>();
    models.put("notice", notice);
    models.put("stages", Stage.of(notice.progress()));
    models.put("code", mine.map(LotAnswer::code).orElse(""));
    models.put("lots", open);
    models.put("salt", "");
    models.put("reasons", List.of());
    models.put("exclusions", List.of());
    models.put("mine", mine);
    models.put("strata", open.map(this::strata).orElse(List.of()));
    models.put("files", open.map(all -> List.of("drawn.csv")).orElse(List.of()));
    models.put("lines", CheckLine.five("2026-A-901", DIGEST.value(), "", ""));
    models.putAll(said.more());
    return RenderedPage.of("draw.html", said.language(), models);
  }

  private List<DrawnTargets.DrawnStratum> strata(DisclosedLots all) {
    return all.strata().stream()
        .map(stratum -> new DrawnTargets.DrawnStratum(stratum, rows(stratum)))
        .toList();
  }

  private List<DrawnTargets.Row> rows(Stratum stratum) {
    return lots.drawn(stratum).stream()
        .map(
            lot ->
                new DrawnTargets.Row(
                    lot,
                    Optional.of("甲（示例）厂"),
                    lot.rank() == 1 ? Optional.of(7L) : Optional.empty()))
        .toList();
  }

  private static DrawNotice notice(DrawState state, String ground, Step... steps) {
    return new DrawNotice(
        new DrawNotice.Naming(SampleDraw.DRAW, 3, "虚构的抽取", Optional.empty()),
        new DrawNotice.Progress(
            state,
            List.of(steps),
            LocalDate.of(2026, 7, 1),
            Optional.of(ground).filter(text -> !text.isEmpty())),
        new DrawNotice.Evidence(
            new DrawNotice.Seals(DIGEST, DIGEST, DIGEST),
            Optional.of(DIGEST),
            new DrawNotice.Chance(
                Optional.of("witness:3"),
                List.of(
                    new DrawNotice.Witness(
                        1, Optional.of(DIGEST), Optional.of("00112233445566778899")),
                    new DrawNotice.Witness(2, Optional.empty(), Optional.empty())),
                List.of(
                    new DrawNotice.Value(
                        "drand:quicknet:29042232", at("2026-05-28"), Optional.of("ab"), true),
                    new DrawNotice.Value(
                        "lottery:ssq:2026061", at("2026-05-28"), Optional.empty(), false)),
                Label.WITNESSED)),
        List.of(new DrawNotice.LibraryCount(Library.A, 40, 12, 5)),
        new DrawNotice.Lack(2, 1));
  }

  static DrawNotice disclosed() {
    return notice(DrawState.FINISHED, "", SEALED, CONDUCTED, DISCLOSED);
  }

  private static Instant at(String day) {
    return Instant.parse(day + "T01:00:00Z");
  }

  static void assertSound(String page) {
    assertThat(page).doesNotContain("??", "th:", "${", "#{", ">null<", "Optional", "@mingqian");
  }
}
