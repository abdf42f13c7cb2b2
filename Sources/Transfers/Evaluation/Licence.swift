/// A licence a person holds (STR, SIP, sertifikat pendidik).
public struct Licence: Hashable, Sendable {
    /// Which licence.
    public var code: LicenceCode
    /// The last day it is valid.
    public var validTo: CivilDate

    /// A licence.
    public init(code: LicenceCode, validTo: CivilDate) {
        self.code = code
        self.validTo = validTo
    }
}
