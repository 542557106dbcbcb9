package mingqian.draw;

import java.util.List;

/**
 * What came out 抽取所得.
 *
 * @param drawn the drawn and the reserves
 * @param chosen the targets within the quotas, sorted
 * @param teams who visits
 * @param days when
 */
public record Lots(
    List<DrawnRow> drawn,
    List<String> chosen,
    DrawResult.TeamResult teams,
    DrawResult.DayResult days) {}
