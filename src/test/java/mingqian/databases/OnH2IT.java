package mingqian.databases;

import org.junit.jupiter.api.ClassOrderer;
import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * Everything, the browser tests too, on an office with its embedded database; but for what starts
 * offices of its own, see {@link OwnOfficesIT}.
 */
@Suite
@IncludeEngines("junit-jupiter")
@SelectPackages({"mingqian.browser", "mingqian.it"})
@IncludeClassNamePatterns(".*IT")
@ExcludeTags({"faults", "own-office"})
@ConfigurationParameter(
    key = ClassOrderer.DEFAULT_ORDER_PROPERTY_NAME,
    value = "org.junit.jupiter.api.ClassOrderer$ClassName")
class OnH2IT {
  @BeforeSuite
  static void choose() {
    TestedOffice.choose(TestDatabase.H2);
  }
}
