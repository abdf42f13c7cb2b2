public import Transfers

/// A certified result that no receipt shows to be in SIASN or SIMPEG.
public struct UnsyncedResult: Sendable {
    /// The enrolment.
    public let enrolment: Int64
    /// The employee's NIP.
    public let nip: String
    /// The employee's name with titles.
    public let name: String
    /// The course's name.
    public let courseName: String
    /// SIASN's number of the kind of training (`jenisDiklat`).
    public let trainingKind: Int
    /// The year to which the JP count.
    public let year: Int
    /// Its length in JP.
    public let hours: Int
    /// The number of the certificate.
    public let certificate: String?
    /// The first day of the course.
    public let startsOn: CivilDate?
    /// The last day of the course.
    public let endsOn: CivilDate?
    /// When the certificate was entered.
    public let certifiedAt: Instant?
    /// Whether the agency's records, as imported, show it already, so that only its receipt is to be entered.
    public let isOnRecord: Bool
}
