package mingqian.databases;

import org.junit.jupiter.api.ClassOrderer;
import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What takes long, on an office with PostgreSQL: {@code mvn verify -Pfaults}. */
@Suite
@IncludeEngines("junit-jupiter")
@SelectPackages("mingqian.it")
@SelectClasses(TwoNodesIT.class)
@IncludeTags("faults")
@IncludeClassNamePatterns(".*IT")
@ConfigurationParameter(
    key = ClassOrderer.DEFAULT_ORDER_PROPERTY_NAME,
    value = "org.junit.jupiter.api.ClassOrderer$ClassName")
class FaultsIT {
  @BeforeSuite
  static void choose() {
    TestedOffice.choose(TestDatabase.POSTGRESQL);
  }
}
