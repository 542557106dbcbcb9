package mingqian.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The address alone says which database it is. */
class OfficeDatabaseTest {
  @Test
  void an_address_of_h2_opens_an_embedded_database() throws SQLException {
    try (Connection connection = database("jdbc:h2:mem:").getConnection()) {
      assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo("H2");
      assertThat(connection.getMetaData().getUserName()).isEqualToIgnoringCase("mingqian");
    }
  }

  @Test
  void an_address_of_postgresql_goes_to_its_server_and_says_when_there_is_none() {
    assertThatThrownBy(() -> database("jdbc:postgresql://127.0.0.1:1/mingqian").getConnection())
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("127.0.0.1:1")
        .hasMessageNotContaining("secret");
  }

  @Test
  void an_address_of_another_database_is_refused_with_what_is_possible() {
    assertThatThrownBy(() -> database("jdbc:oracle:thin:@x").getConnection())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("jdbc:postgresql:")
        .hasMessageContaining("jdbc:oracle:thin:@x");
  }

  @Test
  void what_the_address_says_itself_stands() {
    String own = "jdbc:postgresql://h/m?ApplicationName=mine";
    Properties asked = DatabaseKind.of(own).properties(own);
    assertThat(asked).doesNotContainKey("ApplicationName");
    assertThat(asked.getProperty("options")).contains("lock_timeout=20s");
  }

  private static OfficeDatabase database(String url) {
    OfficeDatabase database = new OfficeDatabase();
    database.setURL(url);
    database.setUser("mingqian");
    database.setPassword("secret");
    return database;
  }
}
