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
 * The whole integration suite on an office with PostgreSQL, the browser tests and those with
 * offices of their own among it; but for scripts that run without any office, which {@link OnH2IT}
 * has tried.
 */
@Suite
@IncludeEngines("junit-jupiter")
@SelectPackages({"mingqian.browser", "mingqian.it"})
@IncludeClassNamePatterns(".*IT")
@ExcludeTags({"faults", "no-office"})
@ConfigurationParameter(
    key = ClassOrderer.DEFAULT_ORDER_PROPERTY_NAME,
    value = "org.junit.jupiter.api.ClassOrderer$ClassName")
class OnPostgresqlIT {
  @BeforeSuite
  static void choose() {
    TestedOffice.choose(TestDatabase.POSTGRESQL);
  }
}
