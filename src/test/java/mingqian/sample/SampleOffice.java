package mingqian.sample;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the sample office 样例机关. Run it from the project folder by {@code mvn test
 * -Dtest=SampleOfficeTest -Dmingqian.sample.write=true}, or by its main method with the folder as
 * the only argument.
 */
public final class SampleOffice {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String MARK = "\uFEFF";

  private SampleOffice() {}

  /** Writes all files under the folder given. */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]));
  }

  /** Writes all files under a folder, over what is there. */
  static void write(Path root) throws IOException {
    for (Map.Entry<String, byte[]> file : files().entrySet()) {
      Path path = root.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  /** The bytes of each file by its relative name; the same on every run and machine. */
  static Map<String, byte[]> files() {
    EnterpriseFile enterprises = new EnterpriseFile();
    InspectorFile inspectors = new InspectorFile();
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("inspector-pool/departments.csv", utf8(Department.file()));
    files.put("inspector-pool/districts.csv", utf8(District.file()));
    files.put("inspector-pool/enterprises.csv", utf8(MARK + enterprises.file()));
    files.put("inspector-pool/inspectors.csv", inspectors.file().getBytes(GB18030));
    files.put("inspector-pool/leave.csv", utf8(AbsenceFiles.leave(inspectors.certificates())));
    files.put(
        "inspector-pool/recusals.csv",
        utf8(AbsenceFiles.recusals(inspectors.certificates(), enterprises.codes())));
    files.put("schedules/matters.csv", utf8(MARK + ScheduleFiles.matters()));
    files.put("schedules/annual-plan.csv", utf8(ScheduleFiles.annualPlan()));
    files.put("schedules/plan-items.csv", utf8(PlanItemFile.text()));
    files.put("schedules/draws.csv", utf8(OrderFile.text()));
    return files;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
