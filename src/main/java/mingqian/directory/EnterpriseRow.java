package mingqian.directory;

import java.time.LocalDate;
import java.util.Optional;
import mingqian.terms.CreditCode;
import mingqian.terms.Library;
import mingqian.terms.RiskClass;

/**
 * One enterprise 检查对象 as a row of the directory of targets says it.
 *
 * @param name not blank
 */
public record EnterpriseRow(
    CreditCode creditCode, String name, Placement placement, Registration registration) {
  /**
   * Where the enterprise stands in the libraries 归库.
   *
   * @param ground why it was placed there, may be empty
   * @param effective the day from which it stands there, if known
   */
  public record Placement(
      Library library,
      Optional<RiskClass> riskClass,
      String ground,
      Optional<LocalDate> effective) {}

  /** What the register says 登记. */
  public record Registration(RegistrationState state, Trade trade, Seat seat, Offices offices) {}

  /**
   * What it does 行业.
   *
   * @param industry section letter and four digits of GB/T 4754, such as {@code C1311}
   * @param type the type of market entity 主体类型, may be empty
   * @param founded the day of its founding 成立日期, if known
   */
  public record Trade(String industry, String type, Optional<LocalDate> founded) {}

  /**
   * Where it is 住所.
   *
   * @param district the code of its district; in a file just read it may be the name instead
   * @param address registered address, may be empty
   * @param business business address 经营地址, may be empty
   * @param park the name of its park 园区, may be empty
   */
  public record Seat(String district, String address, String business, String park) {}

  /**
   * Who is in charge of it.
   *
   * @param registrar the registering office 登记机关, may be empty
   * @param supervisor the supervising unit 管辖单位, may be empty
   */
  public record Offices(String registrar, String supervisor) {}

  /** The same row with the district written as its code. */
  public EnterpriseRow in(String districtCode) {
    Seat seat = registration.seat;
    return new EnterpriseRow(
        creditCode,
        name,
        placement,
        new Registration(
            registration.state,
            registration.trade,
            new Seat(districtCode, seat.address, seat.business, seat.park),
            registration.offices));
  }
}
