package mingqian.directory;

import mingqian.terms.DistrictCode;

/**
 * One administrative district 行政区划 as a row says it.
 *
 * @param name the Chinese name, not blank
 * @param english the English name, may be empty
 */
public record DistrictRow(DistrictCode code, String name, String english) {}
