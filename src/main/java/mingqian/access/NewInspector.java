package mingqian.access;

import mingqian.terms.CertificateNumber;
import mingqian.terms.DepartmentCode;

/**
 * An inspector who shall be able to log in 待开账号的执法检查人员.
 *
 * @param certificate the enforcement certificate
 * @param name the name that people read
 * @param department the inspector's department
 */
public record NewInspector(CertificateNumber certificate, String name, DepartmentCode department) {}
