/// Whom a certificate names.
public struct CertificateFacts: Sendable, Equatable {
    /// The common name.
    public let name: String
    /// The organisation, where it names one.
    public let organization: String?
    /// SHA-256 of the certificate, in hexadecimal digits.
    public let fingerprint: String
    /// Its mail addresses, in small letters.
    let mails: [String]
    /// Numbers of the person, such as a NIK or the digest of one, in small letters.
    let numbers: [String]

    init(name: String, organization: String?, fingerprint: String, mails: [String], numbers: [String]) {
        self.name = name
        self.organization = organization
        self.fingerprint = fingerprint
        self.mails = mails
        self.numbers = numbers
    }
}
