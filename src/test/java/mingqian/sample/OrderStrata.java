package mingqian.sample;

import java.util.List;

/** How the draw orders of the sample year divide each library 分层. */
final class OrderStrata {
  private OrderStrata() {}

  /**
   * A stratum of an order, as in the file.
   *
   * @param rate with its per cent sign
   * @param spare how many wait as reserves
   */
  record Stratum(String name, String industries, String matters, String rate, String spare) {}

  /** Library A, every part checked by three departments together. */
  static List<Stratum> jointLibrary() {
    return List.of(
        new Stratum("A.manufacturing", "C", "SCJG-06；STHJ-01；YJGL-01", "4%", "10"),
        new Stratum("A.tourism", "H61；L729；N78；R90", "WGLY-04；SCJG-02；XFJY-01", "4%", "8"),
        new Stratum("A.digital", "I", "WXB-01；GAJ-02；SCJG-12", "4%", "10"),
        new Stratum(
            "A.others",
            "A；B；D；E；F；G；H62；J；K；L71；L721；L725；L726；M；N77；O；P；Q；R89",
            "RSJ-01；SCJG-02；SWJ-01",
            "4%",
            "10"));
  }

  /** Library B at one rate, the last part with matters of its own. */
  static List<Stratum> keyLibrary(String rate, String otherMatters) {
    return List.of(
        new Stratum("B.food", "C13；C14；C15；F512；F521；F522；H62", "SCJG-05；XFJY-01", rate, "8"),
        new Stratum("B.health", "F515；F525；O80；P83；Q", "WJW-02；XFJY-01", rate, "8"),
        new Stratum(
            "B.safety", "C17；C18；C2；C3；D；E；F526；G；N77", "YJGL-01；STHJ-02；SCJG-06", rate, "10"),
        new Stratum(
            "B.others",
            "A；F511；F516；F527；F528；H61；I；J；K；L；M；N78；O81；O82；R",
            otherMatters,
            rate,
            "8"));
  }

  /** Library C, the largest, at the lowest rates. */
  static List<Stratum> generalLibrary() {
    return List.of(
        new Stratum("C.farming", "A", "NYNC-03；SWJ-01", "0.6%", "4"),
        new Stratum("C.retail", "F", "SCJG-11；XFJY-02", "0.4%", "6"),
        new Stratum("C.catering", "H62", "SCJG-05；XFJY-01", "0.6%", "6"),
        new Stratum("C.services", "H61；K；L；O", "RSJ-01；SWJ-01", "0.4%", "6"),
        new Stratum("C.others", "B；C；D；E；G；I；J；M；N；P；Q；R", "RSJ-01；TJJ-01", "0.4%", "6"));
  }
}
