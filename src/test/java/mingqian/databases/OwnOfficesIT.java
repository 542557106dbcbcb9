package mingqian.databases;

import org.junit.jupiter.api.ClassOrderer;
import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Whatever starts offices of its own, with embedded databases, beside the shared ones. */
@Suite
@IncludeEngines("junit-jupiter")
@SelectPackages({"mingqian.browser", "mingqian.it"})
@IncludeClassNamePatterns(".*IT")
@IncludeTags("own-office")
@ConfigurationParameter(
    key = ClassOrderer.DEFAULT_ORDER_PROPERTY_NAME,
    value = "org.junit.jupiter.api.ClassOrderer$ClassName")
class OwnOfficesIT {
  @BeforeSuite
  static void choose() {
    TestedOffice.choose(TestDatabase.H2);
  }
}
